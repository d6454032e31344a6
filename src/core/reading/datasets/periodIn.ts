import { isError, readText } from '../readCell';
import type { RowReader } from '../rowReader';

/** The period of a cell, 1 to 13: 7, "P7", "Period 07"; null when blank or an issue. Names of months are no periods: which is the first depends on the council. */
export function periodIn(row: RowReader, field: string): number | null {
  const value = row.value(field);
  if (isError(value)) row.issue('cell.error', field);
  const text = readText(value);
  if (text === '') return null;
  const period = Number(/^(?:p|per|period|m|mth|month)?\.?\s*0?(\d{1,2})$/i.exec(text)?.[1] ?? 0);
  if (period >= 1 && period <= 13) return period;
  row.issue('cell.notPeriod', field);
  return null;
}
