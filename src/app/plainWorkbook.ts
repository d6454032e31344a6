import { type Cell, type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { a1 } from '../core/model/address';
import { PALETTE } from '../core/sheet/palette';
import type { CellRule, PlainCell, PlainFormat, PlainLook, PlainSheet } from '../core/sheet/plainSheet';
import { FONT } from '../core/sheet/styles';

/** Files carry the day they were made; ours carry one that never changes, so that the same input gives the same bytes. */
const MADE = new Date(Date.UTC(2000, 0, 1));

/** The bytes of an .xlsx with these sheets: plain Excel, no macros, no formulas; the same sheets give the same bytes. */
export async function plainWorkbook(title: string, sheets: readonly PlainSheet[]): Promise<Uint8Array> {
  const properties = { title, created: MADE, modified: MADE };
  return writeXlsx({ sheets: sheets.map(writeSheet), properties, defaultFont: font({}) });
}

function writeSheet(sheet: PlainSheet): WriteSheet {
  const lastRow = Math.max(...sheet.cells.map(({ row }) => row));
  return {
    name: sheet.name,
    columns: sheet.columns.map((width) => ({ width })),
    rows: Array.from({ length: lastRow }, () => []),
    cells: new Map(sheet.cells.map((cell) => [`${cell.row - 1},${cell.column}`, cellOf(cell)])),
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row - 1, { height }])),
    dataValidations: sheet.rules.map(validationOf),
    ...(sheet.freezeRows === 0 ? {} : { freezePane: { rows: sheet.freezeRows } }),
    view: { showGridLines: sheet.gridlines },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function cellOf({ value, look, format, to }: PlainCell): Partial<Cell> {
  const { alignment, ...style } = LOOKS[look];
  const overFigures = (look === 'heading' || look === 'neededHeading') && format !== 'words';
  return {
    value: value === '' ? null : value,
    style: { ...style, numFmt: NUMBER_FORMATS[format], alignment: { ...alignment, ...(overFigures ? { horizontal: 'right', indent: 1 } : {}) } },
    ...(to === undefined ? {} : { hyperlink: { target: '', location: to, tooltip: to } }),
  };
}

const NUMBER_FORMATS: Readonly<Record<PlainFormat, string>> = {
  words: '@',
  money: '#,##0.00_);(#,##0.00);0.00_)',
  number: 'General',
  whole: '0',
  date: 'dd/mm/yyyy',
};

function rgb(colour: string): { rgb: string } {
  return { rgb: colour.slice(1) };
}

const TOP = { vertical: 'top' } as const;
const WRAPPED = { ...TOP, wrapText: true } as const;
const HEADING_RULES = { top: { style: 'medium', color: rgb(PALETTE.accent) }, bottom: { style: 'thin', color: rgb(PALETTE.headingRule) } } as const;
const MUTED = rgb(PALETTE.muted);

type Font = NonNullable<CellStyle['font']>;

/** The looks of the design: no fills, rules instead of boxes; what must not be left out is bold. */
const LOOKS: Readonly<Record<PlainLook, CellStyle>> = {
  title: { font: font({ bold: true, size: 18, color: rgb(PALETTE.accent) }) },
  note: { font: font({ color: MUTED }) },
  heading: { font: font({ color: MUTED }), border: HEADING_RULES, alignment: { wrapText: true, vertical: 'bottom' } },
  neededHeading: { font: font({ bold: true }), border: HEADING_RULES, alignment: { wrapText: true, vertical: 'bottom' } },
  mark: { font: font({ color: MUTED }), alignment: TOP },
  aside: { font: font({ color: MUTED }), alignment: WRAPPED },
  example: { font: font({ color: MUTED }), border: { bottom: { style: 'thin', color: rgb(PALETTE.headingRule) } }, alignment: TOP },
  entry: { font: font({}) },
  text: { font: font({}), alignment: WRAPPED },
  strong: { font: font({ bold: true }), alignment: TOP },
  link: { font: font({ color: rgb(PALETTE.link), underline: true }), alignment: TOP },
};

function font(own: Font): Font {
  return { name: FONT, size: 11, color: rgb(PALETTE.ink), ...own };
}

function validationOf(rule: CellRule): DataValidation {
  const { firstRow, lastRow, firstColumn, lastColumn } = rule.area;
  const refusal = { allowBlank: true, showErrorMessage: true, errorTitle: 'Zerobase', errorMessage: rule.sentence };
  const range = `${a1(firstColumn, firstRow)}:${a1(lastColumn, lastRow)}`;
  if (rule.kind === 'list') return { ...refusal, range, type: 'list', values: [...rule.words], errorStyle: rule.closed ? 'stop' : 'warning' };
  const type = { number: 'decimal', whole: 'whole', date: 'date', length: 'textLength' } as const;
  return { ...refusal, range, type: type[rule.kind], operator: 'between', formula1: String(rule.from), formula2: String(rule.to), errorStyle: 'stop' };
}
