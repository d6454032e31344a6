import { keyOf, severityOf } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { byCodePoint, difference, pence, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import type { Post } from '../../model/post';
import { NIL, ONE, compare, total } from '../../model/quantity';
import { placeOf } from '../../model/source';
import type { PostCost } from './costPosts';
import type { Explaining } from './explaining';
import { isApproved } from './postStatus';
import { afterAllowance } from './vacancyFactor';
import { establishmentWords } from './words';

/**
 * EST-02: the same post id on two approved rows at one time, unless a job share, or one post split over cost centres
 * with FTE of at most 1. The amount is what all but the dearest of the rows cost this year.
 */
export function postTwice(rows: readonly PostCost[], policy: Policy): Explaining[] {
  const numbered = rows.filter(({ costed: { post } }) => isApproved(post) && post.postId.trim() !== '');
  const byId = grouped(numbered, ({ costed }) => costed.post.postId.trim().toLowerCase());
  return [...byId.values()].filter(isTwice).map((members) => reported(members, policy));
}

function isTwice(members: readonly PostCost[]): boolean {
  const posts = members.map(({ costed }) => costed.post);
  if (posts.length < 2 || posts.every(({ jobShare }) => jobShare) || !overlap(posts)) return false;
  const centres = new Set(posts.map(({ costCentre }) => costCentre.trim().toLowerCase()));
  return centres.size < posts.length || compare(total(posts.map(({ fte }) => fte ?? NIL)), ONE) > 0;
}

/** True when two of the rows run on the same day; a post that is regraded in the year has rows one after the other. */
function overlap(posts: readonly Post[]): boolean {
  const runs = [...posts].sort((a, b) => byCodePoint(a.start ?? '', b.start ?? ''));
  return runs.some(({ start }, index) => {
    const before = runs[index - 1];
    return before !== undefined && (before.end === null || start === null || start <= before.end);
  });
}

function reported(members: readonly PostCost[], policy: Policy): Explaining {
  const [first] = [...members].sort((a, b) => b.costed.fullCost - a.costed.fullCost || byCodePoint(a.stream.key, b.stream.key));
  const { post } = (first as PostCost).costed;
  const costs = members.map(({ costed }) => costed.fullCost);
  const dearest = pence(Math.max(...costs));
  const amount = difference(sum(costs), dearest);
  const after = members.map(({ costed }) => afterAllowance(costed.fullCost, costed, policy));
  const { message, advice } = establishmentWords['EST-02'];
  const fte = total(members.map(({ costed }) => costed.post.fte ?? NIL));
  return {
    stream: (first as PostCost).stream.key,
    effect: difference(sum(after), pence(Math.max(...after))),
    finding: {
      id: 'EST-02',
      key: keyOf('EST-02', post.postId),
      severity: severityOf(amount),
      basis: 'this year',
      at: placeOf(members.map(({ costed }) => costed.post.at), 'postId'),
      subject: post.postId.trim(),
      amount,
      tolerance: null,
      message: message({ postId: post.postId.trim(), rows: members.length, fte, amount }),
      advice,
    },
  };
}
