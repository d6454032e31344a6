import { daysAfter } from '../model/day';
import type { DraftBlock, DraftRow } from '../sheet/draft';
import { ruled, text } from '../sheet/draft';
import { type DueItem, dueItems, fallsDueWithin } from './dueItems';
import { HEIGHT, ROOM_FOR_WHO, room } from './governanceGrid';
import { linesOf } from './linesOf';
import type { Material } from './material';
import { noteRows, sectionRows } from './rows';
import { DUE } from './sentences/due';
import { sayTableDay } from './sentences/tableDay';

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
  const later = rest.filter((item) => !item.overdue && !soon.has(item));
  const besides = DUE.besides(rest.filter((item) => item.overdue), rest.filter((item) => soon.has(item)), until);
  const sentence = [besides, ...later.slice(0, 1).map((next) => DUE.later(next, later.length - 1))].filter((part) => part !== '').join(' ');
  return {
    rows: [
      ...sectionRows({ ...head, message: DUE.message(overdue.length, soon.size, until) }),
      ...ordered.slice(0, MOST).flatMap(itemRows),
      ...(sentence === '' ? [] : noteRows('Besides', sentence)),
    ],
  };
}

/** What and until when, its status and its role, over two rows where they need it. */
function itemRows({ what, owner, by, overdue, kind }: DueItem): readonly DraftRow[] {
  const words = linesOf(what, room('B', 'I'), 2);
  const role = owner === '' ? [kind === 'review' ? DUE.several : DUE.noOwner] : linesOf(owner, ROOM_FOR_WHO, 2);
  const height = Math.max(words.length, role.length);
  return Array.from({ length: height }, (_, index) => {
    const last = index === height - 1;
    const who = owner === '' ? (last ? 'remark' : 'noteRemark') : last ? 'who' : 'noteWho';
    const cells = [
      text('B', last ? 'label' : 'note', words[index] ?? ''),
      ...(index === 0 ? [text('J', last ? 'word' : 'noteWord', `${sayTableDay(by)}  `), text('K', last ? 'status' : 'noteStatus', overdue ? DUE.overdue : DUE.due)] : []),
      text('L', who, role[index] ?? ''),
    ];
    return last ? ruled(HEIGHT.row, 'row', cells) : { height: HEIGHT.row, cells };
  });
}
