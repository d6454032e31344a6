import type { BudgetLine } from '../../model/budgetLine';
import { grouped } from '../../model/grouped';
import { type Pence, difference, opposite, pence, size } from '../../model/money';

/** A line whose sheet states a variance for a typed forecast; the variance is in our sign, plus adverse. */
export interface StatedVariance {
  readonly line: BudgetLine;
  readonly forecast: Pence;
  readonly stated: Pence;
}

/** What the variance columns of the budget state: of the forecast, or of the year to date, which is another thing. */
export interface VarianceColumns {
  readonly ofForecast: readonly StatedVariance[];
  readonly toDate: readonly StatedVariance[];
}

/**
 * Reads the variance columns under the convention of each sheet. Where income is typed positive its variance may be
 * forecast less budget as typed or what it does to the bottom line: the one that more of the sheet's lines fit. A
 * column that fits actual less budget to date on more lines is of the year to date. Sheets without a misfit are left out.
 */
export function varianceColumns(lines: readonly BudgetLine[]): VarianceColumns {
  const doubtful = new Set(lines.filter(isMisfit).map(({ at }) => at.table));
  const stated = lines.filter(({ at }) => doubtful.has(at.table)).flatMap(statedOf);
  const sheets = [...grouped(stated, ({ line }) => line.at.table).values()].map(underConvention);
  return { ofForecast: sheets.filter((own) => !isToDate(own)).flat(), toDate: sheets.filter(isToDate).flat() };
}

/** 1.5 rounding units in pence, part of a penny cut off: three rounded figures stand in the identity. */
export function varianceTolerance({ at }: BudgetLine): Pence {
  return pence(Math.floor((3 * at.table.roundingUnit) / 2));
}

/** How far the stated variance is from forecast less current budget, in pence. */
export function varianceGap({ line, forecast, stated }: StatedVariance): Pence {
  return difference(stated, difference(forecast, line.current));
}

function statedOf(line: BudgetLine): readonly StatedVariance[] {
  return line.forecast === null || line.statedVariance === null ? [] : [{ line, forecast: line.forecast, stated: line.statedVariance }];
}

function isMisfit(line: BudgetLine): boolean {
  const { forecast, statedVariance, current } = line;
  return forecast !== null && statedVariance !== null && Math.abs(statedVariance - (forecast - current)) > varianceTolerance(line);
}

function fits(stated: StatedVariance): boolean {
  return size(varianceGap(stated)) <= varianceTolerance(stated.line);
}

function underConvention(own: readonly StatedVariance[]): readonly StatedVariance[] {
  const income = own.filter(({ line }) => line.nature === 'income' && (line.at.table.signs.income === 'positive' || line.at.table.signs.variance === null));
  const turned = new Map(income.map((each) => [each, { ...each, stated: opposite(each.stated) }]));
  const better = [...turned.values()].filter(fits).length > income.filter(fits).length;
  return better ? own.map((each) => turned.get(each) ?? each) : own;
}

function isToDate(own: readonly StatedVariance[]): boolean {
  return own.filter(fitsToDate).length > own.filter(fits).length;
}

function fitsToDate({ line, stated }: StatedVariance): boolean {
  const { actualToDate, budgetToDate } = line;
  if (actualToDate === null || budgetToDate === null) return false;
  return Math.abs(Math.abs(stated) - Math.abs(actualToDate - budgetToDate)) <= varianceTolerance(line);
}
