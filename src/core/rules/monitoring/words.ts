import type { Pence } from '../../model/money';
import { sayList, sayMany, sayPounds, saySigned, saySize } from '../../model/wording';

/** How a rule of this room speaks: its title, the sentence of a finding from its facts, and what to do next. */
interface RuleWords<Facts> {
  readonly title: string;
  readonly message: (facts: Facts) => string;
  readonly advice: string | ((facts: Facts) => string);
}

/** A budget named with its variance as printed: "Agency staff", 25,000, "41.7%". */
export interface NamedVariance {
  readonly name: string;
  readonly variance: Pence;
  readonly percent: string;
}

/** Amounts in pence. */
export interface CurrentFacts {
  readonly stated: Pence;
  readonly parts: Pence;
  readonly difference: Pence;
  readonly tolerance: Pence;
}

export interface VirementFacts {
  readonly column: Pence;
  readonly register: Pence;
  readonly difference: Pence;
  readonly entries: number;
  readonly tolerance: Pence;
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

/** Every sentence of the budget monitoring rules, by rule id. */
export const monitoringWords = {
  'BUD-01': {
    title: 'Current budget does not add up',
    message: ({ stated, parts, difference, tolerance }: CurrentFacts) =>
      `The current budget is stated as ${sayPounds(stated)}, but original, virements and supplementary estimates come to ` +
      `${sayPounds(parts)}: a difference of ${saySigned(difference)}, beyond the tolerance of ${sayPounds(tolerance)}.`,
    advice: 'Correct the current budget, or enter the virement or supplementary estimate that is missing.',
  },
  'BUD-02': {
    title: 'Virements do not come to nil',
    message: (facts: VirementFacts) =>
      `The virements come to ${saySigned(facts.column)}, where ${sayExpected(facts)} is expected: a difference of ` +
      `${saySigned(facts.difference)}, beyond the tolerance of ${sayPounds(facts.tolerance)}.`,
    advice: 'Find the head that gave or took the other side, and enter it or record it in the register as outside the workbook.',
  },
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
      `${sayList(facts.members)} are together forecast to ${facts.variance > 0 ? 'overspend' : 'underspend'} by ` +
      `${saySize(facts.variance)}, beyond the tolerance of ${sayPounds(facts.tolerance)}: ${sayPounds(facts.adverse)} adverse ` +
      `against ${sayPounds(facts.favourable)} favourable${sayOneOff(facts.oneOff)}.`,
    advice: ({ variance }: BalanceFacts) =>
      variance > 0
        ? 'Agree which budget meets the difference, or report that the group does not balance.'
        : 'Report the amount left over, or agree its use.',
  },
  'BUD-11': {
    title: 'Green hides Red',
    message: ({ parent, red, rounding, offsets, more }: HiddenFacts) =>
      `${parent.name} is Green (${sayNamed(parent)}) and hides ${sayList(red.map(sayWithName))}, Red.` +
      `${sayOffsets(offsets, more)}${rounding}`,
    advice: 'Report the Red budget by name and say how long the budgets that offset it can do so.',
  },
} satisfies Record<string, RuleWords<never>>;

function sayExpected({ register, entries }: VirementFacts): string {
  if (entries === 0) return 'nil';
  return `${saySigned(register)} (${sayMany(entries, 'entry', 'entries')} of the register with the other side outside the workbook)`;
}

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
