import { type Finding, keyOf, severityOf } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { sum } from '../../model/money';
import type { Post } from '../../model/post';
import { NIL, compare } from '../../model/quantity';
import { placeOf } from '../../model/source';
import type { PostCost } from './costPosts';
import { type PaidPost, keyOfPost, namePost } from './paidPosts';
import { isApproved, isVacant } from './postStatus';
import { establishmentWords } from './words';

const AGENCY = /\b(agency|agencies|interim|contractor|consultant)\b/i;
const AWAY: ReadonlySet<Post['status']> = new Set(['maternity', 'long sick', 'suspended', 'seconded out']);

/**
 * EST-06: agency or interim cover on a post that is not vacant, nor its holder on maternity leave, long sick, suspended
 * or seconded out; also a person on agency whose post has a holder. The amount is the cost of the cover this year.
 */
export function coverWithoutVacancy(posts: readonly PaidPost[]): Finding[] {
  return posts.flatMap((unit) => {
    const covered = unit.live.filter(({ costed: { post } }) => isApproved(post));
    const outside = unit.live.filter(({ costed: { post } }) => post.status === 'agency' || post.status === 'interim');
    const held = covered.length > 0 && covered.every((row) => !isOpen(row));
    const found = [...covered.filter((row) => AGENCY.test(row.costed.post.cover) && !isOpenForCover(row)), ...(held ? outside : [])];
    return [...grouped(found, coverOf).values()].map((rows) => reported(rows, unit));
  });
}

/** Vacant at some time of its own, or its holder away. */
function isOpen({ costed: { post } }: PostCost): boolean {
  const stated = post.vacantFrom !== null || post.vacantTo !== null || (post.vacantFte !== null && compare(post.vacantFte, NIL) > 0);
  return isVacant(post) || AWAY.has(post.status) || stated;
}

/** Cover that began when the vacancy was over is not cover of it. */
function isOpenForCover(row: PostCost): boolean {
  const { vacantTo, coverFrom, status } = row.costed.post;
  const over = vacantTo !== null && coverFrom !== null && coverFrom > vacantTo;
  return isOpen(row) && (!over || AWAY.has(status));
}

/** The cover in its own words, else the status of the person. */
function coverOf({ costed: { post } }: PostCost): string {
  return post.cover.trim() === '' ? post.status : post.cover.trim().toLowerCase();
}

function reported(rows: readonly [PostCost, ...PostCost[]], { stream }: PaidPost): Finding {
  const { message, advice } = establishmentWords['EST-06'];
  const { post } = rows[0].costed;
  const [subject, cover] = [namePost(post), coverOf(rows[0])];
  const costs = rows.flatMap(({ costed }) => costed.post.coverCost ?? []);
  const amount = costs.length === 0 ? null : sum(costs);
  return {
    id: 'EST-06',
    key: keyOf('EST-06', ...keyOfPost(post, stream), cover),
    severity: severityOf(amount),
    basis: 'this year',
    at: placeOf(rows.map(({ costed }) => costed.post.at), post.cover.trim() === '' ? 'status' : 'cover'),
    subject,
    amount,
    tolerance: null,
    message: message({ post: subject, stream: stream.stream, cover, status: isApproved(post) ? post.status : 'filled', amount }),
    advice,
  };
}
