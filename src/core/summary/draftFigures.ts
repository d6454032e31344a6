import { type Pence } from '../model/money';
import { type Quantity, fraction, over, toNumber } from '../model/quantity';
import type { DraftFigure, DraftFormula } from '../sheet/figure';

/** What a figure is called and where it comes from; a formula or, for a value, its source. */
export interface FigureParts {
  readonly key: string;
  readonly name: readonly string[];
  readonly path: string;
  readonly from: { readonly formula: DraftFormula } | { readonly source: string };
}

/** Money in its cell is pounds. */
export function moneyFigure(parts: FigureParts, amount: Pence): DraftFigure {
  return drafted(parts, amount / 100 + 0, 'pounds');
}

/** A per cent in its cell is a ratio: 4.78 per cent is 0.0478. */
export function ratioFigure(parts: FigureParts, perCent: Quantity): DraftFigure {
  return drafted(parts, toNumber(over(perCent, fraction(100)), 12), 'percent');
}

export function fteFigure(parts: FigureParts, value: Quantity): DraftFigure {
  return drafted(parts, toNumber(value, 10), 'fte');
}

export function countFigure(parts: FigureParts, value: Quantity): DraftFigure {
  return drafted(parts, toNumber(value, 10), 'count');
}

/** A price or a claimed figure: money held exactly. */
export function poundsFigure(parts: FigureParts, value: Quantity): DraftFigure {
  return drafted(parts, toNumber(value, 10), 'pounds');
}

function drafted({ key, name, path, from }: FigureParts, value: number, unit: DraftFigure['unit']): DraftFigure {
  const formula = 'formula' in from ? from.formula : null;
  return { key, name, path, value, unit, formula, source: 'source' in from ? from.source : '' };
}
