import type { Establishment } from '../../model/establishment';
import { inOrder } from '../../model/finding';
import type { Monitoring } from '../../model/monitoring';
import type { Policy } from '../../model/policy';
import { present } from '../../model/present';
import type { RoomResult } from '../../model/review';
import type { Tables } from '../../model/tables';
import { type CostOfRecord, costOfRecords } from './costOfRecords';
import { type PostCost, costPosts } from './costPosts';
import { budgetedPay } from './employeesBudget';
import { establishmentDiffersFromBudget, explanations } from './establishmentDiffersFromBudget';
import { endedStillCosted } from './endedStillCosted';
import { findingsOfPosts } from './findingsOfPosts';
import { forecastDoesNotFollowPosts } from './forecastDoesNotFollowPosts';
import { fteOfOnePerson } from './fteOfOnePerson';
import { gradeScale } from './gradeScale';
import { notCheckedPosts } from './notCheckedPosts';
import { overEstablishment } from './overEstablishment';
import { type PaidPosts, payOnPosts } from './paidPosts';
import { paidAboveApproved } from './paidAboveApproved';
import type { Scale } from './payOutsideGrade';
import { type PayYear, payYearOf } from './payYear';
import { postTwice } from './postTwice';
import { postsAndBudgetApart } from './postsAndBudgetApart';
import { reconcilePay } from './reconcilePay';
import { type Salaries, salariesFrom } from './salaryOf';
import { streamFinder } from './streamOfPost';
import { payByStream } from './streamPay';
import { vacancySavedTwice } from './vacancySavedTwice';

/** What the establishment is reviewed from: what was read, what was set, and the budget as monitored. */
export interface EstablishmentInput {
  readonly tables: Tables;
  readonly policy: Policy;
  readonly monitoring: Monitoring;
}

/**
 * The approved posts costed with on-costs, held against the employees budget, the payroll, the ledger and the pay
 * forecast of their stream (rules, section 2). Reports EST-01 to EST-13; null when the workbook has no establishment.
 * Where an on-cost rate is lacking the cost is shown without it and is not held against the budget.
 */
export function reviewEstablishment(input: EstablishmentInput): RoomResult<Establishment> | null {
  const { tables, policy, monitoring } = input;
  if (tables.establishment.length === 0) return null;
  const staff = staffOf(input);
  const { rows, paid, scale, costOf, streamOf } = staff;
  const over = overEstablishment(paid.posts);
  const budgets = budgetedPay(monitoring);
  const streams = payByStream(rows, over, budgets, policy);
  const comparable = scale.payYear.lacking.length === 0 ? streams : [];
  const apart = postsAndBudgetApart(rows, budgets, policy);
  const explaining = [...postTwice(rows, policy), ...endedStillCosted(paid.posts, policy), ...fteOfOnePerson(rows, policy), ...apart];
  const reconciled = reconcilePay(streams, { paid, payroll: tables.payroll, ledger: tables.ledger, costOf, streamOf, policy });
  const explained = explanations(comparable, explaining, policy);
  return {
    figures: {
      streams: streams.map(({ key, figures }) => ({ ...figures, reconciliation: present(reconciled.get(key), key), explainedBy: explained.get(key) ?? [] })),
      ratesUsed: [...scale.payYear.ratesUsed, ...scale.salaries.used(new Set(rows.map(({ salaryFrom }) => salaryFrom)))],
    },
    findings: inOrder([
      ...establishmentDiffersFromBudget(comparable, explaining, policy),
      ...explaining.map(({ finding }) => finding),
      ...paidAboveApproved(over),
      ...findingsOfPosts({ ...staff, payroll: tables.payroll, streams, policy }),
      ...vacancySavedTwice(comparable, policy),
      ...forecastDoesNotFollowPosts(comparable, policy),
    ]),
    notChecked: notCheckedPosts({ rows, streams, payroll: tables.payroll, paid, costOf, scale, budgets, apart, policy }),
  };
}

/** The posts costed and joined to the payroll, with the scale they are held against. */
export interface Staff {
  readonly rows: readonly PostCost[];
  readonly paid: PaidPosts;
  readonly scale: Scale;
  readonly costOf: CostOfRecord;
  readonly streamOf: ReturnType<typeof streamFinder>;
}

function staffOf({ tables, policy, monitoring }: EstablishmentInput): Staff {
  const { establishment, payroll, payScale, rates, structure } = tables;
  const payYear: PayYear = payYearOf(rates, policy);
  const salaries: Salaries = salariesFrom(payScale, policy);
  const streamOf = streamFinder(structure, monitoring);
  const rows = costPosts(establishment, { policy, payYear, salaryOf: salaries.of, streamOf });
  const paid = payOnPosts(rows, payroll, streamOf);
  const costOf = costOfRecords(payroll, { payYear, salaries, posts: paid.posts });
  return { rows, paid, costOf, streamOf, scale: { grades: gradeScale(payScale), salaries, payYear } };
}
