import type { BudgetLine } from '../../model/budgetLine';
import type { CostedPost, Establishment } from '../../model/establishment';
import type { Finding } from '../../model/finding';
import type { FundingEnd, TimeLimitedMoney } from '../../model/funding';
import { grouped } from '../../model/grouped';
import { NO_MONEY, type Pence, difference, pence, pounds, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import { type Place, placeOf } from '../../model/source';
import { toldFinding } from '../../model/toldFinding';
import { sameName } from '../../model/wording';
import { amountNow } from './notRecorded';
import { type PayBudget, payBudget } from './payBudget';
import { fundingWords } from './words';

/** What FND-04 looks at besides the money itself. */
export interface Paid {
  readonly budget: readonly BudgetLine[];
  /** null where the workbook has no establishment: then nobody can say whether posts are permanent. */
  readonly establishment: Establishment | null;
  readonly policy: Policy;
}

/** Money whose end is known with what it gives this year. */
type Ending = TimeLimitedMoney & { readonly end: FundingEnd; readonly now: Pence };

/** What posts of a stream cost by how long they last. */
interface Met {
  readonly amount: Pence;
  readonly at: Place;
  readonly titles: readonly string[];
}

/**
 * FND-04 (a): permanent posts met by money that ends. Posts that name it as their funding tell how much, at most its money
 * of this year; where none does, the money in the employees budget of its stream beyond what fixed-term posts cost.
 */
export function permanentPosts(money: readonly TimeLimitedMoney[], { budget, establishment, policy }: Paid): Finding[] {
  if (establishment === null) return [];
  const posts = establishment.streams.flatMap((stream) => stream.posts);
  const byFunding = grouped(posts, ({ post }) => sameName(post.funding));
  const inBudget = { byStream: grouped(posts, ({ stream }) => sameName(stream)), pay: payBudget(budget), met: new Map<string, Pence>() };
  return endingNow(money, policy).flatMap((each) => {
    const naming = [...byFunding].flatMap(([funding, own]) => (names(funding, each.name) ? own : []));
    const met = naming.length > 0 ? metByPosts(each, naming) : metInBudget(each, inBudget);
    return met === null || met.amount <= TOLERANCE ? [] : [tell(each, met)];
  });
}

const TOLERANCE = pounds(1);

/** Money that gives something this year and whose end the register shows. */
export function endingNow(money: readonly TimeLimitedMoney[], policy: Policy): readonly Ending[] {
  return money.flatMap((each) => {
    const [{ end }, now] = [each, amountNow(each, policy)];
    return end?.shown === true && now !== null && now > 0 ? [{ ...each, end, now }] : [];
  });
}

/** Whether the funding of a post, in plain words, holds the whole name. */
function names(funding: string, name: string): boolean {
  return ` ${funding} `.includes(` ${sameName(name)} `);
}

/** Posts that could not be costed may cost as much as the money gives. */
function metByPosts({ end, now }: Ending, naming: readonly CostedPost[]): Met | null {
  const permanent = naming.filter((post) => isPermanent(post, end));
  if (permanent.length === 0) return null;
  const cost = permanent.some(({ salary }) => salary === null) ? now : sum(permanent.map(({ fullCost }) => fullCost));
  const titles = [...new Set(permanent.map(({ post }) => post.title.trim()))];
  return { amount: lesserOf(now, cost), at: placeOf(permanent.map(({ post }) => post.at), 'funding'), titles };
}

interface InBudget {
  readonly byStream: ReadonlyMap<string, readonly CostedPost[]>;
  readonly pay: PayBudget;
  /** By stream, what money that ends sooner already meets. */
  readonly met: Map<string, Pence>;
}

function metInBudget({ stream, end, now }: Ending, { byStream, pay, met }: InBudget): Met | null {
  const [budgeted, own] = [pay(stream), byStream.get(sameName(stream)) ?? []];
  const fixedTerm = own.filter((post) => post.compared && !isPermanent(post, end));
  if (budgeted === null || own.every((post) => !isPermanent(post, end))) return null;
  const [key, before] = [sameName(stream), met.get(sameName(stream)) ?? NO_MONEY];
  const paying = lesserOf(now, difference(budgeted.amount, before));
  met.set(key, sum([before, paying]));
  const amount = difference(paying, sum(fixedTerm.map(({ fullCost }) => fullCost)));
  return { amount, at: budgeted.at, titles: [] };
}

const NOT_PERMANENT: ReadonlySet<CostedPost['post']['status']> = new Set(['fixed-term', 'grant-funded', 'agency', 'interim', 'seconded in', 'deleted']);

/** A post that goes on when the money has ended. */
function isPermanent({ post: { status, end } }: CostedPost, money: FundingEnd): boolean {
  return !NOT_PERMANENT.has(status) && (end === null || end > money.on);
}

function lesserOf(a: Pence, b: Pence): Pence {
  return pence(Math.min(a, b));
}

function tell({ name, stream, end: { on } }: Ending, { amount, at, titles }: Met): Finding {
  const { message, advice } = fundingWords['FND-04'];
  const key = ['posts', name];
  return toldFinding({ id: 'FND-04', key, basis: 'full year', at, subject: stream === '' ? name : stream, amount, tolerance: TOLERANCE, message: message({ name, on, stream, amount, titles }), advice });
}
