import type { BudgetLine } from '../../model/budgetLine';
import { type Pence, difference, share, size, sum } from '../../model/money';
import type { PayProjection } from '../../model/monitoring';
import { present } from '../../model/present';
import { ONE, fraction } from '../../model/quantity';
import type { RowSource } from '../../model/source';
import type { ProjectedPay } from './forecastLine';
import { keyOfLine } from './nameOfLine';

/**
 * The pay projection of each stream over those of its pay lines whose sheet has no forecast, in pence and to the penny,
 * by current budget; lines that have a forecast keep it, and the rest is shared.
 */
export function projectedPay(projections: readonly PayProjection[]): ProjectedPay {
  return new Map(projections.flatMap(({ lines, amount }) => {
    const open = lines.filter((line) => !isForecast(line));
    const left = difference(amount, sum(lines.filter(isForecast).map(({ forecast, current }) => forecast ?? current)));
    return open.length === 0 ? [] : sharedOver(open, left);
  }));
}

function isForecast({ at, forecast }: BudgetLine): boolean {
  return forecast !== null || at.table.columns.has('forecast');
}

function sharedOver(lines: readonly BudgetLine[], amount: Pence): readonly (readonly [RowSource, Pence])[] {
  const nil = lines.every(({ current }) => current === 0);
  const parts = share(amount, lines.map((line) => ({ key: keyOfLine(line).join('\u0000'), weight: nil ? ONE : fraction(size(line.current)) })));
  return lines.map((line, index) => [line.at, present(parts[index], 'share of a line')]);
}
