import { type Cell, type Sheet, type Workbook, readXlsx } from 'hucre/xlsx';
import { checkPackage } from '../../../src/headless/package/checkPackage';
import { checkParts } from '../../../src/headless/package/checkParts';
import { listOtherSheets } from './otherSheets';
import { PackageFault } from '../../../src/headless/package/packageFault';
import { isoSerial, serialOf } from '../../../src/headless/package/serialDate';
import { expandSharedFormulas } from './sharedFormulas';

/** A row as Excel would give it: dates as serial numbers, errors as texts, formulas with their equals sign. */
export interface OpenedRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly values: readonly (string | number | boolean)[];
  readonly formulas: readonly (string | undefined)[];
  readonly numberFormats: readonly (string | undefined)[];
}

/** A worksheet of an opened package. Only rows that hold something are present; columns start at A. */
export interface OpenedSheet {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly firstColumn: number;
  readonly rows: readonly OpenedRow[];
  readonly tables: readonly {
    readonly name: string;
    readonly firstRow: number;
    readonly lastRow: number;
    readonly firstColumn: number;
    readonly lastColumn: number;
  }[];
  readonly dateSystem: 1900 | 1904;
}

function plainValue(value: unknown, dateSystem: 1900 | 1904): string | number | boolean {
  if (value instanceof Date) return serialOf(value, dateSystem);
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  return typeof value === 'string' || typeof value === 'boolean' ? value : '';
}

interface DraftRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly values: (string | number | boolean)[];
  readonly formulas: (string | undefined)[];
  readonly numberFormats: (string | undefined)[];
}

function rowOf(sheet: Sheet, index: number, dateSystem: 1900 | 1904): DraftRow {
  const values = Array.from(sheet.rows[index] ?? [], (value) => plainValue(value, dateSystem));
  return {
    row: index + 1,
    hidden: sheet.rowDefs?.get(index)?.hidden ?? false,
    values,
    formulas: [],
    numberFormats: [],
  };
}

function addDetail(draft: DraftRow, column: number, cell: Cell, dateSystem: 1900 | 1904): void {
  while (draft.values.length <= column) draft.values.push('');
  if (draft.values[column] === '') draft.values[column] = plainValue(cell.formulaResult ?? cell.value, dateSystem);
  const serial = isoSerial(draft.values[column], cell.style?.numFmt, dateSystem);
  if (serial !== null) draft.values[column] = serial;
  if (cell.formula !== undefined && cell.formula !== '') draft.formulas[column] = `=${cell.formula}`;
  if (cell.style?.numFmt !== undefined) draft.numberFormats[column] = cell.style.numFmt;
}

function openSheet(sheet: Sheet, dateSystem: 1900 | 1904): OpenedSheet {
  const drafts = new Map<number, DraftRow>();
  sheet.rows.forEach((cells, index) => {
    if (cells.some((value) => value !== null)) drafts.set(index, rowOf(sheet, index, dateSystem));
  });
  expandSharedFormulas(sheet);
  for (const [key, cell] of sheet.cells ?? []) {
    const comma = key.indexOf(',');
    const index = Number(key.slice(0, comma));
    if (!drafts.has(index) && (cell.formula ?? '') !== '') drafts.set(index, rowOf(sheet, index, dateSystem));
    const draft = drafts.get(index);
    if (draft !== undefined) addDetail(draft, Number(key.slice(comma + 1)), cell, dateSystem);
  }
  const full = [...drafts.values()].filter(({ values, formulas }) => formulas.length > 0 || values.some((value) => value !== ''));
  const rows = full.sort((one, other) => one.row - other.row);
  const hidden = (sheet.hidden ?? false) || (sheet.veryHidden ?? false);
  return { sheet: sheet.name, hidden, firstColumn: 0, rows, tables: tablesOf(sheet), dateSystem };
}

function tablesOf(sheet: Sheet): OpenedSheet['tables'] {
  return (sheet.tables ?? []).flatMap(({ name, range }) => {
    const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(range ?? '');
    if (match === null) return [];
    const column = (letters = ''): number => [...letters].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const [firstColumn, lastColumn] = [column(match[1]), column(match[3])];
    return [{ name, firstRow: Number(match[2]), lastRow: Number(match[4]), firstColumn, lastColumn }];
  });
}

/**
 * Opens the bytes of an .xlsx and gives its worksheets in workbook order. Throws a PackageFault when the bytes are not
 * a workbook that can be read; chart sheets and macro sheets are passed over.
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly OpenedSheet[]> {
  checkParts(bytes, checkPackage(bytes));
  const others = listOtherSheets(bytes);
  let workbook: Workbook;
  try {
    workbook = await readXlsx(bytes, { readStyles: true, sheets: ({ name }) => !others.has(name) });
  } catch (fault) {
    throw new PackageFault('unreadable', fault instanceof Error ? fault.message : String(fault));
  }
  const dateSystem = workbook.dateSystem === '1904' ? 1904 : 1900;
  const sheets = workbook.sheets.map((sheet) => openSheet(sheet, dateSystem));
  if (sheets.length === 0) throw new PackageFault('unreadable', 'it holds no worksheet');
  return sheets;
}
