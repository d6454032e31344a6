import { ExcelFault } from '../../headless/client/excelFault';
import { PLAIN, type CellStyle } from '../../headless/workbook/cellStyle';
import type { CellValue } from '../../headless/workbook/sheetState';
import type { OpenFile } from '../openFile';
import { addressOf, type CellPlace } from './cellPlace';
import { asEntered } from './typedText';

/** A workbook that can be typed in. */
export type TypedIn = Pick<OpenFile, 'book' | 'edit' | 'limits'>;

/** What a cell held before a person changed it. */
export interface Before extends CellPlace {
  readonly formula: string | undefined;
  readonly value: CellValue | undefined;
  readonly style: CellStyle | undefined;
}

/** How typing ended: what stood there before, or why Excel would refuse. */
export type Entered = { readonly kind: 'done'; readonly before: Before } | { readonly kind: 'locked' } | { readonly kind: 'readOnly' } | { readonly kind: 'wrongFormula' };

/** Whether a cell may not be typed in: a locked cell of a protected sheet. */
export function isLocked({ sheet, row, column }: CellPlace): boolean {
  return sheet.protected && (sheet.rows.get(row)?.styles[column] ?? PLAIN).locked;
}

/** Types a text into a cell as a person does: a number, a date, a percentage, a formula or words; nothing empties it. */
export function enterText(file: TypedIn, place: CellPlace, text: string): Entered {
  if (isLocked(place)) return { kind: 'locked' };
  const before = beforeOf(place);
  try {
    file.edit(place.sheet.name, addressOf(place), [[asEntered(text, place)]]);
    return { kind: 'done', before };
  } catch (fault) {
    if (fault instanceof ExcelFault && fault.code === 'AccessDenied') return { kind: file.limits.readOnly ? 'readOnly' : 'locked' };
    if (fault instanceof ExcelFault) return { kind: 'wrongFormula' };
    throw fault;
  }
}

/** Puts back what a cell held; a sheet that is gone meanwhile has nothing to put back. */
export function putBack(file: TypedIn, { sheet, row, column, formula, value, style }: Before): boolean {
  if (!file.book.sheets.includes(sheet)) return false;
  const content = formula ?? (typeof value === 'string' ? `'${value}` : (value ?? ''));
  file.edit(sheet.name, addressOf({ row, column }), [[content]]);
  const cells = sheet.rows.get(row);
  if (cells !== undefined) cells.styles[column] = style;
  return true;
}

function beforeOf({ sheet, row, column }: CellPlace): Before {
  const cells = sheet.rows.get(row);
  return { sheet, row, column, formula: cells?.formulas[column], value: cells?.values[column], style: cells?.styles[column] };
}
