import type { CellValue } from '../model/grid';
import { dayNumber } from '../model/day';
import { financialYear, yearLabel } from '../model/period';
import { present } from '../model/present';
import { sayList } from '../model/wording';
import type { Column, ExplainedDataset } from '../reading/dataset';
import { parseDay } from '../reading/readCell';
import type { PlainCell, PlainSheet } from '../sheet/plainSheet';
import { breakText, textWidth } from '../sheet/textWidth';
import { entryRule, formatOf } from './entryRule';

/** Rows of a sheet of the template; column A marks the two that are never read. */
const [TITLE, ABOUT, NEEDED, HEADINGS, EXPLAINED, EXAMPLE, FIRST_ENTRY] = [1, 2, 3, 5, 6, 7, 8];
/** Rows made ready for entries; more are typed below as anywhere. */
const LAST_ENTRY = 207;
const MARK_WIDTH = 10;
const YEARS_SHOWN = 3;
/** Pixels of a column that its text has, per character of its width. */
const PIXELS_PER_CHARACTER = 7;
const LINE = 15;

/** A column of the template: a field, or one year of it. */
interface Shown {
  readonly column: Column;
  readonly heading: string;
  readonly example: CellValue;
}

/** What is typed into the first rows for entries, by field. */
export type Entries = readonly Readonly<Record<string, CellValue>>[];

/** The sheet of one dataset: title, what a row is, headings, what each column holds, an example, and rows to fill in. */
export function datasetSheet(dataset: ExplainedDataset, year: number, entries: Entries = []): PlainSheet {
  const shown = dataset.fields.filter(({ example }) => example !== '').flatMap((field) => inYears(field, year));
  const widths = shown.map((each) => widthOf(each, entries));
  const lines = (texts: readonly string[]): number => Math.max(...texts.map((text, index) => breakText(text, present(widths[index], text) * PIXELS_PER_CHARACTER, 'regular').length));
  const heights = new Map([
    [TITLE, 26],
    [HEADINGS, 4 + LINE * lines(shown.map(({ heading }) => heading))],
    [EXPLAINED, 4 + LINE * lines(shown.map(({ column }) => column.means))],
  ]);
  const area = (column: number) => ({ firstRow: FIRST_ENTRY, lastRow: LAST_ENTRY, firstColumn: column, lastColumn: column });
  return {
    name: dataset.name,
    columns: [MARK_WIDTH, ...widths],
    heights,
    cells: [...topCells(dataset), ...shown.flatMap((each, index) => columnCells(dataset, each, index + 1, entries))],
    rules: shown.flatMap(({ column }, index) => entryRule(column, area(index + 1)) ?? []),
    freezeRows: HEADINGS,
    gridlines: true,
  };
}

function inYears(column: Column, year: number): readonly Shown[] {
  const heading = column.aliases[0];
  if (column.byYear !== true) return [{ column, heading, example: column.example }];
  return Array.from({ length: YEARS_SHOWN }, (_, index) => ({
    column,
    heading: `${heading} ${yearLabel(financialYear(year + index))}`,
    example: index === YEARS_SHOWN - 1 ? 0 : column.example,
  }));
}

function topCells(dataset: ExplainedDataset): readonly PlainCell[] {
  const needed = `Needed: ${neededWords(dataset)}. The rows marked Example and Explained are never read; delete them when you like.`;
  return [
    { row: TITLE, column: 0, value: dataset.name, look: 'title', format: 'words' },
    { row: ABOUT, column: 0, value: dataset.about, look: 'note', format: 'words' },
    { row: NEEDED, column: 0, value: needed, look: 'note', format: 'words' },
    { row: EXPLAINED, column: 0, value: 'Explained', look: 'mark', format: 'words' },
    { row: EXAMPLE, column: 0, value: 'Example', look: 'mark', format: 'words' },
  ];
}

/** "Cost centre, Service stream and one of Directorate or Service": what a dataset cannot do without, by its headings. */
export function neededWords({ fields, needs }: ExplainedDataset): string {
  const headings = (any: readonly string[]): string[] => fields.filter(({ name, example }) => any.includes(name) && example !== '').map(({ aliases }) => aliases[0]);
  return sayList(needs.map(headings).map((names) => `${names.length === 1 ? '' : 'one of '}${sayList(names, 'or')}`));
}

function columnCells(dataset: ExplainedDataset, { column, heading, example }: Shown, at: number, entries: Entries): readonly PlainCell[] {
  const format = formatOf(column);
  const alone = dataset.needs.some((any) => any.length === 1 && any[0] === column.name);
  const cell = (row: number, value: CellValue, look: PlainCell['look']): PlainCell => ({ row, column: at, value, look, format: look === 'aside' ? 'words' : format });
  const empty = Array.from({ length: LAST_ENTRY - FIRST_ENTRY + 1 }, (_, index) => cell(FIRST_ENTRY + index, entries[index]?.[column.name] ?? '', 'entry'));
  return [cell(HEADINGS, heading, alone ? 'neededHeading' : 'heading'), cell(EXPLAINED, column.means, 'aside'), cell(EXAMPLE, typed(column, example), 'example'), ...empty];
}

/** A day as Excel holds it. */
function typed({ holds }: Column, example: CellValue): CellValue {
  const day = holds === 'date' ? parseDay(String(example)) : null;
  return day === null ? example : dayNumber(day) + 2;
}

const WIDTHS = { words: 24, money: 14, number: 11, whole: 10, date: 13, count: 10, change: 10, changeOfMoney: 14, price: 11 } as const;

/** Examples and entries are shown whole up to so many pixels. */
const [EXAMPLE_PIXELS, ENTRY_PIXELS] = [280, 800];

/** Wide enough for what is typed, for the example, and for the longest word of the heading. */
function widthOf({ column, heading, example }: Shown, entries: Entries): number {
  const format = formatOf(column);
  const usual = column.holds === 'code' || column.holds === 'yes or no' || column.holds === 'year' ? 13 : WIDTHS[format];
  const words = heading.split(' ').map((word) => textWidth(word, 'bold'));
  const shown = typeof example === 'string' ? Math.min(textWidth(example, 'regular'), EXAMPLE_PIXELS) : 0;
  const typed = entries.map((entry) => Math.min(textWidth(String(entry[column.name] ?? ''), 'regular'), ENTRY_PIXELS));
  return Math.max(usual, Math.ceil((Math.max(...words, ...typed, shown) + 8) / PIXELS_PER_CHARACTER));
}
