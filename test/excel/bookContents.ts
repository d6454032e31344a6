import type { BookState } from '../../src/headless/workbook/bookState';
import { type CellStyle, PLAIN } from '../../src/headless/workbook/cellStyle';
import type { RowState, SheetState } from '../../src/headless/workbook/sheetState';

const STANDARD_HEIGHT = 15;

/** Everything a workbook holds that a user could see or use, as plain data; only the ids that Excel gives anew are left out. */
export function bookContents(book: BookState) {
  return {
    sheets: book.sheets.map(sheetContents),
    names: [...book.names].map((name) => ({ ...name })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    settings: [...book.settings].sort(),
    activeSheet: book.activeSheet,
    calculationMode: book.calculationMode,
  };
}

/** What the cells of a sheet hold: "B3" to formula or value. */
export function cellsOf(book: BookState, name: string): ReadonlyMap<string, string | number | boolean> {
  const { rows } = sheetNamed(book, name);
  const cells = [...rows].flatMap(([at, { values, formulas }]) =>
    Array.from({ length: Math.max(values.length, formulas.length) }, (_, column) => [`${letter(column)}${at + 1}`, formulas[column] ?? values[column] ?? ''] as const),
  );
  return new Map(cells.filter(([, held]) => held !== ''));
}

/** The sheet of this name; the test fails where there is none. */
export function sheetNamed(book: BookState, name: string): SheetState {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet "${name}" among ${book.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
}

function sheetContents(sheet: SheetState) {
  const { rows, columnWidths, rowHeights, hiddenRows, hyperlinks, tables, conditionalFormats, charts, pageLayout } = sheet;
  return {
    ...without(sheet, 'part', 'changed'),
    rows: [...rows].sort(([a], [b]) => a - b).flatMap(([at, row]) => rowContents(at, row)),
    columnWidths: [...columnWidths].map(([at, width]) => [at, rounded(width)] as const).sort(([a], [b]) => a - b),
    rowHeights: [...rowHeights].filter(([, height]) => height !== STANDARD_HEIGHT).sort(([a], [b]) => a - b),
    hiddenRows: [...hiddenRows].sort((a, b) => a - b),
    hyperlinks: [...hyperlinks].sort(([a], [b]) => (a < b ? -1 : 1)),
    tables: tables.map((table) => without(table, 'id', 'part')),
    conditionalFormats: conditionalFormats.map((format) => without(format, 'id')).sort((a, b) => a.priority - b.priority),
    charts: charts.map((chart) => ({ ...without(chart, 'id', 'left', 'top', 'width', 'height', 'plot'), box: pointsOf(chart), plot: chart.plot && pointsOf(chart.plot) })),
    pageLayout: { ...pageLayout, margins: Object.entries(pageLayout.margins).map(([side, points]) => [side, rounded(points)]) },
  };
}

/** The cells of a row that hold something or look like something. */
function rowContents(at: number, { values, formulas, styles }: RowState) {
  const width = Math.max(values.length, formulas.length, styles.length);
  const cells = Array.from({ length: width }, (_, column) => ({
    at: `${letter(column)}${at + 1}`,
    value: formulas[column] === undefined ? (values[column] ?? '') : '',
    formula: formulas[column] ?? '',
    style: lookOf(styles[column]),
  }));
  return cells.filter(({ value, formula, style }) => value !== '' || formula !== '' || style !== null);
}

function without<Whole extends object, Key extends keyof Whole>(whole: Whole, ...keys: readonly Key[]): Omit<Whole, Key> {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key as Key))) as Omit<Whole, Key>;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const pointsOf = ({ left, top, width, height }: Box): readonly number[] => [left, top, width, height].map(rounded);

function lookOf(style: CellStyle | undefined): CellStyle | null {
  return style === undefined || JSON.stringify(sorted(style)) === JSON.stringify(sorted(PLAIN)) ? null : style;
}

/** A file keeps widths in characters and margins in inches, so that points come back a little off. */
const rounded = (points: number): number => Math.round(points * 100) / 100;

const sorted = (style: CellStyle) => Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1));
const letter = (column: number): string => (column >= 26 ? letter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
