import type { ActionStatus } from '../../model/action';
import type { Day } from '../../model/day';
import type { ActionPosition, AuditDate, EvidenceState, StatusReason } from '../../model/governance';
import type { EvidenceKind } from '../../model/evidenceEntry';
import { present } from '../../model/present';
import { sayDay, sayList, sayMany, sayNumber } from '../../model/wording';
import { sayTableDay } from './say';

const EVIDENCE: Readonly<Record<Exclude<EvidenceState, 'held'>, (named: string) => string>> = {
  none: () => 'no evidence is named',
  'not in the log': (named) => `its evidence “${named}” is not in the log`,
  'still to come': (named) => `its evidence “${named}” is still to come`,
};

/** Why a status was worked out; null for one that needs no reason, or has it said besides. */
const REASONS: Readonly<Record<StatusReason, ((position: ActionPosition) => string) | null>> = {
  'past due': ({ daysLate }) => `${sayMany(daysLate, 'day')} late`,
  'measure fails': ({ action }) => `its measure “${action.measure.trim()}” does not hold`,
  'first date passed': ({ action, daysPastFirst }) => `first due on ${sayDay(present(action.originalDue, 'the first date'))}, ${sayMany(daysPastFirst, 'day')} ago`,
  'review missed': null,
  'no owner': () => 'no owner given',
  'no due date': () => 'no due date',
  'revised twice': ({ action }) => `due date revised ${sayNumber(present(action.timesRevised, 'times revised'))} times`,
  'no evidence': null,
  complete: null,
  'on track': null,
};

const KINDS: Readonly<Record<EvidenceKind, string>> = { consultation: 'Consulted', decision: 'Decisions', visit: 'Visits', dependency: 'Depends', compliance: 'Complied', risk: 'Risks' };

/** So many complete actions are named. */
const NAMED = 8;

/** Recommendations and actions. */
export const ACTIONS = {
  topic: 'Actions and audits',
  plan: 'Plan',
  absent: 'Not reviewed: the workbook has no actions of a plan.',
  hidden: (omitted: number) => `None is shown: ${sayMany(omitted, 'action')} ${omitted === 1 ? 'is' : 'are'} not for publication yet.`,
  message: (counts: Readonly<Record<ActionStatus, number>>, better: number) => {
    const all = counts.Red + counts.Amber + counts.Green + counts.Complete;
    const wrong = [...(counts.Red > 0 ? [[counts.Red, 'Red'] as const] : []), ...(counts.Amber > 0 ? [[counts.Amber, 'Amber'] as const] : [])];
    const said = wrong.map(([count, status], index) => `${count} ${index > 0 ? '' : count === 1 ? 'is ' : 'are '}${status}`);
    const status = wrong.length === 0 ? `None of ${sayMany(all, 'action')} is Red or Amber` : `Of ${sayMany(all, 'action')}, ${sayList(said)}`;
    return `${status}; ${better === 0 ? 'none is' : `${better} ${better === 1 ? 'is' : 'are'}`} claimed better than ${better > 1 ? 'their' : 'its'} dates, reviews and evidence show`;
  },
  reason: (position: ActionPosition) => {
    const { claimed, evidence, action, missedReviews, lastReview } = position;
    const proof = claimed === 'Complete' && evidence !== 'held' ? `claimed complete, but ${EVIDENCE[evidence](action.evidence.trim())}` : '';
    const missed = missedReviews === 0 ? '' : `${sayMany(missedReviews, 'review')} missed, the last held on ${sayDay(present(lastReview, 'the last review'))}`;
    return sentence([REASONS[position.reason]?.(position) ?? '', proof, missed]);
  },
  noOwner: 'no owner given',
  /** "Green, 2 Nov 07": as claimed, and the day of the next review. */
  claim: ({ claimed, nextReview }: ActionPosition) => `${claimed ?? 'no claim'}${nextReview === null ? '' : `, ${sayTableDay(nextReview)}`}`,
  noDay: '–  ',
  more: (count: number, counts: readonly (readonly [ActionStatus, number])[]) => `${sayMany(count, 'more action')}: ${sayList(counts.map(([status, many]) => `${many} ${status}`))}.`,
  done: (positions: readonly ActionPosition[]) => `${sayList([...positions.slice(0, NAMED).map(({ action }) => action.action.replace(/[.\s]+$/, '')), ...(positions.length > NAMED ? [`${positions.length - NAMED} more`] : [])])}.`,
  count: 'How many',
  claimed: 'Claimed',
  computed: 'Worked out',
  claimedSource: 'counted from what owners claim',
  computedSource: 'status worked out of due dates, reviews, evidence and measures, action by action',
} as const;

/** The audit calendar and the evidence log. */
export const AUDITS = {
  message: (audits: readonly AuditDate[] | null, entries: number) => `${sayNext(audits)}; ${entries === 0 ? 'no evidence is logged' : `${sayMany(entries, 'entry', 'entries')} in the evidence log`}`,
  name: (number: number) => `Audit ${number}`,
  day: ({ date, weekday }: AuditDate) => `${weekday} ${sayDay(date)}`,
  after: (months: number, base: Day) => `${sayMany(months, 'month')} after ${sayDay(base)}`,
  next: 'Audits to come',
  toCome: (audits: readonly AuditDate[], base: Day) => `${sayList(audits.map((audit) => `${audit.weekday} ${sayDay(audit.date)}`))}: ${sayList(audits.map(({ months }) => String(months)))} months after ${sayDay(base)}.`,
  held: (day: Day) => `held ${sayDay(day)}`,
  more: (overdue: number, held: number, toCome: number) => {
    const parts = [...(overdue > 0 ? [`${overdue} more overdue`] : []), ...(held > 0 ? [`${held} held`] : []), ...(toCome > 0 ? [`${toCome} to come later`] : [])];
    return `${sayList(parts)}.`;
  },
  log: 'Evidence log, entries',
  kind: (kind: EvidenceKind | null) => (kind === null ? 'Other' : KINDS[kind]),
  noRecommendation: 'No recommendation',
  moreRecommendations: (count: number) => sayMany(count, 'more recommendation'),
  counted: 'counted from the evidence log',
} as const;

function sayNext(audits: readonly AuditDate[] | null): string {
  if (audits === null) return 'No day is set that audits count from';
  const overdue = audits.filter((audit) => audit.overdue).length;
  const next = audits.find((audit) => !audit.overdue && audit.held === null);
  const late = overdue === 0 ? '' : `${sayMany(overdue, 'audit')} ${overdue === 1 ? 'is' : 'are'} overdue; `;
  return `${late}${late === '' ? 'The' : 'the'} next audit ${next === undefined ? 'has no date' : `is on ${next.weekday} ${sayDay(next.date)}`}`;
}

function sentence(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '').join('; ');
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
