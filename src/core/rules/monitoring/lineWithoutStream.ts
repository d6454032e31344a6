import type { BudgetLine } from '../../model/budgetLine';
import type { Finding } from '../../model/finding';
import { byCodePoint, size, sum } from '../../model/money';
import { placeOf } from '../../model/source';
import { NO_STREAM, hasNoStream } from './groupStreams';
import { nameOfLine } from './nameOfLine';
import { tellFinding } from './tellFinding';

/** The cost centres named in the sentence; the rest are counted. */
const NAMED = 5;

/**
 * BUD-06: lines that belong to no stream, together one finding; its amount is their gross current budget in pence. A
 * budget without any stream has nothing to belong to: that is said under Not checked.
 */
export function lineWithoutStream(lines: readonly BudgetLine[]): Finding[] {
  const unmapped = lines.filter(hasNoStream);
  if (unmapped.length === 0 || unmapped.length === lines.length) return [];
  const names = [...new Set(unmapped.map((line) => line.costCentre.trim() || nameOfLine(line)))].sort(byCodePoint);
  const gross = sum(unmapped.map(({ current }) => size(current)));
  const facts = { lines: unmapped.length, gross, names: names.slice(0, NAMED), more: Math.max(0, names.length - NAMED) };
  const at = placeOf(unmapped.map((line) => line.at), 'stream');
  return [tellFinding('BUD-06', facts, { key: [NO_STREAM], at, subject: NO_STREAM, amount: gross, tolerance: null })];
}
