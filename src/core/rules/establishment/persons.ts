import { type Pence, inPounds } from '../../model/money';
import type { Post } from '../../model/post';
import { NIL, ONE, type Quantity, compare, greater, over, plus, times } from '../../model/quantity';

/** What of a row says how many people it is. */
export type StaffRow = Pick<Post, 'postId' | 'costCentre' | 'status' | 'start' | 'end' | 'jobShare' | 'headcount' | 'fte'>;

/** The row as people: so many persons, each on this annual pay (exact pounds). */
export interface Person {
  readonly count: Quantity;
  readonly pay: Quantity;
}

/**
 * Each row as persons, because National Insurance falls on a person and not on FTE: up to 1 FTE is one person, above
 * it FTE persons at full time, with a headcount that many at equal FTE. One post split over cost centres with FTE of at
 * most 1 is one person, shared by FTE; the people of a job share are each their own (rules, section 2). null where FTE or
 * salary is missing.
 */
export function personsOf(posts: readonly StaffRow[], salaries: readonly (Pence | null)[]): readonly (Person | null)[] {
  const split = splitPosts(posts, salaries);
  return posts.map((post, index) => {
    const [{ fte, headcount }, salary] = [post, salaries[index] ?? null];
    if (fte === null || salary === null) return null;
    const whole = split.get(keyOfSplit(post));
    if (whole !== undefined) return { count: over(fte, whole.fte), pay: whole.pay };
    const count = headcount !== null && compare(headcount, NIL) > 0 ? headcount : greater(fte, ONE);
    return { count, pay: times(over(greater(fte, NIL), count), inPounds(salary)) };
  });
}

interface Split {
  readonly fte: Quantity;
  readonly pay: Quantity;
  readonly centres: Set<string>;
}

/** Posts whose rows all stand on different cost centres and together are one person. */
function splitPosts(posts: readonly StaffRow[], salaries: readonly (Pence | null)[]): ReadonlyMap<string, Split> {
  const found = new Map<string, Split | null>();
  posts.forEach((post, index) => {
    const [key, salary, { fte, headcount, costCentre }] = [keyOfSplit(post), salaries[index] ?? null, post];
    if (key === '') return;
    const so = found.get(key);
    const whole = so === undefined ? { fte: NIL, pay: NIL, centres: new Set<string>() } : so;
    const usable = whole !== null && fte !== null && salary !== null && headcount === null && compare(fte, NIL) > 0;
    const again = whole?.centres.has(costCentre) === true;
    if (!usable || again) found.set(key, null);
    else {
      const pay = plus(whole.pay, times(fte, inPounds(salary)));
      found.set(key, { fte: plus(whole.fte, fte), pay, centres: whole.centres.add(costCentre) });
    }
  });
  const together = [...found].filter((entry): entry is [string, Split] => {
    const whole = entry[1];
    return whole !== null && compare(whole.fte, ONE) <= 0;
  });
  return new Map(together);
}

/** One post in one span of days and one status: a post that changes hands within the year is not split. */
function keyOfSplit({ postId, status, start, end, jobShare }: StaffRow): string {
  return postId.trim() === '' || jobShare ? '' : [postId.trim().toLowerCase(), status, start ?? '', end ?? ''].join('|');
}
