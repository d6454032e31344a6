import { GREATEST_AMOUNT, type Pence, inPounds, toPence } from '../model/money';
import type { FinancialYear } from '../model/period';
import { compare, fraction, magnitude, times } from '../model/quantity';
import { POUNDS_IN, type TableSource } from '../model/source';
import type { ClassifiedRow } from './classifyRows';
import type { FoundTable } from './findTables';
import { isRead, readNumber } from './readCell';

/** A table of a budget with what was settled of it: its conventions and the year reviewed. */
export interface BudgetTable {
  readonly found: FoundTable;
  readonly source: TableSource;
  readonly year: FinancialYear;
}

/** As much of a table as its money is read by. */
export interface MoneyTable {
  readonly found: FoundTable;
  readonly source: Pick<TableSource, 'unit'>;
}

/** The amount in any column of a row in pence, as typed; null where there is none that can be read. */
export function amountIn({ found, source }: MoneyTable, { row }: ClassifiedRow, column: number): Pence | null {
  const reading = readNumber(row.values[column - found.grid.firstColumn] ?? '');
  if (!isRead(reading)) return null;
  const amount = times(reading.value, fraction(POUNDS_IN[source.unit]));
  return compare(magnitude(amount), inPounds(GREATEST_AMOUNT)) <= 0 ? toPence(amount) : null;
}
