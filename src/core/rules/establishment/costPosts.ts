import type { Day } from '../../model/day';
import type { CostedPost } from '../../model/establishment';
import { NO_MONEY, type Pence, inPounds, toPence } from '../../model/money';
import type { Policy } from '../../model/policy';
import type { Post } from '../../model/post';
import { NIL, ONE, type Quantity, compare, greater, lesser, over, times } from '../../model/quantity';
import { type Span, includes, within } from './activeMonths';
import { type Person, personsOf } from './persons';
import type { PayYear } from './payYear';
import type { SalaryFound } from './salaryOf';
import type { NamedStream } from './streamOfPost';

/** A costed row with what the rules of this room ask of it besides. */
export interface PostCost {
  readonly costed: CostedPost;
  readonly stream: NamedStream;
  readonly salaryFrom: SalaryFound['from'];
  /** The post at one full-time person for the whole year with on-costs, exact pounds; null when not costed. */
  readonly fullTime: Quantity | null;
  /** Vacant without dates: how much of it, at its cost for the year. */
  readonly undatedVacancy: { readonly fte: Quantity; readonly cost: Pence } | null;
  /** Deleted, or ended before the as-at date: whoever is still paid on it is another rule's (EST-04, EST-05). */
  readonly gone: boolean;
}

export interface Costing {
  readonly policy: Policy;
  readonly payYear: PayYear;
  readonly salaryOf: (post: Post) => SalaryFound;
  readonly streamOf: (post: Post) => NamedStream;
}

/**
 * Each row of the establishment with its annual cost: one person up to 1 FTE; above it FTE x the year at its salary;
 * with a headcount, that many persons at equal FTE. Months outside start and end do not count. Money is rounded once a
 * row (rules, section 2).
 */
export function costPosts(posts: readonly Post[], costing: Costing): PostCost[] {
  const salaries = posts.map(costing.salaryOf);
  const persons = personsOf(posts, salaries.map(({ salary }) => salary));
  return posts.map((post, index) => costRow(post, salaries[index] as SalaryFound, persons[index] ?? null, costing));
}

const NOT_APPROVED: ReadonlySet<Post['status']> = new Set(['seconded in', 'agency', 'interim', 'deleted']);
const VACANT: ReadonlySet<Post['status']> = new Set(['vacant', 'frozen']);
const WHOLE_YEAR: Span = { from: null, to: null };

function costRow(post: Post, found: SalaryFound, person: Person | null, costing: Costing): PostCost {
  const { payYear, policy, streamOf } = costing;
  const approved = !NOT_APPROVED.has(post.status);
  const cost = costIn(post, approved ? person : null, payYear);
  const vacancy = vacancyOf(post, approved);
  const saved = vacancy === null ? NO_MONEY : toPence(times(vacancy.share, cost(vacancy.span)));
  const stream = streamOf(post);
  return {
    costed: {
      post,
      stream: stream.stream,
      salary: found.salary,
      fullCost: toPence(cost(WHOLE_YEAR)),
      vacantCost: vacancy?.dated === true ? saved : NO_MONEY,
      ...fteOn(policy.asAt, { post, approved, vacancy }),
      compared: approved && post.status !== 'grant-funded',
      missing: approved ? missingFrom(post, found) : '',
    },
    stream,
    salaryFrom: approved ? found.from : null,
    fullTime: found.salary === null ? null : payYear.costOf(inPounds(found.salary), WHOLE_YEAR),
    undatedVacancy: vacancy?.dated === false ? { fte: vacancy.fte, cost: saved } : null,
    gone: post.status === 'deleted' || (post.end !== null && post.end < policy.asAt),
  };
}

/** The row's cost over a span, within its own start and end, exact pounds; nil when it is not approved or not costed. */
function costIn({ start, end }: Post, person: Person | null, { costOf }: PayYear): (span: Span) => Quantity {
  const run = { from: start, to: end };
  return (span) => (person === null ? NIL : times(person.count, costOf(person.pay, within(span, run))));
}

interface RowState {
  readonly post: Post;
  readonly approved: boolean;
  readonly vacancy: Vacancy | null;
}

function fteOn(day: Day, { post, approved, vacancy }: RowState): Pick<CostedPost, 'approvedFte' | 'vacantFte'> {
  const runs = approved && includes({ from: post.start, to: post.end }, day);
  const approvedFte = runs && post.fte !== null ? greater(NIL, post.fte) : NIL;
  const vacant = vacancy !== null && includes(vacancy.span, day);
  return { approvedFte, vacantFte: vacant ? lesser(approvedFte, vacancy.fte) : NIL };
}

interface Vacancy {
  readonly fte: Quantity;
  readonly share: Quantity;
  readonly span: Span;
  readonly dated: boolean;
}

/** How much of an approved row is vacant and when; null when none of it is. Never more than the row itself. */
function vacancyOf(post: Post, approved: boolean): Vacancy | null {
  const dated = post.vacantFrom !== null || post.vacantTo !== null;
  const stated = dated || VACANT.has(post.status) || post.vacantFte !== null;
  if (!approved || !stated || post.fte === null || compare(post.fte, NIL) <= 0) return null;
  const fte = post.vacantFte === null ? post.fte : lesser(post.vacantFte, post.fte);
  if (compare(fte, NIL) <= 0) return null;
  const share = compare(fte, post.fte) === 0 ? ONE : over(fte, post.fte);
  return { fte, share, span: { from: post.vacantFrom, to: post.vacantTo }, dated };
}

function missingFrom(post: Post, { missing }: SalaryFound): string {
  const noFte = post.fte === null || compare(post.fte, NIL) < 0 ? 'no FTE' : '';
  return [noFte, missing].filter((part) => part !== '').join('; ');
}
