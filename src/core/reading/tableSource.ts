import { a1, columnLetter, rowRuns } from '../model/address';
import { NO_MONEY, type Pence, size, sum } from '../model/money';
import type { NotUsedReason, TableSource } from '../model/source';
import { amountIn } from './budgetTable';
import type { ClassifiedRow } from './classifyRows';
import type { Conventions } from './conventions';
import type { FoundTable } from './findTables';
import { LINE_MONEY } from './rowReader';

/** The column of money that the table's rows are known by; null in a table without money. */
export function moneyColumn({ columns, dataset }: FoundTable): number | null {
  const fields = [...LINE_MONEY, ...dataset.fields.filter(({ money }) => money).map(({ name }) => name)];
  return fields.map((field) => columns.get(field)).find((column) => column !== undefined) ?? null;
}

/** The size of the money in rows that are not used, by that column. */
function moneyOf(found: FoundTable, rows: readonly ClassifiedRow[], { unit }: Conventions): Pence {
  const column = moneyColumn(found);
  if (column === null) return NO_MONEY;
  return sum(rows.map((row) => size(amountIn({ found, source: { unit } }, row, column) ?? NO_MONEY)));
}

/** The recognised table as everyone past reading knows it: place, columns, conventions, rows not used, why and their money. */
export function tableSourceOf(found: FoundTable, rows: readonly ClassifiedRow[], conventions: Conventions): TableSource {
  const notUsed = new Map<NotUsedReason, ClassifiedRow[]>();
  for (const row of rows) {
    if (row.kind === 'data') continue;
    const known = notUsed.get(row.kind);
    if (known === undefined) notUsed.set(row.kind, [row]);
    else known.push(row);
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
    notUsed: [...notUsed].map(([why, own]) => ({ rows: rowRuns(own.map(({ row }) => row.row)), why, amount: moneyOf(found, own, conventions) })),
  };
}
