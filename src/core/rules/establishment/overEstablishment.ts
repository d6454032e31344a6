import type { OverEstablishment } from '../../model/establishment';
import { NO_MONEY, toPence } from '../../model/money';
import { type Quantity, compare, fraction, greater, minus, times, total } from '../../model/quantity';
import { placeOf } from '../../model/source';
import type { PostCost } from './costPosts';
import { type PaidPost, paidFte } from './paidPosts';
import type { NamedStream } from './streamOfPost';

/** FTE paid above FTE approved, with the stream it belongs to. */
export interface StreamOver {
  readonly stream: NamedStream;
  readonly grade: string;
  readonly over: OverEstablishment;
}

/** Paid FTE beyond approved by no more than this is a rounding of hours (rules, EST-03). */
export const FTE_TOLERANCE: Quantity = fraction(1, 100);

/**
 * FTE paid above FTE approved, priced at the post's full-time cost with on-costs: for a full year, and for the days the
 * post runs this year; each rounded once (rules, EST-03). Records whose post is blank or unknown are EST-04's.
 */
export function overEstablishment(posts: readonly PaidPost[]): StreamOver[] {
  return posts.flatMap((unit) => {
    const [paid, approvedFte] = [paidFte(unit.records), total(unit.live.map(({ costed }) => costed.approvedFte))];
    const excessFte = minus(paid, approvedFte);
    if (unit.live.length === 0 || compare(excessFte, FTE_TOLERANCE) <= 0) return [];
    const { post, stream, live } = unit;
    const over: OverEstablishment = {
      stream: stream.stream,
      postId: post.postId.trim(),
      title: post.title,
      approvedFte,
      paidFte: paid,
      excessFte,
      amount: priced(excessFte, live, ({ fullTime }) => fullTime),
      thisYear: priced(excessFte, live, ({ fullTimeThisYear }) => fullTimeThisYear),
      at: placeOf(live.map(({ costed }) => costed.post.at), 'fte'),
    };
    return [{ stream, grade: post.grade, over }];
  });
}

/** At the dearest row of the post: rows of one post rarely differ. */
function priced(excess: Quantity, rows: readonly PostCost[], priceOf: (row: PostCost) => Quantity | null): OverEstablishment['amount'] {
  const prices = rows.flatMap((row) => priceOf(row) ?? []);
  return prices.length === 0 ? NO_MONEY : toPence(times(excess, prices.reduce(greater)));
}
