import { columnIndex, columnLetter } from '../../model/address';
import type { Answer } from '../../model/question';
import { sayHeading } from '../headingCell';
import type { FoundTable } from '../findTables';
import type { SheetTables } from '../tablesOfSheet';
import { cellsHeaded, isAbout } from './columnsAnswered';
import { isSameHeading, plainHeading } from './plainHeading';
import { EACH, NONE, TOPICS } from './topics';

/** Answers as they stand one after the other: of two about the same thing the later counts. */
export function mergeAnswers(answers: readonly Answer[]): readonly Answer[] {
  const key = ({ file, sheet, field }: Answer): string => [file, sheet.trim().toLowerCase(), field].join('\u0000');
  return [...new Map(answers.map((answer) => [key(answer), answer])).values()];
}

/** Typed answers as they are kept: with the workbook they are about, and headings in place of letters. What is not there is left out. */
export function nameAnswers(typed: readonly Answer[], sheets: readonly SheetTables[], found: readonly FoundTable[]): readonly Answer[] {
  return typed.flatMap((answer) => {
    if (answer.field === 'tables') return sheets.filter(({ grid }) => isAbout(answer, grid)).flatMap((sheet) => nameTable(answer, sheet));
    if (answer.field === 'across') return sheets.filter(({ grid }) => isAbout(answer, grid)).map(({ grid }) => ({ ...answer, file: grid.file }));
    const tables = found.filter(({ grid }) => isAbout(answer, grid));
    const files = [...new Set(tables.map(({ grid }) => grid.file))];
    if (Object.hasOwn(TOPICS, answer.field) || answer.value === NONE) return files.map((file) => ({ ...answer, file }));
    return files.flatMap((file) => nameColumn(answer, tables.filter(({ grid }) => grid.file === file)).map((named) => ({ ...named, file })));
  });
}

function nameTable(answer: Answer, { grid, beside }: SheetTables): readonly Answer[] {
  if (answer.value === EACH || answer.value === NONE) return [{ ...answer, file: grid.file }];
  const chosen = beside.find(({ cell }) => cell === answer.value);
  if (chosen === undefined) return [];
  const same = beside.filter(({ heading }) => isSameHeading(heading, chosen.heading));
  return [{ ...answer, file: grid.file, value: '', heading: plainHeading(chosen.heading), occurrence: same.indexOf(chosen) + 1 }];
}

function nameColumn(answer: Answer, tables: readonly FoundTable[]): readonly Answer[] {
  const column = columnIndex(answer.value);
  const named = tables.flatMap((table) => {
    const own = table.columns.get(answer.field);
    return own === undefined || (column !== null && own !== column) ? [] : [columnNamed(table, columnLetter(own))];
  });
  return named.slice(0, 1).flatMap((first) => (first === null ? [] : [{ ...answer, ...first }]));
}

/** A column of a table as an answer names it; null when it has no heading. */
export function columnNamed({ headings }: FoundTable, letter: string): Pick<Answer, 'heading' | 'occurrence' | 'value'> | null {
  const cell = headings.find(({ column }) => columnLetter(column) === letter);
  if (cell === undefined) return null;
  const heading = plainHeading(sayHeading(cell));
  return { heading, occurrence: cellsHeaded(headings, heading).indexOf(cell) + 1, value: '' };
}

/** The answers that nothing in the sheets meets any more: their sheet, table or heading is gone. */
export function answersGone(answers: readonly Answer[], sheets: readonly SheetTables[], found: readonly FoundTable[]): readonly Answer[] {
  return mergeAnswers(answers).filter((answer) => {
    const [own, tables] = [sheets.filter(({ grid }) => isAbout(answer, grid)), found.filter(({ grid }) => isAbout(answer, grid))];
    if (answer.sheet === '') return false;
    if (answer.field === 'tables') return !own.some(({ beside, tables: read, setAside }) => beside.length > 0 && (read.length > 0 || setAside.length > 0));
    if (answer.field === 'across') return answer.value === 'leave' ? own.length === 0 : !tables.some(({ stated }) => stated !== undefined);
    if (answer.field === 'dataset') return !tables.some(({ dataset }) => dataset.name === answer.value);
    if (Object.hasOwn(TOPICS, answer.field) || answer.value === NONE) return tables.length === 0;
    return !tables.some(({ matched }) => matched.some(({ field, how }) => field === answer.field && how === 'setting'));
  });
}
