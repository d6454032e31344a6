import { present } from '../../model/present';
import type { CellContent, Sheet, SheetCell } from '../../sheet/sheet';
import type { SheetLines } from '../../sheet/standing';
import type { StyleName } from '../../sheet/styles';
import { lineNames } from './lineNames';
import type { Note, Notes } from './note';

/** A sheet with the notes of its lines in their cells, and the keys of those that found their line. */
export interface NotedSheet {
  readonly sheet: Sheet;
  readonly placed: readonly string[];
}

const INPUT_STYLES: ReadonlySet<StyleName> = new Set(['input', 'inputWho', 'inputCell']);

/** Which cells of a drawn sheet are the user's, by their lines: those of the input styles. */
export function linesOf({ rows, cells }: Pick<Sheet, 'rows' | 'cells'>, { column, heading, inputColumns }: Pick<SheetLines, 'column' | 'heading' | 'inputColumns'>): SheetLines {
  const sections = cells.flatMap(({ style, content }) => (style === 'topic' && content.kind === 'text' ? [content.text] : []));
  const names = lineNames({ sections, heading }, textsIn({ rows, cells }, column));
  const inputs = cells.filter((cell) => INPUT_STYLES.has(cell.style) && !inputColumns.includes(cell.column)).map((cell) => [present(names[cell.row - 1], 'line'), cell.column] as const);
  return { column, heading, sections, inputColumns, inputs };
}

/** Puts every note of the sheet of this key back where its line stands now. */
export function withNotes(key: string, sheet: Sheet, notes: Notes): NotedSheet {
  const { lines, columns } = sheet;
  const names = lineNames(lines, textsIn(sheet, lines.column));
  const rows = new Map(names.map((name, index) => [name, index + 1] as const));
  const own = [...notes.values()].flatMap((note) => {
    const [line, column] = placeIn(note, key);
    const row = rows.get(line);
    return row === undefined || !isTheirs({ line, column }, lines, columns.length) ? [] : [{ note, row, column }];
  });
  const filled = new Map(own.map(({ note, row, column }) => [`${row} ${column}`, note] as const));
  const drawn = sheet.cells.map((cell) => {
    const note = filled.get(`${cell.row} ${cell.column}`);
    return note === undefined ? cell : { ...cell, content: { kind: 'text', text: String(note.value) } as const };
  });
  const beside = own.filter(({ column }) => column >= columns.length).map(({ note, row, column }) => besideCell(note, row, column));
  const cells = [...drawn, ...beside].sort((a, b) => a.row - b.row || a.column - b.column);
  return { sheet: own.length === 0 ? sheet : { ...sheet, cells }, placed: own.map(({ note }) => note.key) };
}

function textsIn({ rows, cells }: Pick<Sheet, 'rows' | 'cells'>, column: number): readonly string[] {
  const texts = new Map(cells.flatMap((cell) => (cell.column === column && cell.content.kind === 'text' ? [[cell.row, cell.content.text] as const] : [])));
  return rows.map((_, index) => texts.get(index + 1) ?? '');
}

/** Line and column of a note of this sheet; no line for one of another. */
function placeIn({ key: whole }: Note, key: string): readonly [line: string, column: number] {
  const end = whole.lastIndexOf('|');
  return whole.startsWith(`${key}|`) ? [whole.slice(key.length + 1, end), columnOf(whole.slice(end + 1))] : ['', -1];
}

function columnOf(letters: string): number {
  return [...letters].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function isTheirs({ line, column }: { readonly line: string; readonly column: number }, { inputColumns, inputs }: SheetLines, columns: number): boolean {
  return column >= columns || inputColumns.includes(column) || inputs.some(([name, at]) => name === line && at === column);
}

function besideCell({ value, formula, row: before }: Note, row: number, column: number): SheetCell {
  if (typeof value === 'string' && formula === '') return { row, column, style: 'note', content: { kind: 'text', text: value } };
  const content: CellContent = formula !== '' && before === row ? { kind: 'formula', formula, value: typeof value === 'boolean' ? String(value) : value } : contentOf(value);
  return { row, column, style: 'fteNote', content };
}

function contentOf(value: string | number | boolean): CellContent {
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: String(value) };
}
