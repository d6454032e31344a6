import type { Day } from '../../model/day';
import type { Pence } from '../../model/money';
import type { Quantity } from '../../model/quantity';
import type { RateCardEntry } from '../../model/recharge';
import { sayDay, sayNumber, sayPounds, saySize } from '../../model/wording';
import type { RuleWords } from './ruleWords';
import { inSentence, sayFirst, sayRate, sayUnits } from '../../model/unitWords';

/** Units and money of one recipient; money is null when the driver has no price. */
export interface RecipientUnits {
  readonly recipient: string;
  readonly units: Quantity;
  readonly amount: Pence | null;
}

export interface NegativeFacts {
  readonly driver: string;
  readonly rate: RateCardEntry | null;
  readonly rows: readonly RecipientUnits[];
}

export interface OldCountsFacts {
  readonly driver: string;
  readonly rate: RateCardEntry | null;
  /** Whether the latest counts are those agreed after the audit. */
  readonly agreed: boolean;
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

interface FactsByRule {
  'RCH-03': NegativeFacts;
  'RCH-04': OldCountsFacts;
  'RCH-05': DisputedFacts;
}

/** The words of the rules on counts, by id. */
export const COUNT_WORDS = {
  'RCH-03': {
    title: 'Count below nil',
    message: ({ driver, rate, rows }) =>
      `A count of ${inSentence(driver)} is below nil: ${sayFirst(rows.map(sayRecipient))}${rate === null ? '' : ` at ${sayRate(rate.price)}`}. ` +
      'It shares nothing, and what it would have taken off is borne by the others.',
    advice: 'Correct the count; give a credit for an earlier year as money, not as units.',
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
} satisfies { readonly [Id in keyof FactsByRule]: RuleWords<FactsByRule[Id]> };

function countsSentence({ driver, rate, agreed, net }: OldCountsFacts): string {
  const start = `${driver}: the counts billed differ from ${latestOf(agreed)} by net ${sayUnits(net.units, driver)}`;
  if (rate === null || net.amount === null) return `${start}, with no price on the rate card.`;
  return `${start}, ${sayPounds(net.amount)} at ${sayRate(rate.price)}.`;
}

function latestOf(agreed: boolean): string {
  return agreed ? 'the agreed counts' : 'the audit';
}

function sides({ under, over, agreed }: OldCountsFacts): readonly string[] {
  return [
    ...(under.length > 0 ? [`Not charged: ${sayFirst(under.map(sayRecipient))}.`] : []),
    ...(over.length > 0 ? [`Charged above ${latestOf(agreed)}: ${sayFirst(over.map(sayRecipient))}.`] : []),
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
