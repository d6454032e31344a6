import { type Pence, difference, size } from '../../model/money';
import { type Quantity, toFixed } from '../../model/quantity';
import type { PoolResult } from '../../model/rechargeResult';
import { bySign, sayMany, sayNumber, sayPercent, sayPounds, saySize } from '../../model/wording';
import type { AllocationMethod } from './allocation/service';
import type { RuleWords } from './ruleWords';
import { inSentence, sayFirst, sayPence, sayRate, saySignedPence, sayUnits } from '../../model/unitWords';

export interface StatedChargesFacts {
  readonly services: readonly string[];
  readonly cost: Pence;
  readonly stated: Pence;
  readonly rows: number;
  /** What the per cents come to, where the pool is charged by them; null where charges are stated. */
  readonly percent: Quantity | null;
}

export interface NilDriverFacts {
  readonly service: string;
  readonly cost: Pence;
  readonly driver: string;
  readonly reason: 'no driver named' | 'not counted' | 'not charged' | 'nil' | 'itself only' | AllocationMethod;
}

export interface RecoveryFacts {
  readonly result: PoolResult;
  readonly driver: string;
  readonly income: Pence;
  readonly shortfall: Pence;
  /** The year of the rate when it is not the pool's own; "" when it is, or when the income is given. */
  readonly rateOfYear: string;
}

export interface MethodFacts {
  readonly services: readonly string[];
  readonly method: AllocationMethod;
  readonly cost: Pence;
  /** Half the sum of the differences: what is charged to the wrong recipient. */
  readonly misplaced: Pence;
  readonly percent: Quantity | null;
  /** Method less reciprocal, the largest first. */
  readonly shifts: readonly { readonly recipient: string; readonly shift: Pence }[];
}

interface FactsByRule {
  'RCH-01': StatedChargesFacts;
  'RCH-02': NilDriverFacts;
  'RCH-07': RecoveryFacts;
  'RCH-09': MethodFacts;
}

/** The words of the rules on pools, by id. */
export const POOL_WORDS = {
  'RCH-01': {
    title: 'Charges do not sum to the pool',
    message: ({ services, cost, stated, rows, percent }) =>
      `The ${percent === null ? `${sayMany(rows, 'charge')} stated` : `percentages of ${sayMany(rows, 'recipient')}`} for ${sayFirst(services)} sum to ${percent === null ? '' : `${sayNumber(percent)}%, `}${sayPence(stated)} against a cost of ` +
      `${sayPence(cost)}: ${sayPence(size(difference(cost, stated)))} ${bySign(difference(cost, stated), 'is not charged', 'too much is charged')}.`,
    advice: 'Share the cost by largest remainder so that the charges sum to it, or correct the cost of the pool.',
  },
  'RCH-02': {
    title: 'Pool with nothing to share by',
    message: ({ service, cost, driver, reason }) =>
      `${service} costs ${sayPounds(cost)} and cannot be recharged: ${NIL_DRIVER[reason](driver)}.`,
    advice: ({ reason }) =>
      SERVES_NOBODY.has(reason)
        ? 'Give the counts of those outside who use it, or charge its cost to the services it serves by another method.'
        : 'Give the count of the driver by directorate, or name another driver for the pool.',
  },
  'RCH-07': {
    title: 'Pool not recovered',
    message: (facts) => [recoverySentence(facts), breakEvenSentence(facts)].filter((said) => said !== '').join(' '),
    advice: ({ shortfall }) =>
      bySign(
        shortfall,
        'Set the rate at which the cost is recovered, reduce the cost, or name who meets the difference.',
        'Lower the rate, or say to whom the excess is returned.',
      ),
  },
  'RCH-09': {
    title: 'Services that serve each other',
    message: ({ services, method, cost, misplaced, percent, shifts }) =>
      `${sayFirst(services)} serve each other and are shared ${METHOD[method]}: against the reciprocal method ${sayPence(misplaced)}` +
      `${percent === null ? '' : ` (${sayPercent(percent)} of ${sayPounds(cost)})`} is charged to other recipients. ` +
      `Charged more or less: ${sayFirst(shifts.map(({ recipient, shift }) => `${recipient} ${saySignedPence(shift)}`))}.`,
    advice: 'Use the reciprocal method (setting recharge.method), or record why the difference is accepted.',
  },
} satisfies { readonly [Id in keyof FactsByRule]: RuleWords<FactsByRule[Id]> };

/** How services were shared, inside a sentence. */
export const METHOD: Readonly<Record<AllocationMethod, string>> = { direct: 'direct', 'step-down': 'by step-down', reciprocal: 'reciprocally' };

const NIL_DRIVER: Readonly<Record<NilDriverFacts['reason'], (driver: string) => string>> = {
  'no driver named': () => 'it names no driver',
  'not counted': (driver) => `no count of ${inSentence(driver)} is given`,
  'not charged': (driver) => `every count of ${inSentence(driver)} is marked not chargeable`,
  nil: (driver) => `the counts of ${inSentence(driver)} total nil`,
  'itself only': () => 'it serves nobody but itself',
  direct: () => 'it serves other services only, which the direct method passes by',
  'step-down': () => 'it serves only services whose turn is before its own',
  reciprocal: () => 'it serves only services that serve nobody outside themselves',
};

const SERVES_NOBODY: ReadonlySet<NilDriverFacts['reason']> = new Set(['itself only', 'direct', 'step-down', 'reciprocal']);

function recoverySentence({ result, driver, income, shortfall, rateOfYear }: RecoveryFacts): string {
  const { pool, fullCost: cost, units, rate, recovery } = result;
  const year = pool.year === '' ? '' : ` for ${pool.year}`;
  const at = rate === null ? 'at the prices of the rate card' : `at the ${rateOfYear === '' ? '' : `${rateOfYear} `}rate of ${sayRate(rate.price)}`;
  const source = pool.income === null ? `${sayUnits(units, driver)} ${at} bring` : 'its income is';
  const share = recovery === null ? '' : ` (${sayPercent(recovery)})`;
  const under = bySign(shortfall, 'is not recovered', 'more than the cost is recovered');
  return `${pool.service} costs ${sayPounds(cost)}${year} and ${source} ${sayPounds(income)}${share}: ${saySize(shortfall)} ${under}.`;
}

function breakEvenSentence({ result }: RecoveryFacts): string {
  const { breakEvenExact, breakEvenRate, breakEvenSurplus, nearestRate, nearestResult } = result;
  if (breakEvenExact === null || breakEvenRate === null || breakEvenSurplus === null) return '';
  const nearest =
    nearestRate === null || nearestResult === null || nearestRate === breakEvenRate
      ? ''
      : `; nearest penny ${sayPence(nearestRate)} (${saySignedPence(nearestResult)})`;
  const lowest = `${sayPence(breakEvenRate)} (${saySignedPence(breakEvenSurplus)})`;
  return `Break-even is £${toFixed(breakEvenExact, 4)}: lowest rate that recovers ${lowest}${nearest}.`;
}
