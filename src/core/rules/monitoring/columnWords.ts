import { SUPPLEMENT_FIELDS } from '../../model/budgetLine';
import type { TableSource } from '../../model/source';

const COLUMNS: Readonly<Record<string, string>> = {
  ...SUPPLEMENT_FIELDS,
  supplementary: 'supplementary estimate',
  original: 'original budget',
  virement: 'virement',
  current: 'current budget',
  budgetToDate: 'budget to date',
  actualToDate: 'actual to date',
  commitments: 'commitments',
  forecast: 'forecast',
  previousForecast: 'previous forecast',
  variance: 'variance',
  lastYear: 'last year',
};

/** The column that holds a sheet's budget, where findings about it point. */
export function budgetField({ columns }: TableSource): string {
  return ['current', 'original', 'amount'].find((field) => columns.has(field)) ?? 'current';
}

/** What a column of the budget is called in a sentence: "actual to date". */
export function columnWords(field: string): string {
  return COLUMNS[field] ?? field;
}
