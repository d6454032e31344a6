import type { Grid, GridRow } from '../../model/grid';
import { isDateFormat } from '../../model/numberFormat';
import { findYear, yearIn, yearOfDay } from '../../model/period';
import { isRead, readDay, readText } from '../readCell';

/** Titles and the first lines; what names a year stands there or nowhere. */
const ROWS_LOOKED_AT = 30;
const MOST_YEARS = 5;
/** Longer texts are sentences, whose years are about something else. */
const LONGEST = 80;
const APRIL = 4;

/** The years that anything near the top of the sheets or their files' names could mean, the latest first. */
export function yearsNamed(grids: readonly Grid[]): readonly number[] {
  const years = grids.flatMap((grid) => [findYear(grid.file), yearIn(grid.sheet), ...grid.rows.slice(0, ROWS_LOOKED_AT).flatMap((row) => yearsOfRow(row, grid))]);
  return [...new Set(years.filter((year) => year !== null))].sort((a, b) => b - a).slice(0, MOST_YEARS);
}

function yearsOfRow({ values, numberFormats }: GridRow, { dateSystem }: Grid): readonly (number | null)[] {
  return values.map((value, index) => {
    if (typeof value === 'string') return value.length > LONGEST ? null : yearIn(readText(value));
    if (!isDateFormat(numberFormats[index] ?? '')) return null;
    const day = readDay(value, dateSystem);
    return isRead(day) ? yearOfDay(day.value, APRIL) : null;
  });
}
