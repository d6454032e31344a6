import type { BudgetLine } from '../../model/budgetLine';
import { foldName } from './foldName';
import { gather } from './gather';

/** Lines of the same account by the same description; of those without a cost centre stream and service stand for it. */
export function repeatedLines(lines: readonly BudgetLine[]): readonly (readonly BudgetLine[])[] {
  return severalOf(gather(lines, (line) => `${accountKey(line)}\u0000${foldName(line.description)}`));
}

/** Accounts that several descriptions share. */
export function sharedAccounts(lines: readonly BudgetLine[]): readonly (readonly BudgetLine[])[] {
  const coded = lines.filter(({ costCentre, subjective }) => costCentre.trim() !== '' && subjective.trim() !== '');
  return severalOf(gather(coded, accountKey)).filter((own) => new Set(own.map(({ description }) => foldName(description))).size > 1);
}

/** The lines that are there again with every figure and every word the same: copies, whose money is counted twice. */
export function copiesAmong(lines: readonly BudgetLine[]): ReadonlySet<BudgetLine> {
  return new Set(repeatedLines(lines).flatMap((own) => [...gather(own, contentOf).values()].flatMap(([, ...copies]) => copies)));
}

function contentOf(line: BudgetLine): string {
  const { original, virement, supplementary, statedCurrent, budgetToDate, actualToDate, commitments, forecast, previousForecast, statedVariance } = line;
  const figures = [original, virement, supplementary, statedCurrent, budgetToDate, actualToDate, commitments, forecast, previousForecast, statedVariance];
  return [...figures, line.explanation, line.cause, line.recurrence, line.action].join('\u0000');
}

function severalOf(groups: ReadonlyMap<string, readonly BudgetLine[]>): readonly (readonly BudgetLine[])[] {
  return [...groups.values()].filter((own) => own.length > 1);
}

function accountKey({ directorate, stream, service, costCentre, subjective, group, nature }: BudgetLine): string {
  const held = costCentre.trim() === '' ? [stream, service] : [costCentre];
  return [directorate, ...held, subjective.trim() === '' ? (group ?? nature) : subjective].map(foldName).join('\u0000');
}
