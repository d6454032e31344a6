import { columnLetter } from '../model/address';
import { type Pence, difference, size, sum } from '../model/money';
import { present } from '../model/present';
import { sayPounds } from '../model/wording';
import type { ClassifiedRow } from './classifyRows';
import type { FoundTable } from './findTables';
import type { IssueLog } from './issueLog';
import { amountIn, type BudgetTable } from './budgetTable';
import { type PeriodColumn, periodOfColumn } from './periodColumns';

/** A column that states what columns by month come to: a quarter, or the year to date. */
interface StatedSum {
  readonly column: number;
  readonly heading: string;
  readonly months: readonly PeriodColumn[];
}

function quarterOf(period: number): number {
  return Math.ceil(period / 3);
}

/** Every column of the table that sums columns by month of actuals. */
function sumsOf({ found, year }: BudgetTable): readonly StatedSum[] {
  const months = found.periods.filter(({ kind, measure }) => kind === 'month' && measure === 'actual');
  const quarters = found.periods.filter(({ kind, measure }) => kind === 'quarter' && measure === 'actual');
  const ofQuarter = (quarter: number | null): readonly PeriodColumn[] =>
    months.filter((month) => quarterOf(present(periodOfColumn(month, year.firstMonth), month.text)) === quarter);
  const toDate = found.matched.find(({ field }) => field === 'actualToDate');
  return [
    ...quarters.map(({ column, text, number }) => ({ column, heading: text, months: ofQuarter(number) })),
    ...(toDate === undefined ? [] : [{ column: toDate.column, heading: toDate.heading, months }]),
  ].filter(({ months: own }) => own.length > 0);
}

/** The sum of the amounts there are; null when there is none. */
function sumHeld(amounts: readonly (Pence | null)[]): Pence | null {
  const held = amounts.filter((amount) => amount !== null);
  return held.length === 0 ? null : sum(held);
}

/** Reports stated quarters and years to date that are not the sum of the months beside them, beyond rounding. */
export function checkPeriods(table: BudgetTable, rows: readonly ClassifiedRow[], log: IssueLog): void {
  const { file, sheet, roundingUnit } = table.source;
  for (const { column, heading, months } of sumsOf(table)) {
    const tolerance = roundingUnit <= 100 ? 0 : (roundingUnit * (months.length + 1)) / 2;
    for (const row of rows) {
      const stated = amountIn(table, row, column);
      const summed = sumHeld(months.map((month) => amountIn(table, row, month.column)));
      if (stated === null || summed === null) continue;
      const apart = size(difference(stated, summed));
      if (apart <= tolerance) continue;
      const detail = { stated: sayPounds(stated), summed: sayPounds(summed) };
      log.add('cell.periodsDiffer', { file, sheet, column: columnLetter(column), row: row.row.row }, { heading }, { amount: apart, detail });
    }
  }
}

/** The actual to date of a row that has columns by month and none to date: its months up to the period. */
export function actualFromMonths(table: BudgetTable, row: ClassifiedRow, period: number): Pence | null {
  return fromMonths(table, row, { measure: 'actual', period });
}

/** The budget to date of a row that has its budget by month: the months up to the period. */
export function budgetFromMonths(table: BudgetTable, row: ClassifiedRow, period: number): Pence | null {
  return fromMonths(table, row, { measure: 'budget', period });
}

function fromMonths(table: BudgetTable, row: ClassifiedRow, { measure, period }: { measure: PeriodColumn['measure']; period: number }): Pence | null {
  const months = monthsTo(table.found, measure, table.year.firstMonth, period);
  return sumHeld(months.map(({ column }) => amountIn(table, row, column)));
}

function monthsTo(found: FoundTable, measure: PeriodColumn['measure'], firstMonth: number, period: number): readonly PeriodColumn[] {
  return found.periods.filter((month) => month.measure === measure && (periodOfColumn(month, firstMonth) ?? 99) <= period);
}
