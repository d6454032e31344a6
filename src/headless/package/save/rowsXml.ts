import { a1 } from '../../../core/model/address';
import type { RowState, SheetState } from '../../workbook/sheetState';
import type { StyleAppender } from './appendStyles';
import { cellXml } from './cellXml';
import { headerTexts } from './tableHeaders';

/** All the rows of a sheet that is written anew. */
export function rowsXml(sheet: SheetState, styles: StyleAppender): string {
  const headers = headerTexts(sheet, sheet.tables);
  const numbers = new Set([...sheet.rows.keys(), ...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...headers.keys()]);
  const rows = [...numbers].sort((a, b) => a - b).map((row) => rowXml(sheet, row, styles, headers.get(row)));
  return `<sheetData>${rows.join('')}</sheetData>`;
}

/** How many columns of a row may hold something. */
export function rowLength({ values, formulas, styles }: RowState): number {
  return Math.max(values.length, formulas.length, styles.length);
}

function rowXml(sheet: SheetState, row: number, styles: StyleAppender, headers: ReadonlyMap<number, string> = new Map()): string {
  const height = sheet.rowHeights.get(row);
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const tag = `<row r="${row + 1}"${size}${sheet.hiddenRows.has(row) ? ' hidden="1"' : ''}`;
  const state = sheet.rows.get(row) ?? { values: [], formulas: [], styles: [] };
  let cells = '';
  for (let column = 0; column < Math.max(rowLength(state), ...headers.keys()) + 1; column++) {
    const look = state.styles[column];
    const header = headers.get(column);
    const style = look === undefined ? 0 : styles.formatOf(look, 0);
    const content = header === undefined ? { value: state.values[column], formula: state.formulas[column] } : { value: header, formula: undefined };
    cells += cellXml({ reference: a1(column, row + 1), style, ...content }, '');
  }
  return cells === '' ? `${tag}/>` : `${tag}>${cells}</row>`;
}
