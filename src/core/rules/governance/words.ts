import type { Day } from '../../model/day';
import { type ActionPosition, type AuditDate, claimsBetter } from '../../model/governance';
import { byCodePoint } from '../../model/money';
import type { Quantity } from '../../model/quantity';
import { sayDay, sayList, sayMany, sayNumber } from '../../model/wording';
import { isOwnFault } from './computedStatus';

/** An audit that was not held, the day the calendar counts from, and how many days ago it fell due. */
interface AuditFacts {
  readonly audit: AuditDate;
  readonly base: Day;
  readonly days: number;
}

/** What the governance rules say, by rule id. */
export const governanceWords = {
  'GOV-01': {
    title: 'Action past its due date',
    late: (position: ActionPosition) => `${nameOf(position)} was ${when('due on', position.due)} and is ${sayMany(position.daysLate, 'day')} late.`,
    moved: (position: ActionPosition) =>
      `${nameOf(position)} was first ${when('due on', position.action.originalDue)}, ${sayMany(position.daysPastFirst, 'day')} ago; it is ${when('now due on', position.due)}.${sayClaim(position)}`,
    advice: 'Complete it and name the evidence, or agree a new date with whoever the plan answers to.',
  },
  'GOV-02': {
    title: 'Review of an action missed',
    message: (position: ActionPosition) =>
      `${nameOf(position)} was ${when('last reviewed on', position.lastReview)}, ${sayMany(position.daysSinceReview, 'day')} ago; a review falls due every ${sayMany(position.cadenceDays, 'day')}, and ${sayMany(position.missedReviews, 'review was', 'reviews were')} missed.${sayClaim(position)}`,
    advice: 'Hold the review and enter it, by the name of the action or of its recommendation.',
  },
  'GOV-03': {
    title: 'Complete without evidence',
    message: (position: ActionPosition) => `${nameOf(position)} is claimed complete, but ${sayEvidence(position)}; it counts as open${sayLate(position)} and comes out as ${position.computed}.`,
    sheet: (positions: readonly [ActionPosition, ...ActionPosition[]]) =>
      `${sayMany(positions.length, 'action')} on ${sheetOf(positions)} ${positions.length === 1 ? 'is' : 'are'} claimed complete without evidence and ${positions.length === 1 ? 'counts' : 'count'} as open: the sheet has no such column.`,
    advice: 'Name what shows that it is done, as the evidence log numbers it, or take the claim back.',
  },
  'GOV-04': {
    title: 'Action without owner or due date',
    message: (position: ActionPosition, missing: readonly string[]) => `${nameOf(position)} has no ${missing.join(' and no ')}.${sayClaim(position)}`,
    sheet: (positions: readonly [ActionPosition, ...ActionPosition[]], missing: string) =>
      `${sayMany(positions.length, 'open action')} on ${sheetOf(positions)} ${positions.length === 1 ? 'has' : 'have'} no ${missing}: the sheet has no such column.`,
    advice: 'Write the role that answers for it, and the date it is due.',
  },
  'GOV-05': {
    title: 'Claimed status better than computed',
    message: (position: ActionPosition) => `${nameOf(position)} is claimed ${String(position.claimed)} and comes out as ${position.computed}: ${sayReason(position)}.`,
    advice: 'Correct the status with its owner before it is reported.',
  },
  'GOV-06': {
    title: 'Audit not held',
    message: ({ audit: { number, months, date, weekday }, base, days }: AuditFacts) =>
      `Audit ${number} fell due on ${weekday} ${sayDay(date)}, ${sayMany(months, 'month')} after ${sayDay(base)}, ${sayMany(days, 'day')} ago, and no audit on record answers it.`,
    advice: 'Hold the audit, or enter the one that was held in the register of reviews, with the kind "Audit".',
  },
  'GOV-08': {
    title: 'Due date revised twice or more',
    message: (position: ActionPosition, times: Quantity) =>
      `The due date of ${nameOf(position)} was revised ${sayNumber(times)} times${when(', first from', position.action.originalDue)}${when('; it is now', position.due)}.${sayClaim(position)}`,
    advice: 'Ask its owner what keeps moving it, and agree a date that will be held.',
  },
} as const;

/** What was not checked, in sentences. */
export const NOT_CHECKED = {
  neverReviewed: (names: readonly string[]) => `No review is on record for ${few(names, 'open action')}: whether one was missed is not known.`,
  noClaim: (names: readonly string[]) => `No status is claimed for ${few(names, 'action')}: there is none to hold the computed one against.`,
  measures: (names: readonly string[]) => `The measure of ${few(names, 'action')} could not be tested: no figure of this review, or no statement about it, answers to its name.`,
  outsidePlan: (subjects: readonly string[]) => `The reviews of ${few(subjects, 'subject')} name no action or recommendation of the plan and were not counted.`,
  omitted: (actions: number, entries: number) =>
    `Not for publication yet, and left out of this public copy: ${[...(actions > 0 ? [sayMany(actions, 'action')] : []), ...(entries > 0 ? [sayMany(entries, 'entry of the evidence log', 'entries of the evidence log')] : [])].join(' and ')}.`,
  noBase: () => 'No day is set that audits count from (audit.base): no calendar was worked out.',
} as const;

/** What is wrong with the evidence of a completion. */
function sayEvidence({ action, evidence }: ActionPosition): string {
  if (evidence === 'none') return 'no evidence is named';
  return `its evidence "${action.evidence.trim()}" ${evidence === 'still to come' ? 'is dated after this review' : 'is not in the evidence log'}`;
}

function sayReason({ reason, due, daysLate, action }: ActionPosition): string {
  return reason === 'past due' ? `it was ${when('due on', due)}, ${sayMany(daysLate, 'day')} ago` : `its measure, "${action.measure.trim()}", does not hold`;
}

function sayLate({ due, daysLate }: ActionPosition): string {
  return daysLate > 0 ? `, ${sayMany(daysLate, 'day')} late ${when('since', due)},` : '';
}

/** The claim beside its only cause; GOV-03 and GOV-05 say it themselves. */
function sayClaim(position: ActionPosition): string {
  return position.claimed !== 'Complete' && claimsBetter(position) && !isOwnFault(position) ? ` It is claimed ${String(position.claimed)} and comes out as ${position.computed}.` : '';
}

/** "Structure paper to CMB (Recommendation 4)". */
function nameOf({ action: { action }, recommendation }: ActionPosition): string {
  const name = action.replace(/[.\s]+$/, '');
  return recommendation === '' ? name : `${name} (${recommendation})`;
}

function sheetOf(positions: readonly [ActionPosition, ...ActionPosition[]]): string {
  return positions[0].action.at.table.sheet;
}

/** "due on 30 September 2007"; nothing without a day. */
function when(words: string, value: Day | null): string {
  return value === null ? '' : `${words} ${sayDay(value)}`;
}

const MOST_NAMED = 5;

/** The first few by name, whatever the order of the rows. */
function few(names: readonly string[], one: string): string {
  const sorted = [...names].sort(byCodePoint);
  const rest = sorted.length - MOST_NAMED;
  const shown = rest > 0 ? [...sorted.slice(0, MOST_NAMED), `${rest} more`] : sorted;
  return `${sayMany(names.length, one)} (${sayList(shown)})`;
}
