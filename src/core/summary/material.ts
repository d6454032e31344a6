import { sheetReference } from '../model/address';
import type { Finding } from '../model/finding';
import type { Review } from '../model/review';
import { mayBeLeftOut, showsOnePerson, tellsOfOnePerson } from './onePerson';
import type { SourceCells } from './sourceCells';
import { sourceCells } from './sourceCells';
import type { StreamRows } from './streamSum';
import { streamRowsOf } from './streamRows';
import type { SummaryContext } from './summaryContext';
import { type Belongs, belongingOf } from './whoActs';

/** The row of Exceptions that holds the first of them; the headings of the table stand above it. */
export const FIRST_EXCEPTION = 5;

/** More findings than this are not listed one by one: nobody reads them so, and Excel on the web takes 5 MB at a time. */
export const MOST_EXCEPTIONS = 5_000;

/** The row of Exceptions on which a finding stands, by its number from 1; one of those not listed, the first row that counts them. */
export function rowOfException(number: number): number {
  return FIRST_EXCEPTION - 1 + Math.min(number, MOST_EXCEPTIONS + 1);
}

/** What every block is made from. */
export interface Material {
  readonly review: Review;
  readonly context: SummaryContext;
  readonly cells: SourceCells;
  readonly streamRows: StreamRows;
  /** What was found under this key before, or is found now: the sheet is laid out again when its money goes to £000. */
  readonly once: <Found>(key: string, find: () => Found) => Found;
  /** The findings that are printed, in order; a public copy leaves out those on one person's post. */
  readonly findings: readonly Finding[];
  /** In what the summary shows its money: "£", "£000". */
  readonly unit: string;
  /** The stream and the role of a finding. */
  readonly belonging: (finding: Finding) => Belongs;
  /** What a public copy leaves out, in lines. */
  readonly leftOut: LeftOut;
}

/** The lines that a public copy leaves out, by why. */
export interface LeftOut {
  /** Findings and rows that would show one person's pay or post. */
  readonly onePerson: number;
  /** Actions and entries of the evidence log not for publication yet. */
  readonly actions: number;
  readonly evidence: number;
  /** Findings of the last run that may be gone, or may be among those left out. */
  readonly cleared: number;
}

/** Gathers what the blocks need, once. */
export function materialOf(review: Review, context: SummaryContext): Material {
  const cells = sourceCells(review, context);
  const belonging = belongingOf(review);
  const findings = review.policy.publicCopy ? review.findings.filter(not(tellsOfOnePerson(review, belonging))) : review.findings;
  return { review, context, cells, streamRows: streamRowsOf(cells), once: remembering(), findings, unit: '£', belonging, leftOut: leftOutOf(review, findings.length) };
}

function not(which: (finding: Finding) => boolean): (finding: Finding) => boolean {
  return (finding) => !which(finding);
}

function leftOutOf({ policy, findings, establishment, governance, since }: Review, printed: number): LeftOut {
  if (!policy.publicCopy) return { onePerson: 0, actions: 0, evidence: 0, cleared: 0 };
  const rows = (establishment?.streams ?? []).filter(showsOnePerson).length;
  const cleared = (since?.cleared ?? []).filter(({ key }) => mayBeLeftOut(key)).length;
  return { onePerson: findings.length - printed + rows, ...governance.omitted, cleared };
}

function remembering(): Material['once'] {
  const known = new Map<string, unknown>();
  return <Found>(key: string, find: () => Found): Found => {
    if (!known.has(key)) known.set(key, find());
    return known.get(key) as Found;
  };
}


/** A link to an exception by its number, or to several that follow each other. */
export function exceptionLink({ findings, context }: Material, wanted: (finding: Finding) => boolean): { readonly words: string; readonly to: { readonly to: string } } | null {
  const numbers = findings.flatMap((finding, index) => (wanted(finding) ? [index + 1] : []));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return null;
  const runs = last - first === numbers.length - 1 ? `Exceptions ${first}–${last}` : `${numbers.length} exceptions`;
  const words = numbers.length === 1 ? `Exception ${first}` : runs;
  return { words, to: { to: `${sheetReference(context.sheetNames.exceptions)}!B${rowOfException(first)}` } };
}
