import type { Establishment } from '../../model/establishment';
import { inOrder } from '../../model/finding';
import type { Monitoring } from '../../model/monitoring';
import type { Policy } from '../../model/policy';
import type { RoomResult } from '../../model/review';
import type { Tables } from '../../model/tables';
import { costPosts } from './costPosts';
import { establishmentDiffersFromBudget } from './establishmentDiffersFromBudget';
import { forecastDoesNotFollowPosts } from './forecastDoesNotFollowPosts';
import { notCheckedPosts } from './notCheckedPosts';
import { overEstablishment } from './overEstablishment';
import { paidAboveApproved } from './paidAboveApproved';
import { payYearOf } from './payYear';
import { salariesFrom } from './salaryOf';
import { streamFinder } from './streamOfPost';
import { payByStream } from './streamPay';

/** What the establishment is reviewed from: what was read, what was set, and the budget as monitored. */
export interface EstablishmentInput {
  readonly tables: Tables;
  readonly policy: Policy;
  readonly monitoring: Monitoring;
}

/**
 * The approved posts costed with on-costs, held against the employees budget, the payroll and the pay forecast of
 * their stream (rules, section 2). Reports EST-01, EST-03 and EST-13; null when the workbook has no establishment.
 * Where an on-cost rate is lacking the cost is shown without it and is not held against the budget.
 */
export function reviewEstablishment({ tables, policy, monitoring }: EstablishmentInput): RoomResult<Establishment> | null {
  const { establishment, payroll, payScale, rates, structure } = tables;
  if (establishment.length === 0) return null;
  const payYear = payYearOf(rates, policy);
  const salaries = salariesFrom(payScale, policy);
  const streamOf = streamFinder(structure, monitoring);
  const rows = costPosts(establishment, { policy, payYear, salaryOf: salaries.of, streamOf });
  const over = overEstablishment(rows, payroll, streamOf);
  const streams = payByStream(rows, over, monitoring, policy);
  const payPoints = salaries.used(new Set(rows.map(({ salaryFrom }) => salaryFrom)));
  const comparable = payYear.lacking.length === 0 ? streams : [];
  return {
    figures: { streams: streams.map(({ figures }) => figures), ratesUsed: [...payYear.ratesUsed, ...payPoints] },
    findings: inOrder([
      ...establishmentDiffersFromBudget(comparable, policy),
      ...paidAboveApproved(over),
      ...forecastDoesNotFollowPosts(comparable, policy),
    ]),
    notChecked: notCheckedPosts({ rows, streams, payroll, payYear, monitoring, policy }),
  };
}
