import { type FinancialYear, financialYear, yearLabel } from '../model/period';

/** One financial year, or the later ones together, in a column. */
export interface YearColumn {
  /** "2007/08"; "2009/10+" for that year and the later ones. */
  readonly label: string;
  /** By the calendar year each starts in. */
  readonly years: readonly number[];
}

/** Years as columns, and the years that have none because they are over. */
export interface YearColumns {
  readonly columns: readonly YearColumn[];
  readonly earlier: readonly number[];
}

/** Years from this one on in so many columns, the last holding all that are left; where every year is over, the last of them. */
export function yearColumns(given: Iterable<number>, year: FinancialYear, most: number): YearColumns {
  const years = [...new Set(given)].sort((a, b) => a - b);
  const coming = years.filter((each) => each >= year.startsIn);
  const kept = coming.length > 0 ? coming : years.slice(-most);
  const label = (each: number): string => yearLabel(financialYear(each, year.firstMonth));
  const single = kept.length <= most ? kept : kept.slice(0, most - 1);
  const rest = kept.slice(single.length);
  return {
    columns: [
      ...single.map((each) => ({ label: label(each), years: [each] })),
      ...rest.slice(0, 1).map((each) => ({ label: `${label(each)}+`, years: rest })),
    ],
    earlier: years.filter((each) => !kept.includes(each)),
  };
}
