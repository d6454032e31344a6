import { a1, columnLetter, rowRuns } from '../model/address';
import type { NotUsedReason, TableSource } from '../model/source';
import type { ClassifiedRow } from './classifyRows';
import type { Conventions } from './conventions';
import type { FoundTable } from './findTables';

/** The recognised table as everyone past reading knows it: place, columns, conventions, rows not used and why. */
export function tableSourceOf(found: FoundTable, rows: readonly ClassifiedRow[], conventions: Conventions): TableSource {
  const notUsed = new Map<NotUsedReason, number[]>();
  for (const { kind, row } of rows) {
    if (kind !== 'data') notUsed.set(kind, [...(notUsed.get(kind) ?? []), row.row]);
  }
  const columns = [...found.columns.values()];
  const lastRow = rows.filter(({ kind }) => kind === 'data').at(-1)?.row.row ?? found.headingRow;
  return {
    file: found.grid.file,
    sheet: found.grid.sheet,
    hidden: found.grid.hidden,
    dataset: found.dataset.name,
    headingRow: found.headingRow,
    range: `${a1(Math.min(...columns), found.headingRow)}:${a1(Math.max(...columns), lastRow)}`,
    columns: new Map([...found.columns].map(([field, column]) => [field, columnLetter(column)])),
    unit: conventions.unit,
    signs: conventions.signs,
    roundingUnit: conventions.roundingUnit,
    rows: rows.filter(({ kind }) => kind === 'data').length,
    notUsed: [...notUsed].map(([why, at]) => ({ rows: rowRuns(at), why })),
  };
}
