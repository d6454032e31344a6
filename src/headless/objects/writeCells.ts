import { ExcelFault } from '../client/excelFault';
import { sharedFormula } from '../package/open/sharedFormula';
import { PLAIN } from '../workbook/cellStyle';
import type { Area, CellValue, RowState } from '../workbook/sheetState';
import { columnCount, isUnbounded, rowCount } from './area';
import { isLeftOut } from './argument';
import { rowAt } from './cellBlock';
import { checkFormula } from './checkFormula';
import type { Host, OneArea } from './hostObject';
import { checkContentsUnlocked } from './protection';
import { refreshHeadings } from './tableHeadings';
import { typedValue } from './typedValue';

const MOST_CHARACTERS = 32_767;

/** Writes values or formulas as if each were typed: null leaves a cell alone, "" empties it, "=..." is a formula. */
export function writeCells({ sheet, area }: OneArea, given: unknown, host: Host): void {
  if (isUnbounded(area)) throw new ExcelFault('InvalidArgument');
  checkContentsUnlocked({ sheet, areas: [area] });
  const block = typeof given === 'string' && isFormula(given) ? filledWith(checkFormula(given), area) : matrixOf(given, { sheet, area });
  block.forEach((cells) => {
    cells.forEach(checkCell);
  });
  block.forEach((cells, down) => {
    const row = rowAt(sheet, area.firstRow + down);
    cells.forEach((input, across) => {
      if (!isLeftOut(input)) writeCell(row, area.firstColumn + across, input as CellValue, host);
    });
  });
  refreshHeadings(sheet, area);
  sheet.changed.add('cells');
  host.cellsChanged();
  host.events.raise({ kind: 'changed', sheet, area });
}

/** One formula alone is that of the first cell; in the others its references move along, as they do when it is filled down. */
function filledWith(formula: string, area: Area): readonly (readonly string[])[] {
  const at = sharedFormula(formula, area.firstRow, area.firstColumn);
  return Array.from({ length: rowCount(area) }, (_, down) => Array.from({ length: columnCount(area) }, (_cell, across) => at(area.firstRow + down, area.firstColumn + across)));
}

/** A two-dimensional array of the range's shape; one value alone fills the range. */
export function matrixOf(given: unknown, { area }: OneArea): readonly (readonly unknown[])[] {
  const [rows, columns] = [rowCount(area), columnCount(area)];
  if (!Array.isArray(given)) return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(given));
  const block = given as readonly unknown[];
  const fits = block.length === rows && block.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw new ExcelFault('InvalidArgument');
  return block as readonly (readonly unknown[])[];
}

function checkCell(input: unknown): void {
  if (isLeftOut(input) || typeof input === 'boolean') return;
  if (typeof input === 'number' && Number.isFinite(input)) return;
  if (typeof input !== 'string' || input.length > MOST_CHARACTERS) throw new ExcelFault('InvalidArgument');
}

function writeCell(row: RowState, column: number, input: CellValue, host: Host): void {
  const style = row.styles[column] ?? PLAIN;
  const isText = style.numberFormat === '@';
  row.formulas[column] = undefined;
  if (input === '') row.values[column] = undefined;
  else if (isText) row.values[column] = asText(input);
  else if (typeof input !== 'string') row.values[column] = input;
  else if (isFormula(input)) {
    row.formulas[column] = checkFormula(input);
    row.values[column] = undefined;
  } else {
    const typed = typedValue(input, host.book.dateSystem);
    row.values[column] = typed.value;
    if (typed.numberFormat !== null && style.numberFormat === 'General') {
      row.styles[column] = host.shareStyle({ ...style, numberFormat: typed.numberFormat });
    }
  }
}

/** In a cell formatted as text everything is text; a leading apostrophe only says so once more. */
function asText(input: CellValue): string {
  return typeof input === 'boolean' ? String(input).toUpperCase() : String(input).replace(/^'/, '');
}

const isFormula = (text: string): boolean => text.startsWith('=') && text.length > 1;
