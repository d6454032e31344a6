import { type Day, dayAfter } from '../../model/day';
import type { CostedPost } from '../../model/establishment';
import { NO_MONEY, type Pence, inPounds, toPence } from '../../model/money';
import type { Policy } from '../../model/policy';
import type { Post } from '../../model/post';
import { NIL, ONE, type Quantity, compare, greater, lesser, over, times } from '../../model/quantity';
import { type Span, includes, within } from './activeMonths';
import { jobSharesOnce } from './jobSharesOnce';
import type { PayYear } from './payYear';
import { type Person, personsOf } from './persons';
import { isApproved, isVacant } from './postStatus';
import type { SalaryFound } from './salaryOf';
import type { NamedStream } from './streamOfPost';

/** A costed row with what the rules of this room ask of it besides. */
export interface PostCost {
  readonly costed: CostedPost;
  readonly stream: NamedStream;
  readonly salaryFrom: SalaryFound['from'];
  /** What the row lacks of a salary; "" when it has one. */
  readonly noSalary: string;
  /** The post at one full-time person for the whole year with on-costs, exact pounds; null when not costed. */
  readonly fullTime: Quantity | null;
  /** The same over the days the row runs this year. */
  readonly fullTimeThisYear: Quantity | null;
  /** Vacant without dates: how much of it, at its cost for the year. */
  readonly undatedVacancy: { readonly fte: Quantity; readonly cost: Pence } | null;
  /** A full year of the row as approved, whatever its dates, rounded; nil when not approved or not costed. */
  readonly annual: Pence;
  /** What the row would cost from the day after its end to the end of the year; nil without an end inside or before it. */
  readonly afterEnd: Pence;
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
export function costPosts(typed: readonly Post[], costing: Costing): PostCost[] {
  const posts = jobSharesOnce(typed);
  const salaries = posts.map(costing.salaryOf);
  const persons = personsOf(posts, salaries.map(({ salary }) => salary));
  return posts.map((post, index) => costRow(post, salaries[index] as SalaryFound, persons[index] ?? null, costing));
}

const WHOLE_YEAR: Span = { from: null, to: null };

function costRow(post: Post, found: SalaryFound, person: Person | null, costing: Costing): PostCost {
  const { payYear, policy, streamOf } = costing;
  const approved = isApproved(post);
  const year = costWithoutDates(approved ? person : null, payYear);
  const cost: CostOver = (span) => year(within(span, { from: post.start, to: post.end }));
  const vacancy = vacancyOf(post, approved);
  const saved = vacancy === null ? NO_MONEY : toPence(times(vacancy.share, cost(vacancy.span)));
  const fullTime = (span: Span): Quantity | null => (found.salary === null ? null : payYear.costOf(inPounds(found.salary), span));
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
    noSalary: approved ? found.missing : '',
    salaryFrom: approved ? found.from : null,
    fullTime: fullTime(WHOLE_YEAR),
    fullTimeThisYear: fullTime({ from: post.start, to: post.end }),
    annual: toPence(year(WHOLE_YEAR)),
    afterEnd: post.end === null ? NO_MONEY : toPence(year({ from: dayAfter(post.end), to: null })),
    undatedVacancy: vacancy?.dated === false ? { fte: vacancy.fte, cost: saved } : null,
    gone: post.status === 'deleted' || (post.end !== null && post.end < policy.asAt),
  };
}

type CostOver = (span: Span) => Quantity;

/** The cost of a row's people over a span of the year, exact pounds; nil when it is not approved or not costed. */
function costWithoutDates(person: Person | null, { costOf }: PayYear): CostOver {
  return (span) => (person === null ? NIL : times(person.count, costOf(person.pay, span)));
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
  const stated = dated || isVacant(post) || post.vacantFte !== null;
  if (!approved || !stated || post.fte === null) return null;
  const fte = post.vacantFte === null ? post.fte : lesser(post.vacantFte, post.fte);
  if (compare(fte, NIL) <= 0) return null;
  const share = compare(fte, post.fte) === 0 ? ONE : over(fte, post.fte);
  return { fte, share, span: { from: post.vacantFrom, to: post.vacantTo }, dated };
}

function missingFrom(post: Post, { missing }: SalaryFound): string {
  const noFte = post.fte === null || compare(post.fte, NIL) < 0 ? 'no FTE' : '';
  return [noFte, missing].filter((part) => part !== '').join('; ');
}
