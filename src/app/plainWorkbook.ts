import { type Cell, type CellStyle, type ConditionalRule, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { a1 } from '../core/model/address';
import { PALETTE } from '../core/sheet/palette';
import type { CellRule, PlainCell, PlainFormat, PlainLook, PlainSheet } from '../core/sheet/plainSheet';
import type { SheetArea } from '../core/sheet/sheet';
import { FONT } from '../core/sheet/styles';

/** Files carry the day they were made; ours carry one that never changes, so that the same input gives the same bytes. */
const MADE = new Date(Date.UTC(2000, 0, 1));

/** The bytes of an .xlsx with these sheets: plain Excel, no macros, no links; the same sheets give the same bytes. */
export async function plainWorkbook(title: string, sheets: readonly PlainSheet[]): Promise<Uint8Array> {
  const properties = { title, created: MADE, modified: MADE };
  return writeXlsx({ sheets: sheets.map(writeSheet), properties, defaultFont: font({}) });
}

/** In inches, of sheets that are printed with a footer. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55, header: 0.2, footer: 0.25 };

function writeSheet(sheet: PlainSheet): WriteSheet {
  const lastRow = Math.max(...sheet.cells.map(({ row }) => row));
  return {
    name: sheet.name,
    columns: sheet.columns.map((width, column) => ({ width, ...(sheet.hiddenColumns?.includes(column) === true ? { hidden: true } : {}) })),
    rows: Array.from({ length: lastRow }, () => []),
    cells: new Map(sheet.cells.map((cell) => [`${cell.row - 1},${cell.column}`, cellOf(cell)])),
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row - 1, { height }])),
    dataValidations: sheet.rules.map(validationOf),
    ...(sheet.freezeRows === 0 ? {} : { freezePane: { rows: sheet.freezeRows } }),
    view: { showGridLines: sheet.gridlines },
    pageSetup: pageOf(sheet),
    ...(sheet.breaks === undefined ? {} : { rowBreaks: sheet.breaks.map((row) => row - 2) }),
    ...(sheet.locked === true ? { protection: { sheet: true, selectLockedCells: true, selectUnlockedCells: true } } : {}),
    ...(sheet.hidden === true ? { hidden: true } : {}),
    ...(sheet.footer === undefined ? {} : { headerFooter: { oddFooter: footerOf(sheet.footer) } }),
    ...(sheet.statuses === undefined ? {} : { conditionalRules: [tintFor(sheet.statuses)] }),
    ...(sheet.merged === undefined ? {} : { merges: sheet.merged.map(({ firstRow, lastRow, firstColumn, lastColumn }) => ({ startRow: firstRow - 1, endRow: lastRow - 1, startCol: firstColumn, endCol: lastColumn })) }),
  };
}

function pageOf({ footer, onePage, repeatedRows }: PlainSheet): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: onePage === true ? 1 : 0,
    ...(footer === undefined ? {} : { margins: MARGINS, horizontalCentered: true }),
    ...(repeatedRows === undefined ? {} : { printTitlesRow: `$1:$${repeatedRows}` }),
  };
}

/** A header or footer of Excel holds no more letters. */
const LONGEST_FOOTER = 255;

/** Small and muted; the colour ends the codes, so that a text that begins with a figure is not taken for a size. */
const SMALL = `&8&K${PALETTE.muted.slice(1)}`;

/** What is too long at the left is cut. */
function footerOf({ left, centre }: NonNullable<PlainSheet['footer']>): string {
  const rest = `&C${SMALL}${footerText(centre)}&R${SMALL}Page &P of &N`;
  const start = `&L${SMALL}`;
  return `${start}${footerText(left, LONGEST_FOOTER - start.length - rest.length)}${rest}`;
}

/** "&" begins a code, so it is written twice. */
function footerText(words: string, longest = LONGEST_FOOTER): string {
  return [...words].reduce((so, letter) => (so.length + 2 > longest ? so : so + (letter === '&' ? '&&' : letter)), '');
}

/** What is still to do is tinted; the word says it without the tint. */
function tintFor({ area, tinted }: NonNullable<PlainSheet['statuses']>): ConditionalRule {
  const first = a1(area.firstColumn, area.firstRow);
  const style = { fill: { type: 'pattern', pattern: 'solid', bgColor: rgb(PALETTE.amber) }, font: { bold: true, color: rgb(PALETTE.onAmber) } } as const;
  return { type: 'expression', priority: 1, range: rangeOf(area), formula: `OR(${tinted.map((word) => `${first}="${word}"`).join(',')})`, style };
}

function cellOf({ value, look, format, to, formula }: PlainCell): Partial<Cell> {
  const { alignment, ...style } = LOOKS[look];
  const isInset = look === 'input' || (HEADINGS.has(look) && format !== 'words');
  return {
    value: value === '' ? null : value,
    ...(formula === undefined ? {} : { formula, formulaResult: value }),
    style: { ...style, numFmt: NUMBER_FORMATS[format], alignment: { ...alignment, ...(isInset ? { horizontal: format === 'words' ? 'left' : 'right', indent: 1 } : {}) } },
    ...(to === undefined ? {} : { hyperlink: { target: '', location: to, tooltip: to } }),
  };
}

const HEADINGS: ReadonlySet<PlainLook> = new Set(['heading', 'neededHeading', 'underTopic']);

const NUMBER_FORMATS: Readonly<Record<PlainFormat, string>> = {
  words: '@',
  money: '#,##0.00_);(#,##0.00);0.00_)',
  number: 'General',
  whole: '0',
  date: 'dd/mm/yyyy',
  count: '#,##0_);(#,##0);0_)',
  change: '+#,##0_);(#,##0);"–"_)',
  changeOfMoney: '+#,##0.00_);(#,##0.00);"–"_)',
  price: '#,##0.00##_);(#,##0.00##);0.00_)',
};

function rgb(colour: string): { rgb: string } {
  return { rgb: colour.slice(1) };
}

const TOP = { vertical: 'top' } as const;
const WRAPPED = { ...TOP, wrapText: true } as const;
const HEADING_RULES = { top: { style: 'medium', color: rgb(PALETTE.accent) }, bottom: { style: 'thin', color: rgb(PALETTE.headingRule) } } as const;
const MUTED = rgb(PALETTE.muted);
const CENTRE = { vertical: 'center' } as const;
const ROW_RULE = { bottom: { style: 'thin', color: rgb(PALETTE.rowRule) } } as const;

type Font = NonNullable<CellStyle['font']>;

/** The looks of the design: no fills, rules instead of boxes; what must not be left out is bold. */
const LOOKS: Readonly<Record<PlainLook, CellStyle>> = {
  title: { font: font({ bold: true, size: 18, color: rgb(PALETTE.accent) }) },
  note: { font: font({ color: MUTED }) },
  noteAtRight: { font: font({ color: MUTED }), alignment: { horizontal: 'right' } },
  heading: { font: font({ color: MUTED }), border: HEADING_RULES, alignment: { wrapText: true, vertical: 'bottom' } },
  neededHeading: { font: font({ bold: true }), border: HEADING_RULES, alignment: { wrapText: true, vertical: 'bottom' } },
  mark: { font: font({ color: MUTED }), alignment: TOP },
  aside: { font: font({ color: MUTED }), alignment: WRAPPED },
  example: { font: font({ color: MUTED }), border: { bottom: { style: 'thin', color: rgb(PALETTE.headingRule) } }, alignment: TOP },
  entry: { font: font({}) },
  text: { font: font({}), alignment: WRAPPED },
  strong: { font: font({ bold: true }), alignment: TOP },
  strongAtRight: { font: font({ bold: true }), alignment: { ...TOP, horizontal: 'right' } },
  topic: { font: font({ bold: true, color: rgb(PALETTE.accent) }), border: { top: { style: 'medium', color: rgb(PALETTE.accent) } } },
  total: { font: font({ bold: true }), border: { top: { style: 'thin', color: rgb(PALETTE.ink) } } },
  line: { font: font({ bold: true }), border: ROW_RULE, alignment: { ...CENTRE, wrapText: true } },
  lineAside: { font: font({ color: MUTED }), border: ROW_RULE, alignment: { ...CENTRE, horizontal: 'right' } },
  underTopic: { font: font({ color: MUTED }), border: { bottom: HEADING_RULES.bottom }, alignment: { wrapText: true, vertical: 'bottom' } },
  cell: { font: font({}), border: ROW_RULE, alignment: { ...CENTRE, wrapText: true } },
  cellAside: { font: font({ color: MUTED }), border: ROW_RULE, alignment: { ...CENTRE, wrapText: true, horizontal: 'left', indent: 1 } },
  field: { font: font({}), alignment: CENTRE },
  fieldAtRight: { font: font({}), alignment: { ...CENTRE, horizontal: 'right', indent: 1 } },
  input: { font: font({}), fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(PALETTE.input) }, border: boxed(rgb(PALETTE.inputRule)), alignment: { ...CENTRE, wrapText: true }, protection: { locked: false } },
  status: { font: font({ color: rgb(PALETTE.green) }), border: ROW_RULE, alignment: { ...CENTRE, horizontal: 'center' } },
  link: { font: font({ color: rgb(PALETTE.link), underline: true }), alignment: TOP },
};

function boxed(color: { rgb: string }): NonNullable<CellStyle['border']> {
  const side = { style: 'thin', color } as const;
  return { top: side, bottom: side, left: side, right: side };
}

function font(own: Font): Font {
  return { name: FONT, size: 11, color: rgb(PALETTE.ink), ...own };
}

function rangeOf({ firstRow, lastRow, firstColumn, lastColumn }: SheetArea): string {
  return `${a1(firstColumn, firstRow)}:${a1(lastColumn, lastRow)}`;
}

function validationOf(rule: CellRule): DataValidation {
  const refusal = { allowBlank: true, showErrorMessage: true, errorTitle: 'Zerobase', errorMessage: rule.sentence };
  const range = rangeOf(rule.area);
  if (rule.kind === 'list') return { ...refusal, range, type: 'list', values: [...rule.words], errorStyle: rule.closed ? 'stop' : 'warning' };
  const type = { number: 'decimal', whole: 'whole', date: 'date', length: 'textLength' } as const;
  return { ...refusal, range, type: type[rule.kind], operator: 'between', formula1: String(rule.from), formula2: String(rule.to), errorStyle: 'stop' };
}
