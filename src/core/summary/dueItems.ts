import { type Day, dayNumber } from '../model/day';
import type { ActionPosition } from '../model/governance';
import { grouped } from '../model/grouped';
import { byCodePoint } from '../model/money';
import type { Review } from '../model/review';
import { sameName } from '../model/wording';
import type { DueItem } from './dueItem';
import { DUE } from './sentences/due';
import { ownerOfStream } from './whoActs';

/** Everything with a day that is not done: what is longest overdue first, then by day. */
export function dueItems(review: Review): readonly DueItem[] {
  const { actions, audits } = review.governance;
  const open = (actions ?? []).filter((position) => position.open);
  const items = [...open.flatMap(actionItem), ...reviewItems(open), ...auditItems(audits ?? []), ...decisionItems(review), ...returnItems(review), ...confirmationItems(review), ...projectItems(review), ...endingItems(review)];
  return items.sort((a, b) => byCodePoint(a.by, b.by) || byCodePoint(a.what, b.what));
}

/** Whether it falls due so many days from the day reviewed, that day counted, or fewer; what is overdue does not. */
export function fallsDueWithin({ by, overdue }: DueItem, days: number, asAt: Day): boolean {
  return !overdue && dayNumber(by) - dayNumber(asAt) <= days;
}

function actionItem({ action, recommendation, due, daysLate }: ActionPosition): readonly DueItem[] {
  return due === null ? [] : [{ kind: 'action', what: DUE.action(action.action, recommendation), owner: action.owner.trim(), by: due, overdue: daysLate > 0 }];
}

/** One meeting reviews all that fall due on its day. */
function reviewItems(open: readonly ActionPosition[]): readonly DueItem[] {
  const dated = open.filter(({ nextReview }) => nextReview !== null);
  return [...grouped(dated, ({ nextReview }) => String(nextReview))].map(([by, own]): DueItem => {
    const recommendations = [...new Set(own.map(({ recommendation }) => recommendation))].filter((name) => name !== '');
    return { kind: 'review', what: DUE.review(own.map(({ action }) => action.action), recommendations), owner: onlyOne(own.map(({ action }) => action.owner.trim())), by: by as Day, overdue: false };
  });
}

function auditItems(audits: NonNullable<Review['governance']['audits']>): readonly DueItem[] {
  const open = audits.filter(({ held }) => held === null);
  return open.map(({ number, date, weekday, overdue }) => ({ kind: 'audit', what: DUE.audit(number, weekday), owner: '', by: date, overdue }));
}

/** Decisions that the evidence log gives a day to come. */
function decisionItems({ governance: { evidence }, policy: { asAt } }: Review): readonly DueItem[] {
  return evidence.flatMap(({ kind, date, subject, roles }): readonly DueItem[] => (kind === 'decision' && date !== null && date > asAt ? [{ kind: 'decision', what: DUE.decision(subject), owner: roles.trim(), by: date, overdue: false }] : []));
}

/** Counts that directorates have until a day to confirm or dispute; past it, those that did not answer are overdue. */
function returnItems({ recharge, policy: { asAt } }: Review): readonly DueItem[] {
  const asked = (recharge?.counts ?? []).flatMap((count) => (count.source.returnDue === null ? [] : [{ driver: count.driver, by: count.source.returnDue, answered: count.returned !== null }]));
  return [...grouped(asked, ({ driver, by }) => `${by} ${sameName(driver)}`).values()].flatMap((own): readonly DueItem[] => {
    const [{ driver, by }] = own;
    const overdue = by < asAt;
    const missing = own.filter(({ answered }) => !answered).length;
    return overdue && missing === 0 ? [] : [{ kind: 'return', what: DUE.returned(driver, missing), owner: '', by, overdue }];
  });
}

/** Figures that a statement calls provisional until a day. */
function confirmationItems({ claims, monitoring }: Review): readonly DueItem[] {
  return (claims ?? []).flatMap(({ claim, provisional }): readonly DueItem[] => {
    if (!provisional || claim.provisionalUntil === null) return [];
    const stream = monitoring.streams.find((each) => [`variance: ${each.stream}`, `forecast: ${each.stream}`].some((name) => sameName(name) === sameName(claim.measure)));
    return [{ kind: 'confirmation', what: DUE.confirmation(claim.statement), owner: stream === undefined ? '' : ownerOfStream(stream), by: claim.provisionalUntil, overdue: false }];
  });
}

function projectItems({ projects, policy: { asAt } }: Review): readonly DueItem[] {
  return (projects?.list ?? []).flatMap(({ project, reviewDue, reviewHeld }): readonly DueItem[] => (reviewDue === null || reviewHeld !== null ? [] : [{ kind: 'projectReview', what: DUE.projectReview(project.trim()), owner: '', by: reviewDue, overdue: reviewDue < asAt }]));
}

/** Money that ends with something still to be found for it. */
function endingItems({ funding, policy: { asAt } }: Review): readonly DueItem[] {
  return (funding?.money ?? []).flatMap(({ name, end, gap }): readonly DueItem[] => (end === null || gap === null || gap <= 0 || end.on < asAt ? [] : [{ kind: 'ending', what: DUE.ending(name, gap), owner: '', by: end.on, overdue: false }]));
}

function onlyOne(owners: readonly string[]): string {
  const [only = '', ...others] = new Set(owners);
  return others.length === 0 ? only : '';
}
