import { present } from '../model/present';
import { type MoneyScale, NUMBER_FORMATS, showNumber } from './numberFormats';
import type { SheetCell } from './sheet';
import { lookOf, numberFormatOf } from './styles';
import { textWidth } from './textWidth';

/** Kept free in a cell beside its digits, in pixels, so that no figure shows as ####. */
const FREE = 3;

/** The smallest scale at which all money that follows it fits its column: £, £000 with a decimal, £000, else £ million. Widths in points. */
export function fitMoney(cells: readonly SheetCell[], columns: readonly number[]): MoneyScale {
  const scaled = cells.filter(({ style }) => {
    const format = numberFormatOf(style);
    return format !== null && NUMBER_FORMATS[format].scaled;
  });
  const scales: readonly MoneyScale[] = ['pounds', 'tenths', 'thousands'];
  return scales.find((scale) => scaled.every((cell) => fits(cell, columns, scale))) ?? 'millions';
}

/** True when the cell's number, with the blanks that align it, is narrower than its column. */
export function fits({ content, style, column }: SheetCell, columns: readonly number[], scale: MoneyScale): boolean {
  const format = numberFormatOf(style);
  const value = content.kind === 'number' || content.kind === 'formula' ? content.value : null;
  if (format === null || typeof value !== 'number') return true;
  const { bold, numberFormat } = lookOf(style, scale);
  const aligning = (value < 0 ? '' : ')') + (numberFormat.includes('_-') ? '-' : '');
  const width = textWidth(showNumber(value, format, scale) + aligning, bold ? 'bold' : 'regular');
  return width + FREE <= (present(columns[column], `width of column ${column}`) * 4) / 3;
}
