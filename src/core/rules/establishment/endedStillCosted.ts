import type { Day } from '../../model/day';
import { keyOf, severityOf } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { byCodePoint, opposite, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import type { PayrollRecord } from '../../model/post';
import { present } from '../../model/present';
import { placeOf } from '../../model/source';
import type { PostCost } from './costPosts';
import type { Explaining } from './explaining';
import { type PaidPost, keyOfPost, namePost, paidFte } from './paidPosts';
import { isApproved, isVacant } from './postStatus';
import { afterAllowance } from './vacancyFactor';
import { establishmentWords } from './words';

/**
 * EST-05: a post whose end has passed at the as-at date is still paid, or still stands as filled or costed. It is left
 * out of the cost from that day; the amount is what it would cost from the day after to the end of the year. Red while
 * it is paid. A row of a numbered post that another row follows has not ended with it.
 */
export function endedStillCosted(posts: readonly PaidPost[], policy: Policy): Explaining[] {
  return posts.flatMap((unit) => endingsOf(unit).flatMap((ending) => reported(ending, unit, policy)));
}

interface Ending {
  readonly end: Day;
  readonly rows: readonly PostCost[];
  readonly people: readonly PayrollRecord[];
}

/** The rows of a post that ended, by the day: of a numbered post only the last of them, when nothing follows. */
function endingsOf({ post, rows, live, records }: PaidPost): readonly Ending[] {
  const byDay = grouped(rows.filter(({ gone, costed }) => gone && isApproved(costed.post)), ({ costed }) => present(costed.post.end, 'end of a post that ended'));
  const followed = live.some(({ costed }) => isApproved(costed.post));
  const days = [...byDay].sort(([a], [b]) => byCodePoint(b, a)).map(([end, ended], index) => ({ end: end, rows: ended, people: index === 0 && !followed ? records : [] }));
  if (post.postId.trim() === '') return days;
  return followed ? [] : days.slice(0, 1);
}

function reported({ end, rows, people }: Ending, { post, stream }: PaidPost, policy: Policy): Explaining[] {
  if (people.length === 0 && rows.every(({ costed }) => isVacant(costed.post))) return [];
  const [amount, subject] = [sum(rows.map(({ afterEnd }) => afterEnd)), namePost(post)];
  const { message, advice } = establishmentWords['EST-05'];
  const missing = sum(rows.map(({ afterEnd, costed }) => afterAllowance(afterEnd, costed, policy)));
  return [
    {
      stream: stream.key,
      effect: opposite(missing),
      finding: {
        id: 'EST-05',
        key: keyOf('EST-05', ...keyOfPost(post, stream), end),
        severity: severityOf(amount, people.length > 0),
        basis: 'this year',
        at: placeOf(rows.map(({ costed }) => costed.post.at), 'end'),
        subject,
        amount,
        tolerance: null,
        message: message({ post: subject, stream: stream.stream, end, status: post.status, people: people.length, fte: paidFte(people), amount }),
        advice,
      },
    },
  ];
}
