import type { BookState } from '../../../src/headless/workbook/bookState';
import { type CellStyle, PLAIN } from '../../../src/headless/workbook/cellStyle';
import { type CellValue, NO_CONDITIONAL_BORDERS, type RowState, type SheetState } from '../../../src/headless/workbook/sheetState';

export const SUMMARY = "Director's page";
const QUOTED = "'Director''s page'";
const AMOUNT = '#,##0_);(#,##0);"–"_)';

/** A cell to be put on a sheet: a value, or a formula with its value, and how it looks. */
export interface Put {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly style?: CellStyle;
}

/** Plain cells with some things otherwise. */
export function look(changes: Partial<CellStyle>): CellStyle {
  return Object.freeze({ ...PLAIN, ...changes });
}

/** Puts cells on a sheet in memory, by row and column from 0. */
export function put(sheet: Pick<SheetState, 'rows'>, row: number, column: number, { value, formula, style }: Put): void {
  const state: RowState = sheet.rows.get(row) ?? { values: [], formulas: [], styles: [] };
  sheet.rows.set(row, state);
  if (value !== undefined) state.values[column] = value;
  if (formula !== undefined) state.formulas[column] = formula;
  if (style !== undefined) state.styles[column] = style;
}

/** A sheet with nothing on it, as it is added to a workbook. */
export function blankSheet(name: string): SheetState {
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
    rows: new Map(),
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
      zoom: { fitWide: 1, fitTall: 2 },
      margins: { left: 20, right: 20, top: 28, bottom: 37, header: 20, footer: 20 },
      centerHorizontally: true,
      printArea: 'A1:H20',
      titleRows: '1:2',
      header: { left: '', center: '', right: '' },
      footer: { left: '&8Summary & more', center: '', right: '&8Page &P of &N' },
      rowBreaks: [12],
      printGridlines: false,
    },
    changed: new Set(['everything']),
  };
}

const TEXTS: readonly (readonly [string, number, string])[] = [
  ['ICT', -12000, 'Green'],
  ['Corporate', 9000, 'Amber'],
  ['Customer Services', 99600, 'Red'],
];

function addCells(sheet: SheetState): void {
  const heading = look({ bold: true, borders: { EdgeBottom: { style: 'Continuous', weight: 'Thin', color: '#7B8794' } } });
  const amount = look({ numberFormat: AMOUNT });
  put(sheet, 0, 1, { value: 'Governance Summary', style: look({ bold: true, fontSize: 18, fontColor: '#1F3A5F' }) });
  put(sheet, 1, 1, { value: '=SUM(1,2) is a text & <b>\u0007 _x0041_  ', style: PLAIN });
  ['Stream', 'Variance', 'Status'].forEach((value, index) => { put(sheet, 3, 1 + index, { value, style: heading }); });
  TEXTS.forEach(([stream, variance, status], index) => {
    put(sheet, 4 + index, 1, { value: stream });
    put(sheet, 4 + index, 2, { value: variance, style: amount });
    put(sheet, 4 + index, 3, { value: status });
  });
  put(sheet, 7, 1, { value: 'Total', style: look({ bold: true, horizontalAlignment: 'Right', indentLevel: 1 }) });
  put(sheet, 7, 2, { value: 96600, formula: '=SUM(C5:C7)', style: look({ bold: true, numberFormat: AMOUNT, fill: '#FFF8D6' }) });
  put(sheet, 8, 2, { value: true });
  put(sheet, 8, 3, { value: '#N/A' });
}

function chart(): SheetState['charts'][number] {
  return {
    id: '{chart}',
    name: 'Variance by service stream',
    type: 'BarClustered',
    title: 'Variance, £',
    titleFontSize: 11,
    titleColor: '#52606D',
    showTitle: true,
    showLegend: false,
    left: 260,
    top: 40,
    width: 200,
    height: 120,
    plot: null,
    gapWidth: 90,
    series: [{ name: 'Variance', valuesFormula: `=${QUOTED}!$C$5:$C$7`, categoriesFormula: `=${QUOTED}!$B$5:$B$7`, color: '#A61B1B', negativeColor: '#4F8F6B' }],
    valueAxis: { visible: false, minimum: -20000, maximum: 110000, majorGridlines: false },
    categoryAxis: { visible: true, labels: false, reversed: true, lineColor: '#1F2933' },
  };
}

/** Adds a sheet with a bit of everything to a workbook, last, with names; returns it. */
export function addSummary(book: BookState): SheetState {
  const status = [{ firstRow: 4, firstColumn: 3, lastRow: 6, lastColumn: 3 }];
  const amber = { fill: '#FFE2A0', fontColor: '#5C3A00', bold: true, borders: NO_CONDITIONAL_BORDERS, stopIfTrue: false } as const;
  const first = book.sheets[0]?.name.replaceAll("'", "''") ?? '';
  const sheet: SheetState = {
    ...blankSheet(SUMMARY),
    tabColor: '#1F3A5F',
    showGridlines: false,
    frozenRows: 2,
    columnWidths: new Map([[0, 4.5], [1, 118.5], [2, 54], [3, 72.75]]),
    rowHeights: new Map([[0, 26]]),
    hyperlinks: new Map([['4,3', { documentReference: `'${first}'!A1`, address: '', screenTip: 'see' }]]),
    tables: [{ id: 0, name: 'ZB_Streams', area: { firstRow: 3, firstColumn: 1, lastRow: 6, lastColumn: 3 }, style: 'TableStyleLight1', showFilterButton: true, showBandedRows: false, part: null }],
    conditionalFormats: [
      { ...amber, id: '{amber}', areas: status, rule: { type: 'ContainsText', operator: 'Contains', text: 'Amber' }, priority: 1 },
      { ...amber, id: '{red}', areas: status, rule: { type: 'Custom', formula: '=OR(D5="Red",D5="Fail")' }, fill: '#A61B1B', fontColor: '#FFFFFF', priority: 0 },
      { ...amber, id: '{big}', areas: status, rule: { type: 'CellValue', operator: 'GreaterThan', formula1: '=1000', formula2: null }, borders: { left: '#1F2933', right: '#1F2933', top: '#1F2933', bottom: '#1F2933' }, bold: null, priority: 2 },
    ],
    charts: [chart()],
  };
  addCells(sheet);
  book.sheets.push(sheet);
  book.names.push({ name: 'ZB_TOTAL', scope: null, formula: `=${QUOTED}!$C$8`, comment: 'The total', visible: true });
  book.names.push({ name: 'ZB_HERE', scope: sheet.id, formula: `=${QUOTED}!$C$5`, comment: '', visible: false });
  return sheet;
}
