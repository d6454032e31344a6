import { keyOf, severityOf } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { type Pence, difference, opposite, pounds, size, sum } from '../../model/money';
import type { MonitoredLine } from '../../model/monitoring';
import type { Policy } from '../../model/policy';
import { placeOf } from '../../model/source';
import type { PostCost } from './costPosts';
import type { BudgetedPay } from './employeesBudget';
import type { Explaining } from './explaining';
import type { NamedStream } from './streamOfPost';
import { afterAllowance } from './vacancyFactor';
import { establishmentWords } from './words';

/** An employees budget of a cost centre up to this needs no post (rules, EST-11). */
export const SMALL_BUDGET: Pence = pounds(500);

/**
 * EST-11: costed posts on a cost centre without an employees budget, or an employees budget above 500 on a cost centre
 * without posts. Posts that name no cost centre stand on every cost centre of their stream.
 */
export function postsAndBudgetApart(rows: readonly PostCost[], budgets: readonly BudgetedPay[], policy: Policy): Explaining[] {
  const budgeted = grouped(budgets.flatMap(({ stream, lines }) => lines.map((each) => ({ stream, each }))), ({ each, stream }) => centreOf(each.line, stream));
  const paying = new Set(budgets.filter(({ lines }) => lines.length > 0).map(({ stream }) => stream.key));
  const posts = grouped(rows.filter(({ costed }) => costed.compared), ({ costed, stream }) => centreOf(costed.post, stream));
  const unplaced = new Set(rows.filter(({ costed }) => costed.post.costCentre.trim() === '').map(({ stream }) => stream.key));
  const withPosts = new Set(rows.map(({ costed, stream }) => centreOf(costed.post, stream)));
  const noBudget = [...posts].filter(([centre, [first]]) => !budgeted.has(centre) && !(isStream(centre) && paying.has(first.stream.key)));
  const noPosts = [...budgeted].filter(([centre, [first]]) => !withPosts.has(centre) && !unplaced.has(first.stream.key));
  return [...noBudget.flatMap(([, members]) => postsAlone(members, policy)), ...noPosts.flatMap(([, members]) => budgetAlone(members))];
}

/** A cost centre, else the stream that stands for it. */
function centreOf({ costCentre }: { readonly costCentre: string }, { key }: NamedStream): string {
  return costCentre.trim() === '' ? `stream|${key}` : `centre|${costCentre.trim().toLowerCase()}`;
}

function isStream(centre: string): boolean {
  return centre.startsWith('stream|');
}

function postsAlone(rows: readonly PostCost[], policy: Policy): Explaining[] {
  const [first] = rows;
  const amount = sum(rows.map(({ costed }) => costed.fullCost));
  if (first === undefined || amount === 0) return [];
  const { costCentre } = first.costed.post;
  const facts = { centre: costCentre.trim(), stream: first.stream.stream, rows: rows.length, amount };
  const place = placeOf(rows.map(({ costed }) => costed.post.at), costCentre.trim() === '' ? 'stream' : 'costCentre');
  const effect = sum(rows.map(({ costed }) => afterAllowance(costed.fullCost, costed, policy)));
  return [{ stream: first.stream.key, effect, finding: reported(establishmentWords['EST-11'].posts(facts), { ...facts, of: first.stream, place }) }];
}

function budgetAlone(members: readonly { readonly stream: NamedStream; readonly each: MonitoredLine }[]): Explaining[] {
  const [first] = members;
  const budget = sum(members.map(({ each }) => each.current));
  if (first === undefined || size(budget) <= SMALL_BUDGET) return [];
  const { stream, each } = first;
  const amount = opposite(budget);
  const facts = { centre: each.line.costCentre.trim(), stream: stream.stream, rows: members.length, amount: budget };
  const stated = each.line.at.table.columns.has('current') ? 'current' : 'original';
  const place = placeOf(members.map(({ each: { line } }) => line.at), stated);
  return [{ stream: stream.key, effect: difference(sum([]), budget), finding: reported(establishmentWords['EST-11'].budget(facts), { ...facts, amount, of: stream, place }) }];
}

interface Apart {
  readonly centre: string;
  readonly amount: Pence;
  readonly of: NamedStream;
  readonly place: Explaining['finding']['at'];
}

function reported(message: string, { centre, amount, of, place }: Apart): Explaining['finding'] {
  return {
    id: 'EST-11',
    key: centre === '' ? keyOf('EST-11', of.directorate, of.stream) : keyOf('EST-11', centre),
    severity: severityOf(amount),
    basis: 'this year',
    at: place,
    subject: centre === '' ? of.stream : centre,
    amount,
    tolerance: null,
    message,
    advice: establishmentWords['EST-11'].advice,
  };
}
