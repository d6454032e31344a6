import { findYear } from '../../model/period';
import { isError, readText } from '../readCell';
import type { RowReader } from '../rowReader';

/** The calendar year that the financial year of a cell starts in: 2007 of "2007/08", of "FY 2007-08" and of 2007; null when blank or an issue. */
export function yearIn(row: RowReader, field: string): number | null {
  const value = row.value(field);
  if (isError(value)) row.issue('cell.error', field);
  const text = readText(value);
  if (text === '') return null;
  const year = /^(19|20)\d{2}$/.test(text) ? Number(text) : findYear(text);
  if (year === null) row.issue('cell.notYear', field);
  return year;
}
