import type { Figure } from '../sheet/figure';

/** A figure of the summary with what its cell held once the workbook was recalculated. */
export interface CheckedFigure {
  readonly figure: Figure;
  /** "" where nothing was calculated. */
  readonly recalculated: number | string | boolean;
}

export type FigureResult = 'agrees' | 'differs' | 'not calculated';

/** Less than half the last place: money to the penny, ratios and counts to six decimals. */
const HALF_A_PLACE: Readonly<Record<Figure['unit'], number>> = {
  pounds: 0.005,
  percent: 0.000_000_5,
  fte: 0.000_000_5,
  count: 0.000_000_5,
  date: 0.5,
  text: 0,
};

/** How the cell answers to the engine: an error, a text or no value never agrees. */
export function resultOf({ figure, recalculated }: CheckedFigure): FigureResult {
  if (recalculated === '') return 'not calculated';
  if (typeof recalculated !== 'number') return 'differs';
  return Math.abs(recalculated - figure.value) < HALF_A_PLACE[figure.unit] ? 'agrees' : 'differs';
}

/** The figures of REPORT.json in the order of the sheet, and how many agree. */
export function figuresJson(checked: readonly CheckedFigure[]) {
  const figures = checked.map((each) => {
    const { name, defined, value, unit, path, sheet, cell, formula } = each.figure;
    const recalculated = each.recalculated === '' || typeof each.recalculated === 'boolean' ? null : each.recalculated;
    return { name, defined, value: value + 0, unit, path, sheet, cell, formula, recalculated, result: resultOf(each) };
  });
  const count = (result: FigureResult): number => figures.filter((each) => each.result === result).length;
  return {
    figures,
    agreement: { figures: figures.length, agrees: count('agrees'), differs: count('differs'), notCalculated: count('not calculated') },
  };
}
