import type { Nature } from '../../model/budgetLine';
import type { Pence } from '../../model/money';
import { sayList, sayMany, sayPounds, saySigned } from '../../model/wording';
import { columnWords } from './columnWords';
import type { RuleWords } from './ruleWords';

/** Amounts in pence. */
export interface CurrentFacts {
  readonly stated: Pence;
  readonly parts: Pence;
  readonly difference: Pence;
  readonly tolerance: Pence;
}

export interface TotalFacts {
  readonly label: string;
  readonly field: string;
  readonly stated: Pence;
  readonly sum: Pence;
  readonly difference: Pence;
  readonly tolerance: Pence;
  /** The rows left out, "14:15, 17"; "" when nothing tells. */
  readonly omits: string;
  readonly typedOver: boolean;
  /** The other columns of the row that are out. */
  readonly others: readonly string[];
}

export interface UnmappedFacts {
  readonly lines: number;
  readonly gross: Pence;
  /** The first cost centres of the lines, and how many more there are. */
  readonly names: readonly string[];
  readonly more: number;
}

export interface SignFacts {
  readonly nature: Nature;
  readonly fields: readonly string[];
  /** The figure as the sheet has it, and which way lines of this nature are typed there. */
  readonly typed: Pence;
  readonly usual: 'positive' | 'negative';
  /** True when the other figures of the line have the usual sign. */
  readonly othersUsual: boolean;
  readonly amount: Pence;
  /** True for a line whose name explains the sign: a vacancy saving, a reversal. */
  readonly expected: boolean;
}

export interface StatedVarianceFacts {
  readonly stated: Pence;
  readonly forecast: Pence;
  readonly current: Pence;
  readonly variance: Pence;
  readonly difference: Pence;
  readonly tolerance: Pence;
}

/** Repeated lines of one account, or those of a whole sheet together. */
export type RepeatedFacts = OneRepeated | ManyRepeated;

interface ManyRepeated {
  readonly accounts: number;
  readonly rows: number;
  /** What stands in rows with the same figures; null for accounts of different descriptions. */
  readonly amount: Pence | null;
}

interface OneRepeated {
  readonly head: string;
  readonly rows: number;
  /** What may be counted twice; null for rows of different descriptions. */
  readonly amount: Pence | null;
  readonly descriptions: readonly string[];
}

/** The sentences on single lines and totals of the budget. */
export const lineWords = {
  'BUD-01': {
    title: 'Current budget does not add up',
    message: ({ stated, parts, difference, tolerance }: CurrentFacts) =>
      `The current budget is stated as ${sayPounds(stated)}, but original, virements and supplementary estimates come to ` +
      `${sayPounds(parts)}: a difference of ${saySigned(difference)}, beyond the tolerance of ${sayPounds(tolerance)}.`,
    advice: 'Correct the current budget, or enter the virement or supplementary estimate that is missing.',
  },
  'BUD-05': {
    title: 'Total is not the sum of its lines',
    message: (facts: TotalFacts) =>
      `"${facts.label}" states ${sayPounds(facts.stated)} as the ${columnWords(facts.field)}, but its lines come to ${sayPounds(facts.sum)}: ` +
      `a difference of ${saySigned(facts.difference)}, beyond the tolerance of ${sayPounds(facts.tolerance)}.${sayCause(facts)}`,
    advice: ({ omits }: TotalFacts) => (omits === '' ? 'Make the total the sum of its lines again.' : 'Extend the sum to the rows it leaves out, or say why they do not belong to it.'),
  },
  'BUD-06': {
    title: 'Line belongs to no stream',
    message: ({ lines, gross, names, more }: UnmappedFacts) =>
      `${sayMany(lines, 'line')}, ${sayPounds(gross)} gross, ${lines === 1 ? 'belongs' : 'belong'} to no stream and ${lines === 1 ? 'is' : 'are'} shown as "No stream"` +
      `: ${sayList([...names, ...(more > 0 ? [sayMany(more, 'other')] : [])])}.`,
    advice: 'Give their cost centres a stream on the Structure sheet, or name the stream in the row.',
  },
  'BUD-07': {
    title: 'Sign is contrary',
    message: (facts: SignFacts) =>
      `The ${sayList(facts.fields.map(columnWords))} of this ${facts.nature} line ${facts.fields.length === 1 ? 'is' : 'are'} typed as ${sayPounds(facts.typed)}` +
      `${facts.othersUsual ? `, and its other figures are ${facts.usual}` : `, where ${facts.nature} is typed ${facts.usual}`}: ` +
      `with the sign put right it changes by ${sayPounds(facts.amount)}.${facts.expected ? ' A line of this name may be right as it is.' : ''}`,
    advice: 'Put the sign right, or say in the row why it is as it is; until then the figures are used as typed.',
  },
  'BUD-08': {
    title: 'Variance is not forecast less budget',
    message: (facts: StatedVarianceFacts) =>
      `The variance is stated as ${saySigned(facts.stated)} (plus is adverse), but forecast ${sayPounds(facts.forecast)} less current budget ` +
      `${sayPounds(facts.current)} is ${saySigned(facts.variance)}: a difference of ${saySigned(facts.difference)}, beyond the tolerance of ${sayPounds(facts.tolerance)}.`,
    advice: 'Make the variance a formula of forecast and current budget.',
  },
  'BUD-09': {
    title: 'Line stands twice',
    message: (facts: RepeatedFacts) => sayRepeated(facts),
    advice: ({ amount }: RepeatedFacts) =>
      amount !== null ? 'Delete the row that is there twice, or give each row its own description.' : 'Check that the rows are different budgets.',
  },
} satisfies Record<string, RuleWords<never>>;

function sayRepeated(facts: RepeatedFacts): string {
  const { rows, amount } = facts;
  const description = amount === null ? 'different descriptions' : 'the same description';
  if ('accounts' in facts) {
    const said = `${sayMany(facts.accounts, 'account')} stand in ${sayMany(rows, 'row')}, more than one each, of ${description}`;
    return `${said}${amount === null ? '' : `; ${sayPounds(amount)} of it in rows whose figures are the same too`}. A column that is not read may tell the rows apart.`;
  }
  const { head, descriptions } = facts;
  if (amount === null) return `${head} stands in ${sayMany(rows, 'row')} under ${description} (${sayList(descriptions)}).`;
  return `${head} stands in ${sayMany(rows, 'row')} of ${description}: ${sayPounds(amount)} may be counted twice.`;
}

function sayCause({ omits, typedOver, others }: TotalFacts): string {
  const cause = omits !== '' ? ` It omits ${sayRows(omits)}.` : typedOver ? ' It is typed over: the rest of the row are formulas.' : '';
  return others.length === 0 ? cause : `${cause} The ${sayList(others.map(columnWords))} of the row ${others.length === 1 ? 'differs' : 'differ'} too.`;
}

/** "rows 14-15 and 17", "row 9". */
function sayRows(runs: string): string {
  const said = runs.split(', ').map((run) => run.replace(':', '-'));
  return `${/[,:]/.test(runs) ? 'rows' : 'row'} ${sayList(said)}`;
}
