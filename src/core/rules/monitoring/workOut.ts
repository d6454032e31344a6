import type { BudgetLine } from '../../model/budgetLine';
import type { MonitoredLine, Monitoring, PayProjection } from '../../model/monitoring';
import type { Policy } from '../../model/policy';
import type { Tables } from '../../model/tables';
import { type PairElimination, eliminatePairs, grossOf } from './grossOf';
import { groupDirectorates, groupStreams, totalOf } from './groupStreams';
import { type JoinedPairs, joinPairs } from './joinedPairs';
import { type LedgerToDate, ledgerToDate } from './ledgerToDate';
import { countMethods, monitorLines } from './monitorLines';
import { projectedPay } from './projectedPay';
import { type TestedGroup, testBalance } from './testBalance';
import { type VarianceColumns, varianceColumns } from './varianceColumn';

/** What monitoring is worked out from. */
export interface MonitoringInput {
  readonly tables: Tables;
  readonly policy: Policy;
  /** The pay projection of each stream that has posts; used by the forecast method "posts". */
  readonly payProjections?: readonly PayProjection[];
}

/** Everything monitoring works out of a budget before a rule looks at it; money in pence. */
export interface Worked {
  readonly input: MonitoringInput;
  readonly budget: readonly BudgetLine[];
  readonly lines: readonly MonitoredLine[];
  readonly figures: Monitoring;
  readonly groups: readonly TestedGroup[];
  readonly pairs: readonly PairElimination[];
  readonly joined: readonly JoinedPairs[];
  readonly ledger: LedgerToDate;
  readonly variances: VarianceColumns;
}

/** Forecasts, variances and statuses of lines by line, stream, directorate and total, with what else rests on them. */
export function workOut(budget: readonly BudgetLine[], input: MonitoringInput): Worked {
  const { tables, policy } = input;
  const projections = policy.forecastMethod === 'posts' ? (input.payProjections ?? []) : [];
  const lines = monitorLines(budget, policy, projectedPay(projections));
  const streams = groupStreams(lines, tables.streamNotes, policy);
  const directorates = groupDirectorates(streams, policy);
  const [groups, pairs] = [testBalance(streams, policy), eliminatePairs(budget, tables.internalPairs)];
  const figures: Monitoring = {
    streams,
    directorates,
    total: totalOf(streams, directorates, policy),
    gross: grossOf(budget, pairs),
    balance: groups,
    forecastMethods: countMethods(lines),
  };
  const joined = joinPairs(tables.internalPairs, lines);
  return { input, budget, lines, figures, groups, pairs, joined, ledger: ledgerToDate(tables.ledger, budget, policy), variances: varianceColumns(budget) };
}
