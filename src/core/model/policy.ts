import type { Day } from './day';
import { type Pence, pounds } from './money';
import { type FinancialYear, endOfPeriod, financialYear } from './period';
import { type Quantity, fraction } from './quantity';

/** When an adverse variance is Red: at or above the amount, or at or above the per cent of the budget. */
export interface Threshold {
  readonly percent: Quantity;
  readonly amount: Pence;
}

export type Level = 'line' | 'stream' | 'directorate' | 'budget';

/** Streams whose variances together must come to nil. */
export interface BalanceGroup {
  readonly name: string;
  readonly members: readonly string[];
}

export type ForecastMethod = 'profile' | 'commitments' | 'straight-line' | 'posts';

/** Everything a finance team may set, validated; names, units and defaults as in the specification of settings. */
export interface Policy {
  readonly year: FinancialYear;
  /** Month of the financial year, April = 1; 13 is closedown. */
  readonly period: number;
  readonly asAt: Day;
  readonly tolerance: {
    readonly balance: Pence;
    readonly establishment: Pence;
    readonly recoveryAmount: Pence;
    readonly recoveryPercent: Quantity;
    readonly forecastAmount: Pence;
    readonly forecastPercent: Quantity;
  };
  readonly rag: Readonly<Record<Level, Threshold>>;
  /** A line is Red on its per cent only from this amount; on a nil budget from this amount alone. */
  readonly ragLineFloor: Pence;
  /** Adverse variances below this stay Green. */
  readonly ragAmberFloor: Pence;
  /** Which level's thresholds the total takes; null decides by the number of directorates. */
  readonly totalLevel: 'directorate' | 'budget' | null;
  readonly balanceGroups: readonly BalanceGroup[];
  /** Per cent of full cost expected to be saved by turnover. */
  readonly vacancyFactor: Quantity;
  /** By stream, overriding the general factor; keys as typed. */
  readonly vacancyFactorByStream: ReadonlyMap<string, Quantity>;
  readonly oncost: {
    /** The year whose rule pack is used, or null for the year reviewed. */
    readonly pack: number | null;
    /** Employer's pension contribution, per cent of pay; null when neither settings nor the workbook give one. */
    readonly pension: Quantity | null;
    /** Pounds of levy the allowance saves a year, spread over the pay bill by the setting's own note; null is none. */
    readonly levyAllowance: Pence | null;
  };
  readonly payAward: { readonly percent: Quantity | null; readonly from: Day | null; readonly included: boolean };
  /** True where casual workers are paid without a post by agreement. */
  readonly casualsExempt: boolean;
  readonly forecastMethod: ForecastMethod;
  readonly actualsIncludeCommitments: boolean;
  readonly rechargeMethod: 'direct' | 'step-down' | 'reciprocal';
  readonly rechargePool: 'held' | 'flexed';
  /** Drivers that are charged for; null takes those that the counts mark chargeable. */
  readonly chargeablePopulation: readonly string[] | null;
  readonly auditBase: Day | null;
  /** Months from the base to the first audits, rising; after the last of them there is one every year. */
  readonly auditMonths: readonly number[];
  readonly reviewCadenceDays: number;
  /** Per cent of the claimed figure within which "approximately" is supported. */
  readonly claimsApproximately: Quantity;
  readonly tenderThreshold: Pence | null;
  /** From how many months before it ends a gap in time-limited money is reported, and from how many it is Red. */
  readonly funding: { readonly months: number; readonly redMonths: number };
  /** Projects ranked up to this are the priority projects. */
  readonly priorityRank: number;
  /** The most each approver may move or add, by role; "" is every role not named. Empty: limits are not checked. */
  readonly approvalLimits: ReadonlyMap<string, Pence>;
  readonly returnsNone: 'deemed' | 'escalate';
  readonly preparedBy: string;
  readonly reviewedBy: string;
  readonly reportTitle: string;
  readonly decision: string;
  readonly wards: string;
  readonly publicCopy: boolean;
  readonly controlBudget: Pence | null;
  readonly controlActual: Pence | null;
}

/** The policy of a council that has set nothing, for a year and period. */
export function defaultPolicy(startsIn: number, period: number, firstMonth = 4): Policy {
  const year = financialYear(startsIn, firstMonth);
  return {
    year,
    period,
    asAt: endOfPeriod(year, period),
    tolerance: {
      balance: pounds(1000),
      establishment: pounds(2500),
      recoveryAmount: pounds(1000),
      recoveryPercent: fraction(1, 2),
      forecastAmount: pounds(10_000),
      forecastPercent: fraction(5),
    },
    rag: {
      line: { percent: fraction(5), amount: pounds(100_000) },
      stream: { percent: fraction(5), amount: pounds(100_000) },
      directorate: { percent: fraction(5), amount: pounds(250_000) },
      budget: { percent: fraction(1, 2), amount: pounds(1_000_000) },
    },
    ragLineFloor: pounds(10_000),
    ragAmberFloor: pounds(0),
    totalLevel: null,
    balanceGroups: [],
    vacancyFactor: fraction(0),
    vacancyFactorByStream: new Map(),
    oncost: { pack: null, pension: null, levyAllowance: null },
    payAward: { percent: null, from: null, included: true },
    casualsExempt: true,
    forecastMethod: 'profile',
    actualsIncludeCommitments: false,
    rechargeMethod: 'direct',
    rechargePool: 'held',
    chargeablePopulation: null,
    auditBase: null,
    auditMonths: [3, 6, 12],
    reviewCadenceDays: 14,
    claimsApproximately: fraction(5),
    tenderThreshold: null,
    funding: { months: 24, redMonths: 12 },
    priorityRank: 10,
    approvalLimits: new Map(),
    returnsNone: 'escalate',
    preparedBy: '',
    reviewedBy: '',
    reportTitle: '',
    decision: '',
    wards: '',
    publicCopy: false,
    controlBudget: null,
    controlActual: null,
  };
}
