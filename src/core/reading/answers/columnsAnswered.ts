import { columnIndex } from '../../model/address';
import type { Grid } from '../../model/grid';
import type { Answer } from '../../model/question';
import { type HeadingCell, sayHeading } from '../headingCell';
import { isSameHeading } from './plainHeading';
import { NONE, TOPICS } from './topics';

/** A sheet or one of its Excel tables, as answers name one. */
type Sheet = Pick<Grid, 'file' | 'sheet'> & { readonly excelTable?: string | undefined };

/** What answers call a sheet, and one of several Excel tables on it: "Data", "Data[Assets]"; no sheet may be called the latter. */
export function answersName({ sheet, excelTable }: Omit<Sheet, 'file'>): string {
  return excelTable === undefined ? sheet : `${sheet}[${excelTable}]`;
}

/** True for an answer about this sheet, or this table of it. */
export function isAbout(answer: Pick<Answer, 'file' | 'sheet'>, sheet: Sheet): boolean {
  const named = answer.sheet.trim().toLowerCase();
  return (answer.file === '' || answer.file === sheet.file) && [sheet.sheet, answersName(sheet)].some((name) => name.trim().toLowerCase() === named);
}

/** The answers about a sheet, and after them those about the one table of it that is looked at. */
function answersAbout(sheet: Sheet, answers: readonly Answer[]): readonly Answer[] {
  const own = answers.filter((answer) => isAbout(answer, sheet));
  const isWhole = (answer: Answer): boolean => isAbout(answer, { file: sheet.file, sheet: sheet.sheet });
  return [...own.filter(isWhole), ...own.filter((answer) => !isWhole(answer))];
}

/** The columns that answers give fields of this sheet in a row of headings; null is none. A heading that is not in the row gives nothing. */
export function columnsAnswered(cells: readonly HeadingCell[], sheet: Sheet, answers: readonly Answer[]): ReadonlyMap<string, number | null> {
  const columns = new Map<string, number | null>();
  for (const answer of answersAbout(sheet, answers)) {
    if (Object.hasOwn(TOPICS, answer.field)) continue;
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
  return new Map(answersAbout(sheet, answers).filter(({ field }) => Object.hasOwn(TOPICS, field)).map((answer) => [answer.field, answer]));
}
