import { SUPPLEMENT_FIELDS } from '../../model/budgetLine';

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

/** What a column of the budget is called in a sentence: "actual to date". */
export function columnWords(field: string): string {
  return COLUMNS[field] ?? field;
}
