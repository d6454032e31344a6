import { columnIndex } from '../../model/address';
import type { Answer } from '../../model/question';
import { type HeadingCell, sayHeading } from '../headingCell';
import { isSameHeading } from './plainHeading';
import { NONE, TOPICS } from './topics';

/** A sheet, as answers name one. */
interface Sheet {
  readonly file: string;
  readonly sheet: string;
}

/** True for an answer about this sheet. */
export function isAbout(answer: Pick<Answer, 'file' | 'sheet'>, { file, sheet }: Sheet): boolean {
  return (answer.file === '' || answer.file === file) && answer.sheet.trim().toLowerCase() === sheet.trim().toLowerCase();
}

/** The columns that answers give fields of this sheet in a row of headings; null is none. A heading that is not in the row gives nothing. */
export function columnsAnswered(cells: readonly HeadingCell[], sheet: Sheet, answers: readonly Answer[]): ReadonlyMap<string, number | null> {
  const columns = new Map<string, number | null>();
  for (const answer of answers) {
    if (Object.hasOwn(TOPICS, answer.field) || !isAbout(answer, sheet)) continue;
    const column = answer.value === NONE ? null : answer.heading === '' ? (columnIndex(answer.value) ?? undefined) : columnHeaded(cells, answer);
    if (column !== undefined) columns.set(answer.field, column);
  }
  return columns;
}

function columnHeaded(cells: readonly HeadingCell[], { heading, occurrence }: Answer): number | undefined {
  return cellsHeaded(cells, heading)[occurrence - 1]?.column;
}

/** The headings of a row with this text, from left to right. */
export function cellsHeaded(cells: readonly HeadingCell[], heading: string): readonly HeadingCell[] {
  return cells.filter((cell) => isSameHeading(sayHeading(cell), heading)).sort((a, b) => a.column - b.column);
}

/** What answers say of a sheet besides its columns, by topic; the last answer counts. */
export function topicsAnswered(sheet: Sheet, answers: readonly Answer[]): ReadonlyMap<string, Answer> {
  return new Map(answers.filter((answer) => Object.hasOwn(TOPICS, answer.field) && isAbout(answer, sheet)).map((answer) => [answer.field, answer]));
}
