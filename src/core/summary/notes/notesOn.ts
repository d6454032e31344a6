import { columnLetter } from '../../model/address';
import { present } from '../../model/present';
import type { SheetLines, StandingSheet } from '../../sheet/standing';
import { NOTES } from '../sentences/notes';
import { lineNames } from './lineNames';
import { type Note, type Notes, noteKey } from './note';

/** Everything users typed on our sheets: in cells that were left to them, and beside our lines. */
export function notesOn(sheets: readonly StandingSheet[]): Notes {
  const notes = new Map<string, Note>();
  for (const note of sheets.flatMap(notesOf)) {
    const known = notes.get(note.key);
    notes.set(note.key, known === undefined || known.value === note.value ? note : { ...known, value: `${String(known.value)}; ${String(note.value)}`, formula: '' });
  }
  return notes;
}

function notesOf(sheet: StandingSheet): readonly Note[] {
  const { written, values, firstRow } = sheet;
  if (written === null) return [];
  const names = lineNames(written.lines, values.map((_, index) => textAt(sheet, index, written.lines.column)));
  const isInput = inputsOf(written.lines);
  return values.flatMap((cells, index) => {
    const line = present(names[index], 'line');
    if (line === '') return [];
    return cells.flatMap((value, across): readonly Note[] => {
      const column = across + sheet.firstColumn;
      if (value === '' || (column < written.columns && !isInput(line, column))) return [];
      const formula = String(sheet.formulas[index]?.[across] ?? '');
      return [{ key: noteKey(sheet.key, line, columnLetter(column)), value, formula: formula.startsWith('=') && formula !== value ? formula : '', row: firstRow + index, told: told(sheet, index, line) }];
    });
  });
}

function inputsOf({ inputColumns, inputs }: SheetLines): (line: string, column: number) => boolean {
  const [columns, cells] = [new Set(inputColumns), new Set(inputs.map(([line, column]) => `${line}\u0000${column}`))];
  return (line, column) => columns.has(column) || cells.has(`${line}\u0000${column}`);
}

/** Columns of the Exceptions that say what a line was about. */
const [RULE, SUBJECT, FOUND] = [3, 4, 6];

function told(sheet: StandingSheet, index: number, line: string): Note['told'] {
  if (sheet.key === 'EXCEPTIONS') return [textAt(sheet, index, RULE), textAt(sheet, index, SUBJECT), textAt(sheet, index, FOUND)];
  const [section = '', ...rest] = line.split('|');
  return ['', NOTES.stoodOn(sheet.key, rest.length === 0 ? '' : section), rest[0] ?? section];
}

function textAt({ values, firstColumn }: StandingSheet, index: number, column: number): string {
  return String(values[index]?.[column - firstColumn] ?? '');
}
