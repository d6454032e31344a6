import type { Grid, GridRow } from '../core/model/grid';
import { takesFormulas, topRows } from '../excel/blocks';
import { usedArea, valueAt, styleAt } from '../headless/objects/cellBlock';
import type { BookState } from '../headless/workbook/bookState';
import type { Area, RowState, SheetState } from '../headless/workbook/sheetState';

/** The sheets that we wrote ourselves are no source: a hidden name refers to each. */
const MARKERS = /^ZB_SHEET_(GOVERNANCE|EXCEPTIONS)(_2)?$/i;

/** The worksheets of an opened workbook as grids, the same that `readGrids` gives through Office.js. */
export function gridsOf(book: BookState, file: string): readonly Grid[] {
  const ours = new Set(book.names.filter(({ name, visible }) => !visible && MARKERS.test(name)).map(({ formula }) => sheetIn(formula)));
  return book.sheets.filter(({ name }) => !ours.has(name)).map((sheet) => gridOf(sheet, { file, dateSystem: book.dateSystem }));
}

/** "='Governance Summary'!$A$1" is on Governance Summary. */
function sheetIn(formula: string): string {
  const [, quoted, plain = ''] = /^=(?:'((?:[^']|'')+)'|([^!]+))!/.exec(formula) ?? [];
  return quoted === undefined ? plain : quoted.replaceAll("''", "'");
}

function gridOf(sheet: SheetState, parts: Pick<Grid, 'file' | 'dateSystem'>): Grid {
  const area = usedArea(sheet, 'values');
  const tables = sheet.tables.map(({ name, area: { firstRow, lastRow, firstColumn, lastColumn } }) => ({ name, firstRow: firstRow + 1, lastRow: lastRow + 1, firstColumn, lastColumn }));
  const grid = { ...parts, sheet: sheet.name, hidden: sheet.visibility !== 'Visible', firstColumn: area?.firstColumn ?? 0, tables };
  if (area === null) return { ...grid, rows: [] };
  const used = { rowCount: area.lastRow - area.firstRow + 1, columnCount: area.lastColumn - area.firstColumn + 1 };
  const withFormulas = takesFormulas({ used });
  const lastTop = area.firstRow + topRows({ used }) - 1;
  const numbers = [...sheet.rows.keys()].filter((row) => row >= area.firstRow && row <= area.lastRow).sort((a, b) => a - b);
  const rows = numbers.flatMap((row) => rowOf(sheet, row, { area, withFormulas, isTop: row <= lastTop }) ?? []);
  const hidden = new Set([...sheet.hiddenColumns].filter((column) => column >= area.firstColumn && column <= area.lastColumn));
  const lost = !withFormulas && numbers.some((row) => row <= lastTop && (sheet.rows.get(row)?.formulas.some((formula) => formula !== undefined) ?? false));
  return { ...grid, rows, ...(hidden.size > 0 ? { hiddenColumns: hidden } : {}), ...(lost ? { formulasNotRead: true as const } : {}) };
}

interface Wanted {
  readonly area: Area;
  readonly withFormulas: boolean;
  readonly isTop: boolean;
}

/** A row of a grid; null when it holds nothing. */
function rowOf(sheet: SheetState, number: number, { area, withFormulas, isTop }: Wanted): GridRow | null {
  const row = sheet.rows.get(number);
  if (row === undefined) return null;
  const [first, length] = [area.firstColumn, Math.max(row.values.length, row.formulas.length)];
  const columns = Array.from({ length: Math.max(0, Math.min(area.lastColumn + 1, length) - first) }, (_, index) => first + index);
  const formulas = withFormulas && row.formulas.some((formula) => formula !== undefined) ? columns.map((column) => row.formulas[column]) : [];
  const values = columns.map((column) => valueAt(row, column));
  if (formulas.length === 0 && values.every((value) => value === '')) return null;
  return { row: number + 1, hidden: sheet.hiddenRows.has(number), values, formulas, numberFormats: isTop ? formatsOf(row, columns) : [] };
}

function formatsOf(row: RowState, columns: readonly number[]): readonly string[] {
  return columns.map((column) => styleAt(row, column).numberFormat);
}
