import type { BookState, NameState } from '../../../src/headless/workbook/bookState';
import type { CellValue, RowState, SheetState } from '../../../src/headless/workbook/sheetState';

/** A cell: a value, "" for none, or a formula with the value it was left with ({ formula } alone has none yet). */
export type DrawnCell = CellValue | { readonly formula: string; readonly last?: CellValue };

/** A sheet drawn in a test; written to in this session unless it says 'untouched'. */
export interface DrawnSheet {
  readonly rows: readonly (readonly DrawnCell[])[];
  readonly is?: 'added' | 'written' | 'untouched';
}

/** A workbook in memory with these sheets, and workbook names from name to formula. */
export function bookOf(sheets: Readonly<Record<string, DrawnSheet>>, names: Readonly<Record<string, string>> = {}): BookState {
  return {
    package: { bytes: new Uint8Array(), strict: false },
    sheets: Object.entries(sheets).map(([name, drawn]) => sheetOf(name, drawn)),
    names: Object.entries(names).map(([name, formula]): NameState => ({ name, scope: null, formula, comment: '', visible: true })),
    activeSheet: `{${Object.keys(sheets)[0] ?? ''}}`,
    calculationMode: 'Automatic',
    dateSystem: 1900,
    settings: new Map(),
    customXml: [],
    structureProtected: false,
  };
}

/** The value of a cell by sheet and address from 0; "" when it is empty. */
export function valueAt(book: BookState, name: string, [row, column]: readonly [number, number]): CellValue {
  return book.sheets.find((sheet) => sheet.name === name)?.rows.get(row)?.values[column] ?? '';
}

function rowOf(cells: readonly DrawnCell[]): RowState {
  return {
    values: cells.map((cell) => (typeof cell === 'object' ? cell.last : cell)),
    formulas: cells.map((cell) => (typeof cell === 'object' ? cell.formula : undefined)),
    styles: [],
  };
}

function sheetOf(name: string, { rows, is = 'written' }: DrawnSheet): SheetState {
  return {
    id: `{${name}}`,
    name,
    part: null,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    protected: false,
    frozenRows: 0,
    frozenColumns: 0,
    selected: null,
    rows: new Map(rows.map((cells, row) => [row, rowOf(cells)])),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merged: [],
    hyperlinks: new Map(),
    tables: [],
    conditionalFormats: [],
    charts: [],
    pageLayout: {
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { scale: 100 },
      margins: { left: 0, right: 0, top: 0, bottom: 0, header: 0, footer: 0 },
      centerHorizontally: false,
      printArea: '',
      titleRows: '',
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: '', right: '' },
      rowBreaks: [],
      printGridlines: false,
    },
    changed: new Set(is === 'untouched' ? [] : [is === 'added' ? 'everything' : 'cells']),
  };
}
