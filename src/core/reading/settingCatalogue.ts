import type { Day } from '../model/day';
import type { CellValue } from '../model/grid';
import { type Pence, toPence } from '../model/money';
import { findYear, financialYear } from '../model/period';
import type { BalanceGroup, ForecastMethod, Level, Policy, Threshold } from '../model/policy';
import { type Quantity, compare, fraction, NIL, times } from '../model/quantity';
import { isRead, readDay, readFlag, readNumber, readText } from './readCell';

/** A setting as given: in a cell of the workbook or on the command line. */
export interface GivenSetting {
  readonly name: string;
  readonly value: CellValue;
  readonly dateSystem: 1900 | 1904;
}

/** A setting: its name, what it takes in words, and how it changes the policy (null: a bad value). */
export interface SettingDefinition {
  readonly name: string;
  readonly expected: string;
  readonly apply: (policy: Policy, given: GivenSetting) => Policy | null;
  /** For settings with a part after the name: vacancyFactor.STREAM. */
  readonly byKey?: (policy: Policy, given: GivenSetting, key: string) => Policy | null;
}

function number(given: GivenSetting): Quantity | null {
  const reading = readNumber(given.value);
  return isRead(reading) ? reading.value : null;
}

function notNegative(given: GivenSetting): Quantity | null {
  const value = number(given);
  return value !== null && compare(value, NIL) >= 0 ? value : null;
}

/** "4" and the text "4%" are both four per cent. */
function percent(given: GivenSetting): Quantity | null {
  const value = notNegative(given);
  return value !== null && readText(given.value).endsWith('%') ? times(value, fraction(100)) : value;
}

function money(given: GivenSetting): Pence | null {
  const value = notNegative(given);
  return value === null || compare(value, fraction(10n ** 11n)) > 0 ? null : toPence(value);
}

function date(given: GivenSetting): Day | null {
  const reading = readDay(given.value, given.dateSystem);
  return isRead(reading) ? reading.value : null;
}

function whole(given: GivenSetting, from: number, to: number): number | null {
  const value = number(given);
  if (value?.denominator !== 1n) return null;
  const plain = Number(value.numerator);
  return plain >= from && plain <= to ? plain : null;
}

function yes(given: GivenSetting): boolean | null {
  if (readFlag(given.value)) return true;
  return given.value === false || given.value === 0 || /^(n|no|false)$/i.test(readText(given.value)) ? false : null;
}

function oneOf<Word extends string>(given: GivenSetting, words: readonly Word[]): Word | null {
  const text = readText(given.value).toLowerCase();
  return words.find((word) => word.toLowerCase() === text) ?? null;
}

/** "2007/08", "2007-08" or 2007 as the year it starts in. */
function year(given: GivenSetting): number | null {
  const plain = whole(given, 1990, 2100);
  return plain ?? findYear(readText(given.value));
}

/** "name: stream; stream" and a line or a vertical bar between groups. */
function groups(given: GivenSetting): readonly BalanceGroup[] | null {
  const texts = String(given.value).split(/[\n|]/).map((text) => text.trim()).filter((text) => text !== '');
  const parsed = texts.map((text) => {
    const colon = text.indexOf(':');
    const members = text.slice(colon + 1).split(';').map((member) => member.trim()).filter((member) => member !== '');
    return colon < 1 || members.length === 0 ? null : { name: text.slice(0, colon).trim(), members };
  });
  const good = parsed.filter((group) => group !== null);
  return good.length === parsed.length ? good : null;
}

function setting<Value>(
  name: string,
  expected: string,
  parse: (given: GivenSetting) => Value | null,
  put: (policy: Policy, value: Value) => Policy,
): SettingDefinition {
  return {
    name,
    expected,
    apply: (policy, given) => {
      const value = parse(given);
      return value === null ? null : put(policy, value);
    },
  };
}

const AMOUNT = 'an amount in pounds, nil or more';
const PERCENT = 'per cent as a plain number, nil or more (4 for 4%)';
const DATE = 'a date (31/10/2007)';
const TEXT = 'a text';
const YES = 'yes or no';

function tolerance(name: string, key: 'balance' | 'establishment' | 'recoveryAmount' | 'forecastAmount'): SettingDefinition {
  return setting(name, AMOUNT, money, (policy, value) => ({ ...policy, tolerance: { ...policy.tolerance, [key]: value } }));
}

function tolerancePercent(name: string, key: 'recoveryPercent' | 'forecastPercent'): SettingDefinition {
  return setting(name, PERCENT, percent, (policy, value) => ({ ...policy, tolerance: { ...policy.tolerance, [key]: value } }));
}

function thresholds(level: Level): readonly SettingDefinition[] {
  const put = (policy: Policy, change: Partial<Threshold>): Policy => ({
    ...policy,
    rag: { ...policy.rag, [level]: { ...policy.rag[level], ...change } },
  });
  return [
    setting(`rag.${level}.percent`, PERCENT, percent, (policy, value) => put(policy, { percent: value })),
    setting(`rag.${level}.amount`, AMOUNT, money, (policy, amount) => put(policy, { amount })),
  ];
}

function text(name: 'preparedBy' | 'reviewedBy' | 'reportTitle' | 'decision' | 'wards'): SettingDefinition {
  return setting(name, TEXT, (given) => readText(given.value), (policy, value) => ({ ...policy, [name]: value }));
}

const METHODS: readonly ForecastMethod[] = ['profile', 'commitments', 'straight-line', 'posts'];

/** Every setting, in the order of the specification's list. */
export const SETTINGS: readonly SettingDefinition[] = [
  setting('year', 'a financial year (2007/08)', year, (policy, value) => ({ ...policy, year: financialYear(value, policy.year.firstMonth) })),
  setting('yearStart', 'a month, 1 to 12', (given) => whole(given, 1, 12), (policy, value) => ({ ...policy, year: { ...policy.year, firstMonth: value } })),
  setting('period', 'a period, 1 to 13', (given) => whole(given, 1, 13), (policy, value) => ({ ...policy, period: value })),
  setting('asAt', DATE, date, (policy, asAt) => ({ ...policy, asAt })),
  tolerance('tolerance.balance', 'balance'),
  tolerance('tolerance.establishment', 'establishment'),
  tolerance('tolerance.recovery.amount', 'recoveryAmount'),
  tolerancePercent('tolerance.recovery.percent', 'recoveryPercent'),
  tolerance('tolerance.forecast.amount', 'forecastAmount'),
  tolerancePercent('tolerance.forecast.percent', 'forecastPercent'),
  ...(['stream', 'directorate', 'budget', 'line'] as const).flatMap(thresholds),
  setting('rag.line.floor', AMOUNT, money, (policy, ragLineFloor) => ({ ...policy, ragLineFloor })),
  setting('rag.amber.floor', AMOUNT, money, (policy, ragAmberFloor) => ({ ...policy, ragAmberFloor })),
  setting('totalLevel', 'directorate or budget', (given) => oneOf(given, ['directorate', 'budget'] as const), (policy, totalLevel) => ({ ...policy, totalLevel })),
  setting('balance.groups', '"name: stream; stream", groups apart by | or a new line', groups, (policy, balanceGroups) => ({ ...policy, balanceGroups })),
  {
    ...setting('vacancyFactor', PERCENT, percent, (policy, vacancyFactor) => ({ ...policy, vacancyFactor })),
    byKey: (policy, given, key) => {
      const value = percent(given);
      return value === null ? null : { ...policy, vacancyFactorByStream: new Map([...policy.vacancyFactorByStream, [key, value]]) };
    },
  },
  setting('oncost.pack', 'a financial year (2007/08)', year, (policy, pack) => ({ ...policy, oncost: { ...policy.oncost, pack } })),
  setting('oncost.pension', PERCENT, percent, (policy, pension) => ({ ...policy, oncost: { ...policy.oncost, pension } })),
  setting('oncost.levyAllowance', AMOUNT, money, (policy, levyAllowance) => ({ ...policy, oncost: { ...policy.oncost, levyAllowance } })),
  setting('payAward.percent', PERCENT, percent, (policy, value) => ({ ...policy, payAward: { ...policy.payAward, percent: value } })),
  setting('payAward.from', DATE, date, (policy, from) => ({ ...policy, payAward: { ...policy.payAward, from } })),
  setting('payAward.included', YES, yes, (policy, included) => ({ ...policy, payAward: { ...policy.payAward, included } })),
  setting('forecast.method', METHODS.join(', '), (given) => oneOf(given, METHODS), (policy, forecastMethod) => ({ ...policy, forecastMethod })),
  setting('actualsIncludeCommitments', YES, yes, (policy, value) => ({ ...policy, actualsIncludeCommitments: value })),
  setting('recharge.method', 'direct, step-down or reciprocal', (given) => oneOf(given, ['direct', 'step-down', 'reciprocal'] as const), (policy, rechargeMethod) => ({ ...policy, rechargeMethod })),
  setting('recharge.pool', 'held or flexed', (given) => oneOf(given, ['held', 'flexed'] as const), (policy, rechargePool) => ({ ...policy, rechargePool })),
  setting('audit.base', DATE, date, (policy, auditBase) => ({ ...policy, auditBase })),
  setting('review.cadence', 'days, 1 to 366', (given) => whole(given, 1, 366), (policy, reviewCadenceDays) => ({ ...policy, reviewCadenceDays })),
  setting('claims.approximately', PERCENT, percent, (policy, claimsApproximately) => ({ ...policy, claimsApproximately })),
  setting('tender.threshold', AMOUNT, money, (policy, tenderThreshold) => ({ ...policy, tenderThreshold })),
  setting('returns.none', 'deemed or escalate', (given) => oneOf(given, ['deemed', 'escalate'] as const), (policy, returnsNone) => ({ ...policy, returnsNone })),
  text('preparedBy'),
  text('reviewedBy'),
  text('reportTitle'),
  text('decision'),
  text('wards'),
  setting('publicCopy', YES, yes, (policy, publicCopy) => ({ ...policy, publicCopy })),
  setting('control.budget', 'an amount in pounds', signedMoney, (policy, controlBudget) => ({ ...policy, controlBudget })),
  setting('control.actual', 'an amount in pounds', signedMoney, (policy, controlActual) => ({ ...policy, controlActual })),
  {
    ...setting('approval.limit', AMOUNT, money, (policy, others) => ({ ...policy, approvalLimits: { ...policy.approvalLimits, others } })),
    byKey: (policy, given, role) => {
      const limit = money(given);
      const { others, byRole } = policy.approvalLimits;
      return limit === null ? null : { ...policy, approvalLimits: { others, byRole: new Map([...byRole, [role, limit]]) } };
    },
  },
];

function signedMoney(given: GivenSetting): Pence | null {
  const value = number(given);
  return value === null || compare(value, fraction(10n ** 11n)) > 0 || compare(value, fraction(-(10n ** 11n))) < 0 ? null : toPence(value);
}
