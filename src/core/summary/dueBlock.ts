import { daysAfter } from '../model/day';
import type { DraftBlock, DraftRow } from '../sheet/draft';
import { ruled, text } from '../sheet/draft';
import type { DueItem } from './dueItem';
import { dueItems, fallsDueWithin } from './dueItems';
import { HEIGHT, room } from './governanceGrid';
import { linesOf } from './linesOf';
import type { Material } from './material';
import { noteRows, sectionRows } from './rows';
import { DUE } from './sentences/due';

const MOST = 5;
const DAYS = 30;

/** The five things somebody owes first, each with its role and day; what else falls due in the next 30 days, counted. */
export function dueBlock({ review }: Material): DraftBlock {
  const { asAt } = review.policy;
  const until = daysAfter(asAt, DAYS) ?? asAt;
  const items = dueItems(review);
  const head = { mark: 'due', topic: DUE.topic, link: null };
  if (items.length === 0) return { rows: sectionRows({ ...head, message: DUE.absent }) };
  const overdue = items.filter((item) => item.overdue);
  const soon = new Set(items.filter((item) => fallsDueWithin(item, DAYS, asAt)));
  const ordered = [...overdue, ...items.filter((item) => !item.overdue)];
  const rest = ordered.slice(MOST);
  const later = rest.filter((item) => !item.overdue && !soon.has(item)).length;
  const besides = DUE.besides(rest.filter((item) => item.overdue), rest.filter((item) => soon.has(item)), { until, later });
  return {
    rows: [
      ...sectionRows({ ...head, message: DUE.message(overdue.length, soon.size, until) }),
      ...ordered.slice(0, MOST).flatMap(itemRows),
      ...(besides === '' ? [] : noteRows('Besides', besides)),
    ],
  };
}

/** What, whose, whether it is overdue, and by when; over two rows where it needs them. */
function itemRows({ what, owner, by, overdue, kind }: DueItem): readonly DraftRow[] {
  const words = linesOf(what, room('B', 'F'), 2);
  const role = linesOf(owner === '' ? (kind === 'review' ? DUE.several : DUE.noOwner) : owner, room('G', 'J'), 2);
  const height = Math.max(words.length, role.length);
  return Array.from({ length: height }, (_, index) => {
    const last = index === height - 1;
    const muted = owner === '' ? (last ? 'headlineNote' : 'noteLabel') : null;
    const cells = [
      text('B', last ? 'label' : 'note', words[index] ?? ''),
      text('G', muted ?? (last ? 'label' : 'note'), role[index] ?? ''),
      ...(index === 0 ? [text('K', last ? 'status' : 'noteStatus', overdue ? DUE.overdue : DUE.due), text('L', last ? 'who' : 'noteWho', DUE.by(by))] : []),
    ];
    return last ? ruled(HEIGHT.row, 'row', cells) : { height: HEIGHT.row, cells };
  });
}
