import { type Finding, keyOf, severityOf } from '../../model/finding';
import { type Pence, inPounds, sum, toPence } from '../../model/money';
import { NIL, type Quantity, compare, minus, over, times, total } from '../../model/quantity';
import { placeOf } from '../../model/source';
import type { PostCost } from './costPosts';
import { FTE_TOLERANCE } from './overEstablishment';
import { type PaidPost, type PaidPosts, keyOfPost, namePost } from './paidPosts';
import { establishmentWords } from './words';

/**
 * EST-04 (b): a post is filled at the as-at date and nobody is paid on it; the amount is what its filled FTE costs this
 * year. Streams that the payroll does not mention at all are under Not checked instead.
 */
export function filledWithoutPay({ posts, blank, notMatched }: PaidPosts): Finding[] {
  if (notMatched.length > 0 || blank.some(({ at }) => !at.table.columns.has('postId'))) return [];
  const onPayroll = streamsOnPayroll(posts);
  return posts
    .filter((post) => isFilledUnpaid(post) && onPayroll.has(post.stream.key))
    .map(({ live, post, stream }): Finding => {
      const [amount, subject] = [sum(live.map(filledCost)), namePost(post)];
      const { message, advice } = establishmentWords['EST-04'].unpaid;
      return {
        id: 'EST-04',
        key: keyOf('EST-04', ...keyOfPost(post, stream), 'not paid'),
        severity: severityOf(amount),
        basis: 'this year',
        at: placeOf(live.map(({ costed }) => costed.post.at), 'status'),
        subject,
        amount,
        tolerance: null,
        message: message({ post: subject, stream: stream.stream, fte: total(live.map(filledFte)), amount }),
        advice,
      };
    });
}

/** Filled posts of streams of which the payroll pays nobody, by stream. */
export function streamsNotPaid({ posts, notMatched }: PaidPosts): readonly { readonly stream: string; readonly cost: Pence }[] {
  if (notMatched.length > 0) return [];
  const onPayroll = streamsOnPayroll(posts);
  const missing = new Map<string, { readonly stream: string; cost: Pence }>();
  for (const post of posts.filter((each) => isFilledUnpaid(each) && !onPayroll.has(each.stream.key))) {
    const { key, stream } = post.stream;
    missing.set(key, { stream, cost: sum([missing.get(key)?.cost ?? sum([]), ...post.live.map(filledCost)]) });
  }
  return [...missing.values()];
}

function streamsOnPayroll(posts: readonly PaidPost[]): ReadonlySet<string> {
  return new Set(posts.filter(({ records }) => records.length > 0).map(({ stream }) => stream.key));
}

function isFilledUnpaid({ records, live }: PaidPost): boolean {
  return records.length === 0 && compare(total(live.map(filledFte)), FTE_TOLERANCE) > 0;
}

function filledFte({ costed: { approvedFte, vacantFte } }: PostCost): Quantity {
  return minus(approvedFte, vacantFte);
}

function filledCost(row: PostCost): Pence {
  const { approvedFte, fullCost } = row.costed;
  return compare(approvedFte, NIL) > 0 ? toPence(times(inPounds(fullCost), over(filledFte(row), approvedFte))) : sum([]);
}
