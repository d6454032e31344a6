import type { OverEstablishment, PayBridge, StreamEstablishment } from '../../model/establishment';
import { grouped } from '../../model/grouped';
import { type Pence, difference, inPounds, sum, toPence } from '../../model/money';
import type { Policy } from '../../model/policy';
import { present } from '../../model/present';
import { type Quantity, minus, plus, times, total } from '../../model/quantity';
import type { PostCost } from './costPosts';
import { type BudgetedPay, type EmployeesBudget, NO_EMPLOYEES } from './employeesBudget';
import type { StreamOver } from './overEstablishment';
import type { NamedStream } from './streamOfPost';
import { isLiable, vacancyFactor } from './vacancyFactor';

/** The figures of a stream before its records are set side by side. */
export type PayFigures = Omit<StreamEstablishment, 'reconciliation' | 'explainedBy'>;

/** A stream that has posts: its figures, and the employees budget they are held against. */
export interface StreamPay {
  readonly key: string;
  readonly figures: PayFigures;
  readonly employees: EmployeesBudget;
}

/** Pay by stream, in the order of the budget, then streams that only the establishment knows. */
export function payByStream(rows: readonly PostCost[], over: readonly StreamOver[], budgeted: readonly BudgetedPay[], policy: Policy): StreamPay[] {
  const [posts, excess] = [grouped(rows, ({ stream }) => stream.key), grouped(over, ({ stream }) => stream.key)];
  const budgets = new Map(budgeted.map((each) => [each.stream.key, each] as const));
  const streams = new Map(rows.map(({ stream }) => [stream.key, stream] as const));
  const order = [...[...budgets.keys()].filter((key) => streams.has(key)), ...[...streams.keys()].filter((key) => !budgets.has(key))];
  return order.map((key) => {
    const employees = budgets.get(key) ?? NO_EMPLOYEES;
    return streamPay(present(streams.get(key), key), { rows: present(posts.get(key), key), over: excess.get(key) ?? [], employees }, policy);
  });
}

interface Parts {
  readonly rows: readonly [PostCost, ...PostCost[]];
  readonly over: readonly StreamOver[];
  readonly employees: EmployeesBudget;
}

function streamPay(stream: NamedStream, { rows, over, employees }: Parts, policy: Policy): StreamPay {
  const [posts, excess] = [rows.map(({ costed }) => costed), over.map((each) => each.over)];
  const directorate = stream.directorate === '' ? rows[0].costed.post.directorate : stream.directorate;
  const fte = fteOf(posts, excess.map(({ excessFte }) => excessFte));
  const money = moneyOf(rows, excess, vacancyAllowance(stream.stream, rows, policy));
  const { pay, agency } = employees;
  const held = {
    budget: pay?.budget ?? null,
    difference: pay === null ? null : difference(money.cost, pay.budget),
    forecast: pay?.forecast ?? null,
    payBridge: pay === null ? null : payBridge(money, pay),
    budgetAt: pay?.budgetAt ?? null,
  };
  const { fullCost, vacancyAllowance: allowance, cost, payProjection } = money;
  const costs = { fullCost, vacancyAllowance: allowance, cost, payProjection };
  return { key: stream.key, employees, figures: { stream: stream.stream, directorate, posts, over: excess, ...fte, ...costs, ...held, agency } };
}

/** A, V, C = A - V, S, X and P = A - S + X of the pay bridge, in pence. */
interface PayMoney {
  readonly fullCost: Pence;
  readonly vacancyAllowance: Pence;
  readonly cost: Pence;
  readonly vacant: Pence;
  readonly above: Pence;
  readonly payProjection: Pence;
}

function moneyOf(rows: readonly PostCost[], over: readonly OverEstablishment[], allowance: Pence): PayMoney {
  const compared = rows.map(({ costed }) => costed).filter((each) => each.compared);
  const fullCost = sum(compared.map((each) => each.fullCost));
  const vacant = sum(compared.map(({ vacantCost }) => vacantCost));
  const above = sum(over.map(({ thisYear }) => thisYear));
  const payProjection = sum([difference(fullCost, vacant), above]);
  return { fullCost, vacancyAllowance: allowance, cost: difference(fullCost, allowance), vacant, above, payProjection };
}

function fteOf(posts: StreamEstablishment['posts'], excess: readonly Quantity[]): Pick<StreamEstablishment, 'approvedFte' | 'filledFte' | 'vacantFte' | 'overFte'> {
  const approvedFte = total(posts.map((each) => each.approvedFte));
  const [vacantFte, overFte] = [total(posts.map((each) => each.vacantFte)), total(excess)];
  return { approvedFte, vacantFte, overFte, filledFte: plus(minus(approvedFte, vacantFte), overFte) };
}

/** V = factor x full cost of the compared posts that are not exempt, rounded once a stream (rules, section 2). */
function vacancyAllowance(stream: string, rows: readonly PostCost[], policy: Policy): Pence {
  const cost = sum(rows.filter(({ costed }) => isLiable(costed)).map(({ costed }) => costed.fullCost));
  return toPence(times(vacancyFactor(stream, policy), inPounds(cost)));
}

/** F - B = (C - B) + (V - S) + X + (F - P), exactly (rules, section 2, pay bridge). */
function payBridge(money: PayMoney, pay: { readonly budget: Pence; readonly forecast: Pence }): PayBridge {
  return {
    budgetDiffers: difference(money.cost, pay.budget),
    vacancyShort: difference(money.vacancyAllowance, money.vacant),
    aboveEstablishment: money.above,
    notExplained: difference(pay.forecast, money.payProjection),
  };
}
