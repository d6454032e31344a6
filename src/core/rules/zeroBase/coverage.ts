import { type BudgetLine, CIPFA_GROUPS, type CipfaGroup } from '../../model/budgetLine';
import { type Pence, sum } from '../../model/money';
import type { Monitoring } from '../../model/monitoring';
import type { ZeroBaseLine } from '../../model/recharge';
import { sameName } from '../../model/wording';
import type { BaseBudget } from './baseBudget';

/** A line of the gross expenditure base budget and whether a zero-base line answers to it. */
export interface CoveredLine {
  readonly stream: string;
  readonly directorate: string;
  readonly line: BudgetLine;
  readonly base: Pence;
  readonly by: 'cost centre and subjective' | 'stream and group' | null;
}

/**
 * The expenditure lines with a base budget above nil, each with the way a zero-base line matches it: cost centre and
 * subjective, else stream and CIPFA group, the group of a zero-base line being the one it names or that the budget
 * gives its subjective (rules, section 3).
 */
export function coveredLines(zeroBase: readonly ZeroBaseLine[], monitoring: Monitoring, base: BaseBudget): readonly CoveredLine[] {
  const budget = monitoring.streams.flatMap((stream) => stream.lines.map(({ line }) => ({ stream, line, amount: base.of(line) })));
  const lines = budget.filter(({ line, amount }) => line.nature === 'expenditure' && amount > 0);
  const budgeted = new Set(lines.map(({ line }) => pairOf(line)));
  const pairs = new Set(zeroBase.filter(namesPair).map(pairOf));
  const groupOf = groupFinder(budget.map(({ line }) => line));
  const groups = new Set(zeroBase.filter((line) => !namesPair(line) || !budgeted.has(pairOf(line))).flatMap((line) => keysOfLine(line, groupOf(line.subjective))));
  return lines.map(({ stream, line, amount }) => ({
    stream: stream.stream,
    directorate: stream.directorate,
    line,
    base: amount,
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

/** The group a subjective names, else the one that every budget line of that subjective has. */
function groupFinder(lines: readonly BudgetLine[]): (subjective: string) => CipfaGroup | null {
  const known = new Map<string, CipfaGroup | null>();
  for (const { subjective, group } of lines) {
    const key = subjective.trim().toLowerCase();
    known.set(key, known.has(key) && known.get(key) !== group ? null : group);
  }
  return (subjective) => GROUPS.get(sameName(subjective)) ?? (subjective.trim() === '' ? null : (known.get(subjective.trim().toLowerCase()) ?? null));
}

function keysOfLine({ stream, directorate }: ZeroBaseLine, group: CipfaGroup | null): readonly string[] {
  return group === null ? [] : [groupKey(stream, directorate, group)];
}

/** A zero-base line need not name the directorate, so a budget line answers to both keys. */
function groupKeys(stream: string, directorate: string, group: CipfaGroup | null): readonly string[] {
  return group === null ? [] : [groupKey(stream, directorate, group), groupKey(stream, '', group)];
}

function groupKey(stream: string, directorate: string, group: CipfaGroup): string {
  return [sameName(stream), sameName(directorate), group].join('\u0000');
}
