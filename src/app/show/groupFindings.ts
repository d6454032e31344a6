import { grouped } from '../../core/model/grouped';
import { pence, sum } from '../../core/model/money';
import { poundsBeside } from './figures';
import type { ShownFinding } from './shownReview';

/** By what findings can be grouped, in the order they are offered. */
export const GROUPINGS = ['severity', 'rule', 'stream', 'sheet'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** Findings that belong together, in their own order. */
export interface FindingGroup {
  /** "rule BUD-03": the same from one review to the next. */
  readonly id: string;
  /** "" for what is of no stream or on no sheet. */
  readonly name: string;
  /** What they come to, "£117,600"; "" where that would mean nothing. */
  readonly money: string;
  readonly findings: readonly [ShownFinding, ...ShownFinding[]];
}

const NAMES: Readonly<Record<Grouping, (finding: ShownFinding) => string>> = {
  severity: ({ severity }) => severity,
  rule: ({ rule, title }) => `${rule} ${title}`,
  stream: ({ stream }) => stream,
  sheet: ({ place }) => sheetOf(place),
};

/** The findings in groups, the group of the worst first. */
export function groupFindings(findings: readonly ShownFinding[], by: Grouping): readonly FindingGroup[] {
  return [...grouped(findings, NAMES[by])].map(([name, group]) => ({ id: `${by} ${name}`, name, findings: group, money: by === 'rule' ? moneyOf(group) : '' }));
}

/** One workbook is open and others may be read with it, whose sheets are written "[posts.xlsx]Staff". */
function sheetOf(place: ShownFinding['place']): string {
  if (place === null) return '';
  return place.words.startsWith(`[${place.file}]`) ? `[${place.file}]${place.sheet}` : place.sheet;
}

/**
 * Amounts of one rule, of one kind and one direction add up to something; those of several rules may be the same money, and
 * overspends less underspends say nothing of either.
 */
function moneyOf(group: FindingGroup['findings']): string {
  const amounts = group.flatMap(({ amount }) => (amount === null ? [] : [pence(amount)]));
  const [first] = group;
  const alike = amounts.length === group.length && group.every(({ basis, amount }) => basis === first.basis && (amount ?? 0) > 0 === (first.amount ?? 0) > 0);
  return alike ? poundsBeside(sum(amounts)) : '';
}
