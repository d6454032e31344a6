import type { Pence } from '../model/money';
import { financialYear } from '../model/period';
import type { ForecastMethod, Level, Policy, Threshold } from '../model/policy';
import { AMOUNT, DATE, GROUPS, MONTHS, NAMES, PERCENT, SIGNED_AMOUNT, type SettingKind, TEXT, type TypedValue, YEAR, YES, oneOf, whole } from './settingKinds';

/** A setting as given: in a cell of the workbook or on the command line. */
export interface GivenSetting extends TypedValue {
  readonly name: string;
  /** For one that the workbook keeps because it was saved in the pane; absent for one given with the request. */
  readonly from?: 'saved';
}

/** The subjects of settings, in the order they are listed. */
export const SETTING_GROUPS = ['Year and period', 'Status', 'Tolerances', 'Pay', 'Forecast', 'Recharges', 'Funding and projects', 'Governance', 'Ledger', 'Report'] as const;

export type SettingGroup = (typeof SETTING_GROUPS)[number];

/** A setting: its name, what it takes and is without it, in words, and how it changes the policy (null: a bad value). */
export interface SettingDefinition {
  readonly name: string;
  /** What it is about, for a list by subject, and what it is called there. */
  readonly group: SettingGroup;
  readonly title: string;
  readonly expected: string;
  readonly unit: string;
  readonly words: readonly string[];
  readonly range: readonly [number, number] | null;
  /** The default as it would be typed; "" where there is none and `means` says what happens. */
  readonly standard: string | number;
  readonly means: string;
  readonly apply: (policy: Policy, given: GivenSetting) => Policy | null;
  /** For settings with a part after the name: vacancyFactor.STREAM. */
  readonly keyed?: { readonly key: string; readonly apply: (policy: Policy, given: GivenSetting, key: string) => Policy | null };
}

type Words = Pick<SettingDefinition, 'name' | 'group' | 'title' | 'standard' | 'means'>;

function setting<Value>(words: Words, kind: SettingKind<Value>, put: (policy: Policy, value: Value) => Policy): SettingDefinition {
  const { expected, unit } = kind;
  const apply = (policy: Policy, given: GivenSetting): Policy | null => {
    const value = kind.parse(given);
    return value === null ? null : put(policy, value);
  };
  return { ...words, expected, unit, words: kind.words ?? [], range: kind.range ?? null, apply };
}

/** The same setting for one of many: the part after the name says which. */
function forEach<Value>(key: string, whole: SettingDefinition, kind: SettingKind<Value>, put: (policy: Policy, value: Value, key: string) => Policy): SettingDefinition {
  const apply = (policy: Policy, given: GivenSetting, which: string): Policy | null => {
    const value = kind.parse(given);
    return value === null ? null : put(policy, value, which);
  };
  return { ...whole, keyed: { key, apply } };
}

type Tolerance = keyof Policy['tolerance'];

function tolerance<Key extends Tolerance>(words: Words, key: Key, kind: SettingKind<Policy['tolerance'][Key]>): SettingDefinition {
  return setting(words, kind, (policy, value) => ({ ...policy, tolerance: { ...policy.tolerance, [key]: value } }));
}

function thresholds(level: Level, percent: number, amount: number): readonly SettingDefinition[] {
  const put = (policy: Policy, change: Partial<Threshold>): Policy => ({
    ...policy,
    rag: { ...policy.rag, [level]: { ...policy.rag[level], ...change } },
  });
  const of = level === 'budget' ? 'the whole budget' : `a ${level}`;
  const title = of.charAt(0).toUpperCase() + of.slice(1);
  return [
    setting({ name: `rag.${level}.percent`, group: 'Status', title: `${title} is Red from (%)`, standard: percent, means: `From this per cent over its budget ${of} is Red` }, PERCENT, (policy, value) => put(policy, { percent: value })),
    setting({ name: `rag.${level}.amount`, group: 'Status', title: `${title} is Red from (£)`, standard: amount, means: `From this much over its budget ${of} is Red` }, AMOUNT, (policy, value) => put(policy, { amount: value })),
  ];
}

function text(name: 'preparedBy' | 'reviewedBy' | 'reportTitle' | 'decision' | 'wards', title: string, means: string): SettingDefinition {
  return setting({ name, group: 'Report', title, standard: '', means }, TEXT, (policy, value) => ({ ...policy, [name]: value }));
}

const METHODS: readonly ForecastMethod[] = ['profile', 'commitments', 'straight-line', 'posts'];

/** Every setting, in the order of the specification's list. */
export const SETTINGS: readonly SettingDefinition[] = [
  setting({ name: 'year', group: 'Year and period', title: 'Financial year', standard: '', means: 'The financial year reviewed; without it the headings say' }, YEAR, (policy, value) => ({ ...policy, year: financialYear(value, policy.year.firstMonth) })),
  setting({ name: 'yearStart', group: 'Year and period', title: 'Month the year starts in', standard: 4, means: 'The month the financial year starts in' }, whole('month', 1, 12), (policy, value) => ({ ...policy, year: { ...policy.year, firstMonth: value } })),
  setting({ name: 'period', group: 'Year and period', title: 'Period', standard: '', means: 'The period reviewed, the first month of the year being 1 and closedown 13; without it the titles say, else 12' }, whole('period', 1, 13), (policy, value) => ({ ...policy, period: value })),
  setting({ name: 'asAt', group: 'Year and period', title: 'As at', standard: '', means: 'The day that counts as today; without it the last day of the period' }, DATE, (policy, value) => ({ ...policy, asAt: value })),
  tolerance({ name: 'tolerance.balance', group: 'Tolerances', title: 'Groups that balance', standard: 1000, means: 'How far a balance group may be from nil, either way' }, 'balance', AMOUNT),
  tolerance({ name: 'tolerance.establishment', group: 'Tolerances', title: 'Posts against their budget', standard: 2500, means: 'How far the cost of posts may be from their budget' }, 'establishment', AMOUNT),
  tolerance({ name: 'tolerance.recovery.amount', group: 'Tolerances', title: 'Recharge against its cost (£)', standard: 1000, means: 'How far a recharge may be from its cost, whichever of amount and per cent is more' }, 'recoveryAmount', AMOUNT),
  tolerance({ name: 'tolerance.recovery.percent', group: 'Tolerances', title: 'Recharge against its cost (%)', standard: 0.5, means: 'The same, per cent of the cost' }, 'recoveryPercent', PERCENT),
  tolerance({ name: 'tolerance.forecast.amount', group: 'Tolerances', title: 'Forecast against the year so far (£)', standard: 10_000, means: 'How far a forecast may be from what the year so far implies, whichever of amount and per cent is more' }, 'forecastAmount', AMOUNT),
  tolerance({ name: 'tolerance.forecast.percent', group: 'Tolerances', title: 'Forecast against the year so far (%)', standard: 5, means: 'The same, per cent of the budget' }, 'forecastPercent', PERCENT),
  ...thresholds('stream', 5, 100_000),
  ...thresholds('directorate', 5, 250_000),
  ...thresholds('budget', 0.5, 1_000_000),
  ...thresholds('line', 5, 100_000),
  setting({ name: 'rag.line.floor', group: 'Status', title: 'Least amount for a Red line', standard: 10_000, means: 'A line is Red on its per cent only from this amount' }, AMOUNT, (policy, value) => ({ ...policy, ragLineFloor: value })),
  setting({ name: 'rag.amber.floor', group: 'Status', title: 'Amber starts at', standard: 0, means: 'Overspends below this amount stay Green' }, AMOUNT, (policy, value) => ({ ...policy, ragAmberFloor: value })),
  setting({ name: 'totalLevel', group: 'Status', title: 'Thresholds of the total', standard: '', means: 'Whose thresholds the total takes; without it a directorate\'s when all lines are one directorate\'s, else the whole budget\'s' }, oneOf('directorate', 'budget'), (policy, value) => ({ ...policy, totalLevel: value })),
  setting({ name: 'balance.groups', group: 'Tolerances', title: 'Groups of streams that balance', standard: '', means: 'Streams whose variances together must come to nil' }, GROUPS, (policy, value) => ({ ...policy, balanceGroups: value })),
  forEach(
    'STREAM',
    setting({ name: 'vacancyFactor', group: 'Pay', title: 'Vacancy factor', standard: 0, means: 'The saving expected from turnover, per cent of the cost of posts; vacancyFactor.STREAM for one stream' }, PERCENT, (policy, value) => ({ ...policy, vacancyFactor: value })),
    PERCENT,
    (policy, value, stream) => ({ ...policy, vacancyFactorByStream: new Map([...policy.vacancyFactorByStream, [stream, value]]) }),
  ),
  setting({ name: 'oncost.pack', group: 'Pay', title: 'Year of the on-cost rates', standard: '', means: 'The year whose National Insurance and levy rates are used; without it the year reviewed' }, YEAR, (policy, value) => ({ ...policy, oncost: { ...policy.oncost, pack: value } })),
  setting({ name: 'oncost.pension', group: 'Pay', title: 'Employer\'s pension contribution', standard: '', means: 'The employer\'s pension contribution, per cent of pay; without it the workbook\'s rates say, else none is costed' }, PERCENT, (policy, value) => ({ ...policy, oncost: { ...policy.oncost, pension: value } })),
  setting({ name: 'oncost.levyAllowance', group: 'Pay', title: 'Apprenticeship levy allowance', standard: '', means: 'What the apprenticeship levy allowance saves a year; it is not spread over posts, only said' }, AMOUNT, (policy, value) => ({ ...policy, oncost: { ...policy.oncost, levyAllowance: value } })),
  setting({ name: 'payAward.percent', group: 'Pay', title: 'Pay award to come', standard: '', means: 'A pay award still to come, per cent; without it none is added' }, PERCENT, (policy, value) => ({ ...policy, payAward: { ...policy.payAward, percent: value } })),
  setting({ name: 'payAward.from', group: 'Pay', title: 'Pay award from', standard: '', means: 'The day the award starts; without it the first day of the year' }, DATE, (policy, value) => ({ ...policy, payAward: { ...policy.payAward, from: value } })),
  setting({ name: 'payAward.included', group: 'Pay', title: 'Salaries include the award', standard: 'yes', means: 'Whether salaries already include the award' }, YES, (policy, value) => ({ ...policy, payAward: { ...policy.payAward, included: value } })),
  setting({ name: 'casuals.exempt', group: 'Pay', title: 'Casual workers need no post', standard: 'yes', means: 'Whether casual workers may be paid without a post' }, YES, (policy, value) => ({ ...policy, casualsExempt: value })),
  setting({ name: 'forecast.method', group: 'Forecast', title: 'Lines without a forecast', standard: 'profile', means: 'How lines without a forecast are forecast' }, oneOf(...METHODS), (policy, value) => ({ ...policy, forecastMethod: value })),
  setting({ name: 'actualsIncludeCommitments', group: 'Forecast', title: 'Actuals include commitments', standard: 'no', means: 'Whether actual to date already counts what is ordered' }, YES, (policy, value) => ({ ...policy, actualsIncludeCommitments: value })),
  setting({ name: 'recharge.method', group: 'Recharges', title: 'Services that serve each other', standard: 'direct', means: 'How services that serve each other are shared' }, oneOf('direct', 'step-down', 'reciprocal'), (policy, value) => ({ ...policy, rechargeMethod: value })),
  setting({ name: 'recharge.pool', group: 'Recharges', title: 'Cost of a pool in a what-if', standard: 'held', means: 'Whether a pool keeps its cost in a what-if, or follows the volume' }, oneOf('held', 'flexed'), (policy, value) => ({ ...policy, rechargePool: value })),
  setting({ name: 'recharge.population', group: 'Recharges', title: 'What is charged for', standard: '', means: 'The drivers that are charged for; without it those marked chargeable' }, NAMES, (policy, value) => ({ ...policy, chargeablePopulation: value })),
  setting({ name: 'audit.base', group: 'Governance', title: 'Audits count from', standard: '', means: 'The day that audits count from; without it no calendar is drawn' }, DATE, (policy, value) => ({ ...policy, auditBase: value })),
  setting({ name: 'audit.months', group: 'Governance', title: 'Months to the first audits', standard: '3; 6; 12', means: 'Months from that day to the first audits; after the last of them there is one every year' }, MONTHS, (policy, value) => ({ ...policy, auditMonths: value })),
  setting({ name: 'review.cadence', group: 'Governance', title: 'Days between reviews', standard: 14, means: 'Days between reviews of an action' }, whole('days', 1, 366), (policy, value) => ({ ...policy, reviewCadenceDays: value })),
  setting({ name: 'claims.approximately', group: 'Governance', title: 'Approximately means within', standard: 5, means: 'How near "approximately" is, per cent of the claimed figure' }, PERCENT, (policy, value) => ({ ...policy, claimsApproximately: value })),
  setting({ name: 'tender.threshold', group: 'Governance', title: 'Tender needed above', standard: '', means: 'Above this amount a tender is needed; without it none is asked for' }, AMOUNT, (policy, value) => ({ ...policy, tenderThreshold: value })),
  setting({ name: 'funding.months', group: 'Funding and projects', title: 'Months before funding ends', standard: 24, means: 'From so many months before it ends, money to be found is reported' }, whole('months', 1, 120), (policy, value) => ({ ...policy, funding: { ...policy.funding, months: value } })),
  setting({ name: 'funding.red.months', group: 'Funding and projects', title: 'Months before funding ends, Red', standard: 12, means: 'From so many months before it ends, money to be found is Red whatever its amount' }, whole('months', 1, 120), (policy, value) => ({ ...policy, funding: { ...policy.funding, redMonths: value } })),
  setting({ name: 'projects.priority', group: 'Funding and projects', title: 'Priority projects', standard: 10, means: 'Projects ranked up to this need a business case and a benefits card' }, whole('rank', 1, 1000), (policy, value) => ({ ...policy, priorityRank: value })),
  forEach(
    'ROLE',
    setting({ name: 'approval.limit', group: 'Governance', title: 'Approval limit', standard: '', means: 'The most an approver may move or add; approval.limit.ROLE for one role; without it limits are not checked' }, AMOUNT, (policy, value) => withLimit(policy, '', value)),
    AMOUNT,
    (policy, value, role) => withLimit(policy, role, value),
  ),
  setting({ name: 'returns.none', group: 'Governance', title: 'Counts not returned in time', standard: 'escalate', means: 'What becomes of counts that were not returned in time' }, oneOf('deemed', 'escalate'), (policy, value) => ({ ...policy, returnsNone: value })),
  text('preparedBy', 'Prepared by', 'Who reports, by role; printed on the summary'),
  text('reviewedBy', 'Reviewed by', 'Who reviewed the report, by role'),
  text('reportTitle', 'Title of the report', 'The title of the report'),
  text('decision', 'Decision sought', 'What the report asks for'),
  text('wards', 'Wards affected', 'The wards it affects'),
  setting({ name: 'publicCopy', group: 'Report', title: 'Copy for publication', standard: 'no', means: 'Whether the summary is for publication: what is not yet public is left out' }, YES, (policy, value) => ({ ...policy, publicCopy: value })),
  setting({ name: 'control.budget', group: 'Ledger', title: 'Budget in the ledger', standard: '', means: 'The net current budget in the ledger; without it no control total is tested' }, SIGNED_AMOUNT, (policy, value) => ({ ...policy, controlBudget: value })),
  setting({ name: 'control.actual', group: 'Ledger', title: 'Actual in the ledger', standard: '', means: 'The net actual to date in the ledger' }, SIGNED_AMOUNT, (policy, value) => ({ ...policy, controlActual: value })),
];

function withLimit(policy: Policy, role: string, limit: Pence): Policy {
  return { ...policy, approvalLimits: new Map([...policy.approvalLimits, [role, limit]]) };
}
