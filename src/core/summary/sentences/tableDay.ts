import type { Day } from '../../model/day';
import { sayDay } from '../../model/wording';

/** "19 Oct 07", a day in a column of a table. */
export function sayTableDay(day: Day): string {
  const [date = '', month = '', year = ''] = sayDay(day).split(' ');
  return `${date} ${month.slice(0, 3)} ${year.slice(2)}`;
}
