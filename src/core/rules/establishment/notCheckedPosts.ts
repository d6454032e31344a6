import type { Monitoring } from '../../model/monitoring';
import { NO_MONEY, type Pence, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import type { PayrollRecord } from '../../model/post';
import { NIL, total } from '../../model/quantity';
import type { NotChecked } from '../../model/review';
import { sayList } from '../../model/wording';
import type { PostCost } from './costPosts';
import { employeesBudget } from './employeesBudget';
import type { PayYear } from './payYear';
import type { StreamPay } from './streamPay';
import { namedStream } from './streamOfPost';
import { notCheckedWords as words } from './words';

export interface Reviewed {
  readonly rows: readonly PostCost[];
  readonly streams: readonly StreamPay[];
  readonly payroll: readonly PayrollRecord[];
  readonly payYear: PayYear;
  readonly monitoring: Monitoring;
  readonly policy: Policy;
}

/** What could not be checked of the establishment, each with its reason and its money where that is known. */
export function notCheckedPosts(reviewed: Reviewed): NotChecked[] {
  const { payYear, rows, streams, policy } = reviewed;
  return [
    ...(payYear.lacking.length === 0 ? [] : [line(words.noRate(sayList(payYear.lacking)), budgetOf(streams))]),
    ...notCosted(rows),
    ...notDated(rows),
    ...payrollLines(reviewed.payroll),
    ...streams.filter(({ employees }) => employees.pay === null).map(({ figures }) => line(words.noBudget(figures.stream), figures.cost)),
    ...withoutPosts(reviewed),
    ...(policy.oncost.levyAllowance === null ? [] : [line(words.levyAllowance(), policy.oncost.levyAllowance)]),
  ];
}

function line(why: string, amount: Pence | null): NotChecked {
  return { section: 'Establishment', why, amount };
}

function budgetOf(streams: readonly StreamPay[]): Pence {
  return sum(streams.map(({ figures }) => figures.budget ?? NO_MONEY));
}

/** One line for each thing that was missing. */
function notCosted(rows: readonly PostCost[]): NotChecked[] {
  const reasons = new Map<string, PostCost[]>();
  for (const row of rows) {
    const { missing } = row.costed;
    const members = reasons.get(missing);
    if (members !== undefined) members.push(row);
    else if (missing !== '') reasons.set(missing, [row]);
  }
  return [...reasons].map(([missing, members]) => {
    const fte = total(members.map(({ costed }) => costed.post.fte ?? NIL));
    return line(words.notCosted(members.length, fte, missing), null);
  });
}

function notDated(rows: readonly PostCost[]): NotChecked[] {
  const found = rows.flatMap(({ undatedVacancy }) => (undatedVacancy === null ? [] : [undatedVacancy]));
  if (found.length === 0) return [];
  return [line(words.notDated(found.length, total(found.map(({ fte }) => fte))), sum(found.map(({ cost }) => cost)))];
}

function payrollLines(payroll: readonly PayrollRecord[]): NotChecked[] {
  if (payroll.length === 0) return [line(words.noPayroll(), null)];
  const without = payroll.filter(({ fte }) => fte === null).length;
  return without === 0 ? [] : [line(words.payrollFte(without), null)];
}

/** Streams with an employees budget that the establishment does not mention. */
function withoutPosts({ streams, monitoring }: Reviewed): NotChecked[] {
  const known = new Set(streams.map(({ key }) => key));
  return monitoring.streams.flatMap((each) => {
    const { pay } = employeesBudget(each);
    const named = known.has(namedStream(each.stream, each.directorate).key);
    return pay === null || named ? [] : [line(words.noPosts(each.stream), pay.budget)];
  });
}
