import type { FundingEnd } from '../../model/funding';
import type { FundingLine } from '../../model/fundingLine';
import type { Pence } from '../../model/money';
import { financialYear, lastDay } from '../../model/period';
import type { Policy } from '../../model/policy';
import { type ByYear, yearOfField } from '../../model/yearField';
import { monthsLeft } from './monthsLeft';

/**
 * The end of money: its last year with an amount. An end stated beyond the last year that the sheet has a column for is
 * taken as stated; so is the end of money without amounts.
 */
export function endOfMoney(rows: readonly FundingLine[], byYear: ByYear<Pence>, { asAt, year: { firstMonth } }: Policy): FundingEnd | null {
  const [last, stated, column] = [lastWithMoney(byYear), greatest(rows.flatMap(({ endYear }) => endYear ?? [])), lastColumn(rows)];
  const isBeyond = stated !== null && stated > (column ?? stated);
  const year = last === null || isBeyond ? stated : last.year;
  if (year === null) return null;
  const on = lastDay(financialYear(year, firstMonth));
  return {
    year,
    on,
    shown: stated !== null || year !== column,
    otherStated: stated === year ? null : stated,
    left: monthsLeft(asAt, on),
  };
}

/** The last year whose amount is not nil, of years in their order; null where none is. */
export function lastWithMoney(byYear: ByYear<Pence>): { readonly year: number; readonly amount: Pence } | null {
  return [...byYear].map(([year, amount]) => ({ year, amount })).filter(({ amount }) => amount !== 0).at(-1) ?? null;
}

function lastColumn(rows: readonly FundingLine[]): number | null {
  const tables = new Set(rows.map(({ at }) => at.table));
  return greatest([...tables].flatMap(({ columns }) => [...columns.keys()].flatMap((name) => yearOfField('amount', name) ?? [])));
}

function greatest(years: readonly number[]): number | null {
  return years.reduce<number | null>((so, year) => Math.max(so ?? year, year), null);
}
