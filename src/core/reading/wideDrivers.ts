import type { Grid } from '../model/grid';
import type { DriverCount } from '../model/recharge';
import type { TableSource } from '../model/source';
import { columnLetter } from '../model/address';
import { present } from '../model/present';
import { sameName } from '../model/wording';
import { classifyRows } from './classifyRows';
import { detectConventions } from './conventions';
import type { DatasetShape } from './datasetShape';
import { drivers } from './datasets/drivers';
import { type FoundTable, findTable } from './findTables';
import type { IssueLog } from './issueLog';
import { RowReader } from './rowReader';
import { tableSourceOf } from './tableSource';

/** A column of counts is a field of its own: "count: Headcount". */
const COUNT = 'count: ';

/** Counts with a column for each driver, the drivers being those that the pools and the rate card name. */
function wideDataset(names: readonly string[]): DatasetShape {
  const base = drivers.fields.filter(({ name }) => ['recipient', 'recipientType', 'countedOn', 'note'].includes(name));
  const counts = names.map((name) => ({ name: COUNT + name, aliases: [name] as const }));
  return { name: 'Drivers', fields: [...base, ...counts], needs: [['recipient'], counts.map(({ name }) => name)] };
}

/** The sheets, not recognised otherwise, that hold counts with drivers across the columns. */
export function findWideDrivers(grids: readonly Grid[], driverNames: readonly string[]): readonly FoundTable[] {
  const names = [...new Map(driverNames.filter((name) => name !== '').map((name) => [sameName(name), name])).values()];
  if (names.length === 0) return [];
  const dataset = wideDataset(names);
  return grids.map((grid) => findTable(grid, [dataset], null)).filter((table) => table !== null);
}

/** True for a table of counts with drivers across the columns. */
export function isWide(table: FoundTable): boolean {
  return table.dataset.name === 'Drivers' && !table.columns.has('driver');
}

/** Reads a wide table as the long one it stands for: a record for each directorate and driver. */
export function readWideDrivers(found: FoundTable, log: IssueLog): { source: TableSource; records: readonly DriverCount[] } {
  const rows = classifyRows(found);
  const data = rows.filter(({ kind }) => kind === 'data');
  const source = tableSourceOf(found, rows, detectConventions(found, data, () => false));
  const counts = [...found.columns].filter(([field]) => field.startsWith(COUNT));
  const records = counts.flatMap(([field, column]) => {
    const own = { ...found, columns: new Map([...found.columns, ['audit', column] as const]) };
    const ownSource = { ...source, columns: new Map([...source.columns, ['audit', columnLetter(column)] as const]) };
    const driver = present(found.headings.find((heading) => heading.column === column), field).text;
    return data.flatMap((row): DriverCount[] => {
      const record = drivers.read(new RowReader({ found: own, source: ownSource, log }, row));
      return record === null ? [] : [{ ...record, driver }];
    });
  });
  return { source, records };
}
