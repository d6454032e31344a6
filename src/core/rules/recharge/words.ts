import type { Day } from '../../model/day';
import { type Pence, difference, size } from '../../model/money';
import { type Quantity, toFixed } from '../../model/quantity';
import type { RateCardEntry } from '../../model/recharge';
import type { PoolResult } from '../../model/rechargeResult';
import { sayDay, sayMany, sayNumber, sayPercent, sayPounds, saySize } from '../../model/wording';
import { inSentence, sayFirst, sayPence, sayRate, saySignedPence, sayUnits } from './unitWords';

/** Title, message and advice of one rule; the figures in them are the finding's own. */
export interface RuleWords<Facts> {
  readonly title: string;
  readonly message: (facts: Facts) => string;
  readonly advice: string | ((facts: Facts) => string);
}

/** Units and money of one recipient; money is null when the driver has no price. */
export interface RecipientUnits {
  readonly recipient: string;
  readonly units: Quantity;
  readonly amount: Pence | null;
}

export interface StatedChargesFacts {
  readonly services: readonly string[];
  readonly cost: Pence;
  readonly stated: Pence;
  readonly rows: number;
}

export interface NilDriverFacts {
  readonly service: string;
  readonly cost: Pence;
  readonly driver: string;
  readonly reason: 'no driver named' | 'not counted' | 'not charged' | 'nil';
}

export interface OldCountsFacts {
  readonly driver: string;
  readonly rate: RateCardEntry | null;
  readonly net: RecipientUnits;
  readonly under: readonly RecipientUnits[];
  readonly over: readonly RecipientUnits[];
  /** The part of the net money that ring-fenced and external recipients would pay. */
  readonly outside: Pence;
}

export interface DisputedFacts {
  readonly driver: string;
  readonly rate: RateCardEntry | null;
  readonly units: Quantity;
  readonly amount: Pence | null;
  readonly disputed: readonly RecipientUnits[];
  readonly unreturned: readonly RecipientUnits[];
  readonly lowest: Quantity;
  readonly highest: Quantity;
  readonly due: Day | null;
}

export interface RecoveryFacts {
  readonly result: PoolResult;
  readonly driver: string;
  readonly income: Pence;
  readonly shortfall: Pence;
  /** The year of the rate when it is not the pool's own; "" when it is, or when the income is given. */
  readonly rateOfYear: string;
}

interface FactsByRule {
  'RCH-01': StatedChargesFacts;
  'RCH-02': NilDriverFacts;
  'RCH-04': OldCountsFacts;
  'RCH-05': DisputedFacts;
  'RCH-07': RecoveryFacts;
}

/** The words of the recharge rules, by id. */
export const WORDS = {
  'RCH-01': {
    title: 'Charges do not sum to the pool',
    message: ({ services, cost, stated, rows }) =>
      `The ${sayMany(rows, 'charge')} stated for ${sayFirst(services)} sum to ${sayPence(stated)} against a cost of ` +
      `${sayPence(cost)}: ${sayPence(size(difference(cost, stated)))} ${stated < cost ? 'is not charged' : 'too much is charged'}.`,
    advice: 'Share the cost by largest remainder so that the charges sum to it, or correct the cost of the pool.',
  },
  'RCH-02': {
    title: 'Pool with nothing to share by',
    message: ({ service, cost, driver, reason }) =>
      `${service} costs ${sayPounds(cost)} and cannot be recharged: ${NIL_DRIVER[reason](driver)}.`,
    advice: 'Give the count of the driver by directorate, or name another driver for the pool.',
  },
  'RCH-04': {
    title: 'Billed on counts older than the audit',
    message: (facts) => [countsSentence(facts), ...sides(facts), whose(facts)].join(' '),
    advice: ({ driver }) => `Agree the count of ${inSentence(driver)} with each directorate and bill on the agreed count.`,
  },
  'RCH-05': {
    title: 'Count disputed or not returned',
    message: (facts) => [...atStake(facts), range(facts)].join(' '),
    advice: 'Settle each disputed count with the directorate, note the reason, and lock the agreed count.',
  },
  'RCH-07': {
    title: 'Pool not recovered',
    message: (facts) => [recoverySentence(facts), breakEvenSentence(facts)].filter((said) => said !== '').join(' '),
    advice: ({ shortfall }) =>
      shortfall > 0
        ? 'Set the rate at which the cost is recovered, reduce the cost, or name who meets the difference.'
        : 'Lower the rate, or say to whom the excess is returned.',
  },
} satisfies { readonly [Id in keyof FactsByRule]: RuleWords<FactsByRule[Id]> };

const NIL_DRIVER: Readonly<Record<NilDriverFacts['reason'], (driver: string) => string>> = {
  'no driver named': () => 'it names no driver',
  'not counted': (driver) => `no count of ${inSentence(driver)} is given`,
  'not charged': (driver) => `every count of ${inSentence(driver)} is marked not chargeable`,
  nil: (driver) => `the counts of ${inSentence(driver)} total nil`,
};

function countsSentence({ driver, rate, net }: OldCountsFacts): string {
  const start = `${driver}: the counts billed differ from the audit by net ${sayUnits(net.units, driver)}`;
  if (rate === null || net.amount === null) return `${start}, with no price on the rate card.`;
  return `${start}, ${sayPounds(net.amount)} at ${sayRate(rate.price)}.`;
}

function sides({ under, over }: OldCountsFacts): readonly string[] {
  return [
    ...(under.length > 0 ? [`Not charged: ${sayFirst(under.map(sayRecipient))}.`] : []),
    ...(over.length > 0 ? [`Charged above the audit: ${sayFirst(over.map(sayRecipient))}.`] : []),
  ];
}

function whose({ outside }: OldCountsFacts): string {
  return outside === 0
    ? 'It is a matter between directorates, with no effect on the council as a whole.'
    : `${saySize(outside)} of it falls on ring-fenced or external recipients; the rest is a matter between directorates.`;
}

function sayRecipient({ recipient, units, amount }: RecipientUnits): string {
  return `${recipient} ${sayNumber(units)}${amount === null ? '' : ` (${sayPounds(amount)})`}`;
}

function atStake({ driver, disputed, unreturned, due, ...facts }: DisputedFacts): readonly string[] {
  const money = facts.amount === null ? 'no price on the rate card' : `${sayPounds(facts.amount)} at stake`;
  const at = facts.rate === null || facts.amount === null ? '' : ` at ${sayRate(facts.rate.price)}`;
  const by = due === null ? '' : `, due ${sayDay(due)}`;
  const named = (rows: readonly RecipientUnits[]): string => sayFirst(rows.map(sayRecipient));
  return [
    `${sayUnits(facts.units, driver)} not agreed, ${money}${at}${by}.`,
    ...(disputed.length > 0 ? [`Disputed: ${named(disputed)}.`] : []),
    ...(unreturned.length > 0 ? [`Not returned: ${named(unreturned)}.`] : []),
  ];
}

function range({ lowest, highest }: DisputedFacts): string {
  return `The total is between ${sayNumber(lowest)} and ${sayNumber(highest)}.`;
}

function recoverySentence({ result, driver, income, shortfall, rateOfYear }: RecoveryFacts): string {
  const { pool, cost, units, rate, recovery } = result;
  const year = pool.year === '' ? '' : ` for ${pool.year}`;
  const at = rate === null ? 'at the prices of the rate card' : `at the ${rateOfYear === '' ? '' : `${rateOfYear} `}rate of ${sayRate(rate.price)}`;
  const source = pool.income === null ? `${sayUnits(units, driver)} ${at} bring` : 'its income is';
  const share = recovery === null ? '' : ` (${sayPercent(recovery)})`;
  const under = shortfall > 0 ? 'is not recovered' : 'more than the cost is recovered';
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
