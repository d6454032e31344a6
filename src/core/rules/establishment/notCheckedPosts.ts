import { NO_MONEY, type Pence, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import type { PayrollRecord } from '../../model/post';
import { total } from '../../model/quantity';
import type { NotChecked } from '../../model/review';
import { sayList } from '../../model/wording';
import { type CostOfRecord, costOfAll } from './costOfRecords';
import type { PostCost } from './costPosts';
import type { Explaining } from './explaining';
import { streamsNotPaid } from './filledWithoutPay';
import type { PaidPosts } from './paidPosts';
import { isCasual, recordsWithoutPost } from './paidWithoutPost';
import type { Scale } from './payOutsideGrade';
import { isApproved } from './postStatus';
import type { BudgetedPay } from './employeesBudget';
import type { StreamPay } from './streamPay';
import { notCheckedWords as words } from './words';

export interface Reviewed {
  readonly rows: readonly PostCost[];
  readonly streams: readonly StreamPay[];
  readonly payroll: readonly PayrollRecord[];
  readonly paid: PaidPosts;
  readonly costOf: CostOfRecord;
  readonly scale: Scale;
  readonly budgets: readonly BudgetedPay[];
  /** Findings that already say a stream has posts and no budget. */
  readonly apart: readonly Explaining[];
  readonly policy: Policy;
}

/** What could not be checked of the establishment, each with its reason and its money where that is known. */
export function notCheckedPosts(reviewed: Reviewed): NotChecked[] {
  const { scale, rows, streams, policy, apart } = reviewed;
  const lacking = scale.payYear.lacking;
  const said = new Set(apart.map(({ stream }) => stream));
  return [
    ...(lacking.length === 0 ? [] : [line(words.noRate(sayList(lacking)), budgetOf(streams))]),
    ...notDated(rows),
    ...payrollLines(reviewed),
    ...streams.filter(({ key, employees }) => employees.pay === null && !said.has(key)).map(({ figures }) => line(words.noBudget(figures.stream), figures.cost)),
    ...withoutPosts(reviewed, said),
    ...gradesNotHeld(rows, scale),
    ...(policy.oncost.levyAllowance === null ? [] : [line(words.levyAllowance(), policy.oncost.levyAllowance)]),
  ];
}

function line(why: string, amount: Pence | null): NotChecked {
  return { section: 'Establishment', why, amount };
}

function budgetOf(streams: readonly StreamPay[]): Pence {
  return sum(streams.map(({ figures }) => figures.budget ?? NO_MONEY));
}

function notDated(rows: readonly PostCost[]): NotChecked[] {
  const found = rows.flatMap(({ undatedVacancy }) => (undatedVacancy === null ? [] : [undatedVacancy]));
  if (found.length === 0) return [];
  return [line(words.notDated(found.length, total(found.map(({ fte }) => fte))), sum(found.map(({ cost }) => cost)))];
}

function payrollLines({ payroll, paid, costOf, policy }: Reviewed): NotChecked[] {
  if (payroll.length === 0) return [line(words.noPayroll(), null)];
  const without = payroll.filter(({ fte }) => fte === null).length;
  const noColumn = paid.blank.filter(({ at }) => !at.table.columns.has('postId'));
  const casuals = policy.casualsExempt ? recordsWithoutPost(paid).map(({ record }) => record).filter(isCasual) : [];
  return [
    ...(without === 0 ? [] : [line(words.payrollFte(without), null)]),
    ...(noColumn.length === 0 ? [] : [line(words.noPostColumn(noColumn.length), costOfAll(noColumn, costOf))]),
    ...(paid.notMatched.length === 0 ? [] : [line(words.noPostNumbers(paid.notMatched.length), costOfAll(paid.notMatched, costOf))]),
    ...(casuals.length === 0 ? [] : [line(words.casuals(casuals.length), costOfAll(casuals, costOf))]),
    ...(noColumn.length > 0 ? [] : streamsNotPaid(paid).map(({ stream, cost }) => line(words.notPaid(stream), cost))),
  ];
}

/** Streams with an employees budget that no post names, where no finding says so of their cost centres. */
function withoutPosts({ streams, budgets }: Reviewed, said: ReadonlySet<string>): NotChecked[] {
  const known = new Set([...said, ...streams.map(({ key }) => key)]);
  return budgets.flatMap(({ stream, lines }) => (lines.length === 0 || known.has(stream.key) ? [] : [line(words.noPosts(stream.stream), sum(lines.map(({ current }) => current)))]));
}

/** Local grades, and posts whose point the pay scale does not have, are not held against it (rules, EST-07). */
function gradesNotHeld(rows: readonly PostCost[], { grades, salaries }: Scale): NotChecked[] {
  const approved = rows.filter(({ costed }) => isApproved(costed.post));
  const unheld = approved.filter(({ costed: { post } }) => grades(post.grade) === undefined || salaries.onScale(post) === null);
  if (unheld.length === 0) return [];
  const amount = sum(unheld.map(({ costed }) => costed.fullCost));
  if (approved.every(({ costed }) => grades(costed.post.grade) === undefined)) return [line(words.noGrades(approved.length), amount)];
  const names = [...new Set(unheld.map(({ costed: { post } }) => (grades(post.grade) === undefined ? (post.grade === '' ? 'no grade' : post.grade) : `SCP ${post.scp === '' ? 'blank' : post.scp}`)))];
  return [line(words.localGrades(unheld.length, sayList(names.length > 5 ? [...names.slice(0, 5), `${names.length - 5} more`] : names)), amount)];
}
