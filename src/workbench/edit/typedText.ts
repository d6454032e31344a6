import { shownText } from '../../headless/objects/shownText';
import { typedValue } from '../../headless/objects/typedValue';
import { PLAIN } from '../../headless/workbook/cellStyle';
import type { CellValue } from '../../headless/workbook/sheetState';
import type { CellPlace } from './cellPlace';

/** What a person would type to have what a cell holds: its formula, a date as a date, a percentage as one. */
export function typedText({ sheet, row, column }: CellPlace, dateSystem: 1900 | 1904): string {
  const cells = sheet.rows.get(row);
  const formula = cells?.formulas[column];
  if (formula !== undefined) return formula;
  const [value, { numberFormat }] = [cells?.values[column], cells?.styles[column] ?? PLAIN];
  if (value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return typedNumber(value, numberFormat, dateSystem);
  return numberFormat === '@' || typedValue(value, dateSystem).value === value && !value.startsWith('=') ? value : `'${value}`;
}

function typedNumber(value: number, numberFormat: string, dateSystem: 1900 | 1904): string {
  if (isPercent(numberFormat)) return `${shortest(value * 100)}%`;
  if (!isDate(numberFormat)) return String(value);
  return shownText(value, Number.isInteger(value) ? 'dd/mm/yyyy' : value < 1 ? 'hh:mm:ss' : 'dd/mm/yyyy hh:mm', dateSystem) ?? String(value);
}

/** 0.07 * 100 is 7.000000000000001 to a float; fifteen digits are all that Excel keeps. */
const shortest = (value: number): string => String(Number(value.toPrecision(15)));

/** Whether a number format shows a date or a time. */
export function isDate(numberFormat: string): boolean {
  return /[dmyhs]/i.test(numberFormat.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
}

function isPercent(numberFormat: string): boolean {
  return numberFormat.includes('%');
}

/** A text as it goes into a cell: a bare number typed into a cell shown as a percentage is one, as Excel takes it. */
export function asEntered(text: string, { sheet, row, column }: CellPlace): CellValue {
  const { numberFormat } = sheet.rows.get(row)?.styles[column] ?? PLAIN;
  const bare = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text.trim());
  if (!bare || !isPercent(numberFormat)) return text;
  return Math.abs(Number(text)) >= 1 ? `${text.trim()}%` : text;
}

