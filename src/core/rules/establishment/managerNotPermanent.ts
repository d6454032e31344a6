import { type Day, dayNumber } from '../../model/day';
import { type Finding, keyOf } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { byCodePoint } from '../../model/money';
import type { Policy } from '../../model/policy';
import type { Post } from '../../model/post';
import { placeOf } from '../../model/source';
import type { PostCost } from './costPosts';
import { keyOfPost, namePost } from './paidPosts';
import type { NamedStream } from './streamOfPost';
import { establishmentWords } from './words';

const MANAGERIAL = /\b(head|director|chief|manager)\b/i;
const HELD: ReadonlySet<Post['status']> = new Set(['interim', 'acting up', 'seconded in']);
const COVERED = /\b(interim|acting|second(ed|ment))\b/i;

/**
 * EST-10: a post of a head, director, chief or manager is held interim, acting or on secondment, with the days so far,
 * first and last counted. No money: the cost of one post would be one person's salary.
 */
export function managerNotPermanent(rows: readonly PostCost[], { asAt }: Policy): Finding[] {
  const held = rows.flatMap(({ costed: { post }, stream, gone }): Held[] => {
    const [how, since] = [heldHow(post), post.coverFrom ?? post.vacantFrom ?? post.start];
    const open = how !== null && !gone && MANAGERIAL.test(post.title) && !(since !== null && since > asAt) && !coverIsOver(post, asAt);
    return open ? [{ post, stream, how, since }] : [];
  });
  return [...grouped(held, ({ post, stream }) => keyOf('EST-10', ...keyOfPost(post, stream)))].map(([key, members]) => reported(key, members, asAt));
}

interface Held {
  readonly post: Post;
  readonly stream: NamedStream;
  readonly how: NonNullable<ReturnType<typeof heldHow>>;
  readonly since: Day | null;
}

/** Rows of one post together; it is held since the first of their days. */
function reported(key: string, members: readonly [Held, ...Held[]], asAt: Day): Finding {
  const [{ post, stream, how }] = members;
  const [since = null] = members.flatMap((each) => each.since ?? []).sort(byCodePoint);
  const subject = namePost(post);
  const days = since === null ? null : dayNumber(asAt) - dayNumber(since) + 1;
  const { message, advice } = establishmentWords['EST-10'];
  return {
    id: 'EST-10',
    key,
    severity: 'Amber',
    basis: 'this year',
    at: placeOf(members.map((each) => each.post.at), how.field),
    subject,
    amount: null,
    tolerance: null,
    message: message({ post: subject, stream: stream.stream, how: how.how, since, asAt, days }),
    advice,
  };
}

type How = 'an interim' | 'acting' | 'on secondment';

function heldHow({ status, cover, title }: Post): { readonly how: How; readonly field: 'status' | 'cover' | 'title' } | null {
  if (HELD.has(status)) return { how: sayHow(status), field: 'status' };
  if (COVERED.test(cover)) return { how: sayHow(cover), field: 'cover' };
  return /\b(interim|acting)\b/i.test(title) ? { how: sayHow(title), field: 'title' } : null;
}

function sayHow(words: string): How {
  return /interim/i.test(words) ? 'an interim' : /acting/i.test(words) ? 'acting' : 'on secondment';
}

/** Cover of a vacancy ends with it, unless it began later. */
function coverIsOver({ status, vacantTo, coverFrom }: Post, asAt: Day): boolean {
  return !HELD.has(status) && vacantTo !== null && vacantTo < asAt && (coverFrom === null || coverFrom <= vacantTo);
}
