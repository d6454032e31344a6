import { partsOf } from '../model/day';
import type { Grid } from '../model/grid';
import { isDateFormat } from '../model/numberFormat';
import { present } from '../model/present';
import { fromSerial } from './readCell';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "Apr 2007" for a heading that is a date; "" for any other number. */
export function monthText(value: number, format: string | undefined, dateSystem: Grid['dateSystem']): string {
  if (format === undefined || !isDateFormat(format)) return '';
  const day = fromSerial(value, dateSystem);
  if (day === null) return '';
  const { year, month } = partsOf(day);
  return `${present(MONTHS[month - 1], 'month')} ${year}`;
}
