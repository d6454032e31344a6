import type { Pence } from '../../model/money';
import { sayMany, sayPounds, saySigned } from '../../model/wording';
import type { RuleWords } from './ruleWords';

/** Amounts in pence. */
export interface VirementFacts {
  readonly column: Pence;
  readonly register: Pence;
  readonly difference: Pence;
  readonly entries: number;
  readonly tolerance: Pence;
  /** The one cost centre at which the register differs by as much; "" when there is not one. */
  readonly costCentre: string;
}

export interface RingFenceFacts {
  readonly amount: Pence;
  /** Where the money leaves and where it arrives, as the register names them; "" where no entry does. */
  readonly from: string;
  readonly to: string;
  readonly outOf: string;
  readonly into: string;
  readonly reference: string;
}

export interface RegisterFacts {
  readonly costCentre: string;
  readonly column: Pence;
  readonly register: Pence;
  readonly difference: Pence;
  readonly tolerance: Pence;
}

export interface ApprovalFacts {
  /** "The virement of £5,000 from C2110 to C2120 (V07/01)". */
  readonly entry: string;
  readonly approver: string;
  readonly limit: Pence | null;
}

/** The sentences on virements, their register and their approval. */
export const virementWords = {
  'BUD-02': {
    title: 'Virements do not come to nil',
    message: (facts: VirementFacts) =>
      `The virements come to ${saySigned(facts.column)}, where ${sayExpected(facts)} is expected: a difference of ` +
      `${saySigned(facts.difference)}, beyond the tolerance of ${sayPounds(facts.tolerance)}.` +
      (facts.costCentre === '' ? '' : ` The register differs by as much at ${facts.costCentre}.`),
    advice: 'Find the head that gave or took the other side, and enter it or record it in the register as outside the workbook.',
  },
  'BUD-12': {
    title: 'Virement crosses a ring-fence',
    message: (facts: RingFenceFacts) => sayCrossing(facts),
    advice: 'Reverse the virement, or record the decision that lifts the ring-fence.',
  },
  'BUD-15': {
    title: 'Register differs from the virement column',
    message: ({ costCentre, column, register, difference, tolerance }: RegisterFacts) =>
      `The virement column has ${saySigned(column)} for ${costCentre} and the register ${saySigned(register)}: a difference of ` +
      `${saySigned(difference)}, beyond the tolerance of ${sayPounds(tolerance)}.`,
    advice: 'Enter in the register what the column has without it, or in the column what the register has.',
  },
  'BUD-16': {
    title: 'Virement or supplement not approved',
    message: ({ entry, approver, limit }: ApprovalFacts) =>
      limit === null ? `${entry} names no approver.` : `${entry} was approved by ${approver}, whose limit is ${sayPounds(limit)}.`,
    advice: ({ limit }: ApprovalFacts) => (limit === null ? 'Name the role or committee that approved it, or reverse it.' : 'Have it approved by a role or committee whose limit it is within.'),
  },
} satisfies Record<string, RuleWords<never>>;

function sayExpected({ register, entries }: VirementFacts): string {
  if (entries === 0) return 'nil';
  return `${saySigned(register)} (${sayMany(entries, 'entry', 'entries')} of the register with the other side outside the workbook)`;
}

function sayCrossing({ amount, from, to, outOf, into, reference }: RingFenceFacts): string {
  const fences = [...(outOf === '' ? [] : [`out of ${outOf}`]), ...(into === '' ? [] : [`into ${into}`])].join(' and ');
  if (from === '') return `The virement column moves ${sayPounds(amount)} ${fences}, which is ring-fenced, and no entry of the register says why.`;
  const ring = outOf !== '' && into !== '' ? 'which are ring-fenced apart' : 'which is ring-fenced';
  return `${sayPounds(amount)} was moved from ${from} to ${to}${reference === '' ? '' : ` (${reference})`}: ${fences}, ${ring}.`;
}
