import { grouped } from '../../model/grouped';
import type { Post } from '../../model/post';
import { ONE, type Quantity, compare, fraction, over, times } from '../../model/quantity';
import { isApproved } from './postStatus';

/**
 * Posts with the approved FTE of a job share counted once (rules, section 2): where the rows of one shared post all
 * state the same FTE and together pass 1, each states the post's and not the person's, and the people have equal parts.
 */
export function jobSharesOnce(posts: readonly Post[]): readonly Post[] {
  const shared = grouped(posts.filter(isShared), ({ postId }) => postId.trim().toLowerCase());
  const repeated = new Map([...shared].flatMap(([, members]) => members.map((post) => [post, equalPart(members)] as const)));
  return posts.map((post) => {
    const fte = repeated.get(post) ?? null;
    return fte === null ? post : { ...post, fte };
  });
}

function isShared(post: Post): boolean {
  return post.jobShare && post.postId.trim() !== '' && isApproved(post);
}

function equalPart(members: readonly [Post, ...Post[]]): Quantity | null {
  const [{ fte: stated }] = members;
  if (stated === null || members.some(({ fte }) => fte === null || compare(fte, stated) !== 0)) return null;
  const people = fraction(members.length);
  return compare(times(stated, people), ONE) > 0 ? over(stated, people) : null;
}
