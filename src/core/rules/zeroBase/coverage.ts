import { type BudgetLine, CIPFA_GROUPS, type CipfaGroup } from '../../model/budgetLine';
import { type Pence, sum } from '../../model/money';
import type { Monitoring } from '../../model/monitoring';
import type { ZeroBaseLine } from '../../model/recharge';
import { sameName } from '../../model/wording';

/** A line of the gross expenditure base budget and whether a zero-base line answers to it. */
export interface CoveredLine {
  readonly stream: string;
  readonly directorate: string;
  readonly base: Pence;
  readonly by: 'cost centre and subjective' | 'stream and group' | null;
}

/**
 * The expenditure lines with a base budget above nil, each with the way a zero-base line matches it: cost centre and
 * subjective, else stream and CIPFA group where the zero-base line names a group (rules, section 3).
 */
export function coveredLines(zeroBase: readonly ZeroBaseLine[], monitoring: Monitoring): readonly CoveredLine[] {
  const lines = monitoring.streams.flatMap((stream) =>
    stream.lines.filter(({ line }) => isBase(line)).map(({ line }) => ({ stream, line })),
  );
  const budgeted = new Set(lines.map(({ line }) => pairOf(line)));
  const pairs = new Set(zeroBase.filter(namesPair).map(pairOf));
  const groups = new Set(zeroBase.filter((line) => !namesPair(line) || !budgeted.has(pairOf(line))).flatMap(groupsOf));
  return lines.map(({ stream, line }) => ({
    stream: stream.stream,
    directorate: stream.directorate,
    base: line.original as Pence,
    by: pairs.has(pairOf(line))
      ? 'cost centre and subjective'
      : groupKeys(stream.stream, stream.directorate, line.group).some((key) => groups.has(key))
        ? 'stream and group'
        : null,
  }));
}

/** The base budget of some lines, pence. */
export function baseOf(lines: readonly CoveredLine[]): Pence {
  return sum(lines.map(({ base }) => base));
}

function isBase({ nature, original }: BudgetLine): boolean {
  return nature === 'expenditure' && original !== null && original > 0;
}

interface Coded {
  readonly costCentre: string;
  readonly subjective: string;
}

function namesPair({ costCentre, subjective }: Coded): boolean {
  return costCentre.trim() !== '' && subjective.trim() !== '';
}

function pairOf({ costCentre, subjective }: Coded): string {
  return `${costCentre.trim().toLowerCase()}\u0000${subjective.trim().toLowerCase()}`;
}

const GROUPS: ReadonlyMap<string, CipfaGroup> = new Map(CIPFA_GROUPS.map((group) => [sameName(group), group]));

function groupsOf({ stream, directorate, subjective }: ZeroBaseLine): readonly string[] {
  const group = GROUPS.get(sameName(subjective));
  return group === undefined ? [] : [groupKey(stream, directorate, group)];
}

/** A zero-base line need not name the directorate, so a budget line answers to both keys. */
function groupKeys(stream: string, directorate: string, group: CipfaGroup | null): readonly string[] {
  return group === null ? [] : [groupKey(stream, directorate, group), groupKey(stream, '', group)];
}

function groupKey(stream: string, directorate: string, group: CipfaGroup): string {
  return [sameName(stream), sameName(directorate), group].join('\u0000');
}
