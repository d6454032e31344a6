import type { Day } from '../../model/day';
import type { Pence } from '../../model/money';
import { type Quantity, compare, fraction } from '../../model/quantity';
import { sayDay, sayList, sayMany, sayNumber, sayPounds } from '../../model/wording';

/** Pay and establishment. */
export const PAY = {
  topic: 'Pay and establishment',
  absent: 'Not reviewed: the workbook has no establishment.',
  message: (outside: readonly string[], over: Quantity, tolerance: Pence) => {
    const cost = outside.length === 0 ? 'Approved posts cost what the pay budget allows' : `Approved posts differ from the pay budget by more than ${sayPounds(tolerance)} in ${sayList(outside)}`;
    return compare(over, fraction(0)) > 0 ? `${cost}; ${sayNumber(over)} FTE more ${compare(over, fraction(1)) === 0 ? 'is' : 'are'} paid than approved` : cost;
  },
  costed: 'salary x FTE with on-costs, month by month, each row to the penny',
  allowance: 'full cost less the vacancy factor, once a stream',
  overPaid: 'FTE paid on Payroll above FTE approved, by post (EST-03)',
  rows: (rows: number) => sayMany(rows, 'post line'),
  onePost: 'one post',
  bridge: 'Why pay differs',
  bridgeNote: 'Forecast less budget = budget differs from posts + vacancy saving short of the factor + above establishment + not explained by posts.',
  agency: 'Pay forecast and agency forecast together, as the budget lines give them.',
  noInterim: 'No managerial post is shown as interim, acting or seconded in.',
  interim: (posts: readonly string[]) => `${sayList(posts)}. No salary of one post is printed here.`,
  hidden: (count: number) => `${sayMany(count, 'line')} on one person’s post left out of this public copy.`,
} as const;

/** "Head of ICT (ICT): vacant, interim cover since 1 April 2007". */
export function sayInterim(title: string, stream: string, state: string, since: Day | null): string {
  return `${title} (${stream}): ${state}${since === null ? '' : ` since ${sayDay(since)}`}`;
}
