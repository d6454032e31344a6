import type { Pence } from '../model/money';
import { yearLabel } from '../model/period';
import { type Policy, defaultPolicy } from '../model/policy';
import { present } from '../model/present';
import type { Quantity } from '../model/quantity';
import { sayDay, sayNumber, sayPounds } from '../model/wording';

/** A setting in words; null where it has none. */
type Say = (policy: Policy) => string | null;

const money = (amount: Pence | null): string | null => (amount === null ? null : sayPounds(amount));
const number = (value: Quantity | null): string | null => (value === null ? null : sayNumber(value));

const SETTINGS: Readonly<Record<string, Say>> = {
  yearStart: ({ year }) => String(year.firstMonth),
  asAt: ({ asAt }) => sayDay(asAt),
  'tolerance.balance': ({ tolerance }) => money(tolerance.balance),
  'tolerance.establishment': ({ tolerance }) => money(tolerance.establishment),
  'tolerance.recovery.amount': ({ tolerance }) => money(tolerance.recoveryAmount),
  'tolerance.recovery.percent': ({ tolerance }) => number(tolerance.recoveryPercent),
  'tolerance.forecast.amount': ({ tolerance }) => money(tolerance.forecastAmount),
  'tolerance.forecast.percent': ({ tolerance }) => number(tolerance.forecastPercent),
  ...Object.fromEntries((['line', 'stream', 'directorate', 'budget'] as const).flatMap((level): readonly (readonly [string, Say])[] => [
    [`rag.${level}.percent`, ({ rag }) => number(rag[level].percent)],
    [`rag.${level}.amount`, ({ rag }) => money(rag[level].amount)],
  ])),
  'rag.line.floor': ({ ragLineFloor }) => money(ragLineFloor),
  'rag.amber.floor': ({ ragAmberFloor }) => money(ragAmberFloor),
  totalLevel: ({ totalLevel }) => totalLevel,
  'balance.groups': ({ balanceGroups }) => (balanceGroups.length === 0 ? null : balanceGroups.map(({ name }) => name).join(', ')),
  vacancyFactor: ({ vacancyFactor }) => number(vacancyFactor),
  'vacancyFactor by stream': ({ vacancyFactorByStream }) => [...vacancyFactorByStream].map(([stream, factor]) => `${stream} ${sayNumber(factor)}`).join(', ') || null,
  'oncost.pension': ({ oncost }) => number(oncost.pension),
  'oncost.levyAllowance': ({ oncost }) => money(oncost.levyAllowance),
  'payAward.percent': ({ payAward }) => number(payAward.percent),
  'payAward.from': ({ payAward }) => (payAward.from === null ? null : sayDay(payAward.from)),
  'payAward.included': ({ payAward }) => (payAward.included ? 'yes' : 'no'),
  'forecast.method': ({ forecastMethod }) => forecastMethod,
  actualsIncludeCommitments: ({ actualsIncludeCommitments }) => (actualsIncludeCommitments ? 'yes' : 'no'),
  'recharge.method': ({ rechargeMethod }) => rechargeMethod,
  'recharge.pool': ({ rechargePool }) => rechargePool,
  'recharge.population': ({ chargeablePopulation }) => chargeablePopulation?.join(', ') ?? null,
  'audit.base': ({ auditBase }) => (auditBase === null ? null : sayDay(auditBase)),
  'audit.months': ({ auditMonths }) => auditMonths.join('; '),
  'review.cadence': ({ reviewCadenceDays }) => String(reviewCadenceDays),
  'claims.approximately': ({ claimsApproximately }) => number(claimsApproximately),
  'tender.threshold': ({ tenderThreshold }) => money(tenderThreshold),
  'funding.months': ({ funding }) => String(funding.months),
  'funding.red.months': ({ funding }) => String(funding.redMonths),
  'projects.priority': ({ priorityRank }) => String(priorityRank),
  'approval.limit': ({ approvalLimits }) => [...approvalLimits].map(([role, limit]) => `${role} ${sayPounds(limit)}`.trim()).join(', ') || null,
  'returns.none': ({ returnsNone }) => returnsNone,
  publicCopy: ({ publicCopy }) => (publicCopy ? 'yes' : 'no'),
  'control.budget': ({ controlBudget }) => money(controlBudget),
  'control.actual': ({ controlActual }) => money(controlActual),
};

/** What the report says of itself elsewhere: it is no change from a default. */
const DESCRIBING: Readonly<Record<string, Say>> = {
  year: ({ year }) => yearLabel(year),
  period: ({ period }) => String(period),
  'oncost.pack': ({ oncost }) => (oncost.pack === null ? null : String(oncost.pack)),
  'casuals.exempt': ({ casualsExempt }) => (casualsExempt ? 'yes' : 'no'),
  preparedBy: ({ preparedBy }) => preparedBy || null,
  reviewedBy: ({ reviewedBy }) => reviewedBy || null,
  reportTitle: ({ reportTitle }) => reportTitle || null,
  decision: ({ decision }) => decision || null,
  wards: ({ wards }) => wards || null,
};

/** A setting as it was used; null where it has no value. */
export interface SettingInUse {
  readonly name: string;
  readonly value: string | null;
  readonly changed: boolean;
}

/** Every setting in words, and whether it stands elsewhere than at its default. */
export function settingsInUse(policy: Policy): readonly SettingInUse[] {
  const plain = defaultPolicy(policy.year.startsIn, policy.period, policy.year.firstMonth);
  return Object.entries({ ...DESCRIBING, ...SETTINGS }).map(([name, say]) => {
    const value = say(policy);
    return { name, value, changed: value !== null && value !== say(plain) };
  });
}

/** "vacancyFactor 4": the settings that do not stand at their default, in the order of the specification. */
export function changedSettings(policy: Policy): readonly string[] {
  return settingsInUse(policy).flatMap(({ name, value, changed }) => (changed && !(name in DESCRIBING) ? [`${name} ${present(value, name)}`] : []));
}
