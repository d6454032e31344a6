import type { Day, Weekday } from '../../model/day';
import type { Pence } from '../../model/money';
import { sayDay, sayList, sayMany, sayPounds } from '../../model/wording';
import type { DueItem, DueKind } from '../dueItem';
import { sayTableDay } from './say';

const KINDS: Readonly<Record<DueKind, readonly [string, string]>> = {
  action: ['action', 'actions'],
  review: ['day of reviews', 'days of reviews'],
  audit: ['audit', 'audits'],
  decision: ['decision', 'decisions'],
  return: ['return of counts', 'returns of counts'],
  confirmation: ['provisional figure', 'provisional figures'],
  projectReview: ['review of a project', 'reviews of projects'],
  ending: ['end of money', 'ends of money'],
};

/** Who acts by when. */
export const DUE = {
  topic: 'Who acts by when',
  absent: 'Nothing has a day: the workbook gives no action, review, audit, decision or return a date still to be met.',
  message: (overdue: number, soon: number, until: Day) =>
    `${overdue === 0 ? 'Nothing is overdue' : `${overdue} ${overdue === 1 ? 'is' : 'are'} overdue`}; ${soon === 0 ? 'nothing falls' : `${soon} ${soon === 1 ? 'falls' : 'fall'}`} due in the 30 days to ${sayDay(until)}`,
  action: (action: string, recommendation: string) => `${action.replace(/[.\s]+$/, '')}${recommendation === '' ? '' : ` (${recommendation})`}`,
  review: (actions: readonly string[], recommendations: readonly string[]) => {
    const [only = '', ...others] = actions;
    return others.length === 0 ? `Review of: ${only}` : `Review of ${sayMany(actions.length, 'action')}${recommendations.length === 0 ? '' : ` (${sayRecommendations(recommendations)})`}`;
  },
  audit: (number: number, weekday: Weekday) => `Audit ${number} of the plan, a ${weekday}`,
  decision: (subject: string) => `Decision: ${subject.replace(/[.\s]+$/, '')}`,
  returned: (driver: string, missing: number) => `Counts to be confirmed or disputed: ${driver}${missing === 0 ? '' : `, ${sayMany(missing, 'return')} missing`}`,
  confirmation: (statement: string) => `Provisional until then: “${statement.replace(/\.$/, '')}”`,
  projectReview: (project: string) => `Post-implementation review: ${project}`,
  ending: (name: string, gap: Pence) => `${name} ends, with ${sayPounds(gap)} a year to be found`,
  overdue: 'Overdue',
  due: 'Due',
  noOwner: 'no owner given',
  several: 'the owners of these actions',
  by: (day: Day) => `by ${sayTableDay(day)}`,
  besides: (overdue: readonly DueItem[], soon: readonly DueItem[], { until, later }: { readonly until: Day; readonly later: number }) => {
    const parts = [...(overdue.length === 0 ? [] : [`${sayKinds(overdue)} more overdue`]), ...(soon.length === 0 ? [] : [`${sayKinds(soon)} more due by ${sayDay(until)}`]), ...(later === 0 ? [] : [`${later} due later`])];
    return parts.length === 0 ? '' : `${parts.join('; ')}.`;
  },
} as const;

/** "2 actions and 1 audit". */
function sayKinds(items: readonly DueItem[]): string {
  const counts = new Map<DueKind, number>();
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return sayList([...counts].map(([kind, count]) => sayMany(count, ...KINDS[kind])));
}

/** What stands before the number of a recommendation. */
const NUMBERED = /^Recommendation (?=\S+$)/;

/** "Recommendations 3, 4 and 11"; names that are not numbered as they are, and many of them by number. */
function sayRecommendations(names: readonly string[]): string {
  if (names.length > 6) return sayMany(names.length, 'recommendation');
  if (names.length === 1 || !names.every((name) => NUMBERED.test(name))) return sayList(names);
  return `Recommendations ${sayList(names.map((name) => name.replace(NUMBERED, '')))}`;
}
