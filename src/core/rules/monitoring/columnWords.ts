const COLUMNS: Readonly<Record<string, string>> = {
  original: 'original budget',
  virement: 'virement',
  supplementary: 'supplementary estimate',
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
  return COLUMNS[field] ?? 'supplementary estimate';
}
