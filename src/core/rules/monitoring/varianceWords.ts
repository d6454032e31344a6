import type { Pence } from '../../model/money';
import { bySign, sayList, sayMany, sayPounds, saySigned, saySize } from '../../model/wording';
import type { RuleWords } from './ruleWords';

/** A budget named with its variance as printed: "Agency staff", 25,000, "41.7%" of "£60,000". */
export interface NamedVariance {
  readonly name: string;
  readonly variance: Pence;
  readonly percent: string;
  readonly budget: string;
}

export interface ExplanationFacts {
  readonly subject: string;
  /** "overspend by £3,000 (1.0%) against a budget of £295,000, Amber". */
  readonly position: string;
  readonly rounding: string;
  readonly missing: readonly string[];
  /** The line whose words were looked at for a stream; "" when its own row or the line itself was. */
  readonly lookedAt: string;
}

export interface BalanceFacts {
  readonly members: readonly string[];
  readonly variance: Pence;
  readonly tolerance: Pence;
  readonly adverse: Pence;
  readonly favourable: Pence;
  readonly oneOff: Pence;
}

export interface HiddenFacts {
  readonly parent: NamedVariance;
  readonly red: readonly NamedVariance[];
  readonly rounding: string;
  /** The favourable budgets that hide the Red, the largest first, and how many more there are. */
  readonly offsets: readonly NamedVariance[];
  readonly more: number;
}

/** The sentences on variances and what stands behind them. */
export const varianceWords = {
  'BUD-03': {
    title: 'Variance not explained',
    message: ({ subject, position, rounding, missing, lookedAt }: ExplanationFacts) =>
      `${subject} is forecast to ${position}, and lacks ${sayList(missing)}` +
      `${lookedAt === '' ? '' : ` (looked for on ${lookedAt})`}.${rounding}`,
    advice: ({ missing }: ExplanationFacts) => `Type ${sayList(missing)} in the row.`,
  },
  'BUD-04': {
    title: 'Budgets that should balance do not',
    message: (facts: BalanceFacts) =>
      `${sayList(facts.members)} are together forecast to ${bySign(facts.variance, 'overspend', 'underspend')} by ` +
      `${saySize(facts.variance)}, beyond the tolerance of ${sayPounds(facts.tolerance)}: ${sayPounds(facts.adverse)} adverse ` +
      `against ${sayPounds(facts.favourable)} favourable${sayOneOff(facts.oneOff)}.`,
    advice: ({ variance }: BalanceFacts) =>
      bySign(variance, 'Agree which budget meets the difference, or report that the group does not balance.', 'Report the amount left over, or agree its use.'),
  },
  'BUD-11': {
    title: 'Green hides Red',
    message: ({ parent, red, rounding, offsets, more }: HiddenFacts) =>
      `${parent.name} is Green (${sayNamed(parent)}) and hides ${sayList(red.map(sayWithName))}, Red.` +
      ` The budgets are ${sayList([parent, ...red].map(({ budget }) => budget))}.${sayOffsets(offsets, more)}${rounding}`,
    advice: 'Report the Red budget by name and say how long the budgets that offset it can do so.',
  },
} satisfies Record<string, RuleWords<never>>;

function sayOneOff(oneOff: Pence): string {
  return oneOff === 0 ? '' : `, with ${sayPounds(oneOff)} of one-off money in the budgets`;
}

function sayOffsets(offsets: readonly NamedVariance[], more: number): string {
  if (offsets.length === 0) return '';
  return ` Offset by ${sayList([...offsets.map(sayWithName), ...(more > 0 ? [sayMany(more, 'other')] : [])])}.`;
}

function sayNamed({ variance, percent }: NamedVariance): string {
  return `${saySigned(variance)}, ${percent}`;
}

function sayWithName(named: NamedVariance): string {
  return `${named.name} ${saySigned(named.variance)} (${named.percent})`;
}
