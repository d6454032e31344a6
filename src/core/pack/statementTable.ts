import type { PlainCell, PlainLook } from '../sheet/plainSheet';
import type { SheetArea } from '../sheet/sheet';
import { breakText, cutText } from '../sheet/textWidth';
import { present } from '../model/present';
import { cellAt } from './packCells';
import { topicCells } from './topicCells';

/** Widths in characters of columns A to L of a statement. */
export const STATEMENT_WIDTHS = [1, 34, 11, 13, 11, 13, 16, 16, 18, 18, 18, 15] as const;

/** A part of a statement: its cells, and the first row under it. */
export interface Section {
  readonly cells: readonly PlainCell[];
  readonly heights: readonly (readonly [row: number, height: number])[];
  readonly merged: readonly SheetArea[];
  /** Rows that begin a page where the statement runs over several. */
  readonly breaks: readonly number[];
  readonly next: number;
}

/** Words that may run over several lines, in cells that are one. */
export interface Words {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly look: PlainLook;
}

/** A row of a table: its words, and its figures once its own row and the one before are known. */
export interface StatementRow {
  readonly words: readonly Words[];
  readonly figures: (row: number, before: number) => readonly PlainCell[];
}

/** The words over a table by column, and the columns under which words stand. */
export interface Headings {
  readonly heads: Readonly<Record<string, string>>;
  readonly left: string;
}

const COLUMNS = [...'BCDEFGHIJKL'];
const LINE = 15;
const MOST_LINES = 5;
const ROW_GAP = 3;
const HEADING = 20;

/** So many rows of a table stand under one heading; it is repeated over the rest, on a page of their own. */
export const ROWS_A_PAGE = 30;

/** Where the rows of a table stand, its heading being in the row `from` and again before every further page. */
export function rowsOfTable(count: number, from: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + 1 + index + Math.floor(index / ROWS_A_PAGE));
}

/** A table from a row on: headings by column, repeated for every further page, and its rows. */
export function tableFrom(from: number, { heads, left }: Headings, rows: readonly StatementRow[]): Section {
  const at = rowsOfTable(rows.length, from);
  const headingRows = [from, ...at.filter((_, index) => index > 0 && index % ROWS_A_PAGE === 0).map((row) => row - 1)];
  const drawn = rows.map((row, index) => tableRow(present(at[index], 'row'), row, at[index - 1] ?? from));
  return {
    cells: [...headingRows.flatMap((row) => headingCells(row, { heads, left })), ...drawn.flatMap(({ cells }) => cells)],
    heights: [...headingRows.map((row) => [row, HEADING] as const), ...drawn.flatMap(({ heights }) => heights)],
    merged: drawn.flatMap(({ merged }) => merged),
    breaks: headingRows.slice(1),
    next: present(at.at(-1), 'row') + 1,
  };
}

/** Lines of words alone, as high as they need. */
export function wordsFrom(from: number, rows: readonly (readonly Words[])[]): Section {
  const drawn = rows.map((words, index) => wordsRow(from + index, { words, figures: () => [] }, from));
  const breaks = rows.flatMap((_, index) => (index > 0 && index % ROWS_A_PAGE === 0 ? [from + index] : []));
  return { cells: drawn.flatMap(({ cells }) => cells), heights: drawn.flatMap(({ heights }) => heights), merged: drawn.flatMap(({ merged }) => merged), breaks, next: from + rows.length };
}

/** The line that begins a section; its message may be worked out. */
export function topicFrom(from: number, topic: string, message: string, formula: string | null): Section {
  const cells = topicCells(from, topic, message).map((cell) => (formula === null || cell.value !== message ? cell : { ...cell, formula }));
  return { cells, heights: [], merged: [], breaks: [], next: from + 1 };
}

/** Sections in one. */
export function together(sections: readonly Section[], next: number): Section {
  return { cells: sections.flatMap(({ cells }) => cells), heights: sections.flatMap(({ heights }) => heights), merged: sections.flatMap(({ merged }) => merged), breaks: sections.flatMap(({ breaks }) => breaks), next };
}

function headingCells(row: number, { heads, left }: Headings): readonly PlainCell[] {
  return COLUMNS.map((letter) => cellAt([row, letter], heads[letter] ?? '', 'underTopic', left.includes(letter) ? 'words' : 'count'));
}

/** A row of a table has its rule under every column. */
function tableRow(row: number, { words, figures }: StatementRow, before: number): Omit<Section, 'breaks' | 'next'> {
  const blank = COLUMNS.map((letter) => cellAt([row, letter], '', 'cell'));
  const drawn = wordsRow(row, { words, figures }, before);
  const own = new Set(drawn.cells.map(({ column }) => column));
  return { ...drawn, cells: [...blank.filter(({ column }) => !own.has(column)), ...drawn.cells], heights: drawn.heights.map(([at, height]) => [at, height + ROW_GAP]) };
}

function wordsRow(row: number, { words, figures }: StatementRow, before: number): Omit<Section, 'breaks' | 'next'> {
  const fitted = words.map((each) => ({ ...each, lines: linesOf(each) }));
  return {
    cells: [...fitted.map(({ from, lines, look }) => cellAt([row, from], lines.join(' '), look)), ...figures(row, before)],
    heights: [[row, Math.max(1, ...fitted.map(({ lines }) => lines.length)) * LINE]],
    merged: words.filter(({ from, to }) => from !== to).map(({ from, to }) => ({ firstRow: row, lastRow: row, firstColumn: columnOf(from), lastColumn: columnOf(to) })),
  };
}

/** The lines that words take; what is past the last of them is cut, with an ellipsis. */
function linesOf({ text, from, to }: Words): readonly string[] {
  const pixels = pixelsOf(from, to);
  const lines = breakText(text, pixels, 'regular');
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), cutText(lines.slice(MOST_LINES - 1).join(' '), pixels, 'regular')];
}

/** What text may take of columns, a little less than they are: other programs set it wider. */
function pixelsOf(from: string, to: string): number {
  return STATEMENT_WIDTHS.slice(columnOf(from), columnOf(to) + 1).reduce((so, width) => so + 7 * width + 5, 0) * 0.94;
}

function columnOf(letter: string): number {
  return letter.charCodeAt(0) - 65;
}
