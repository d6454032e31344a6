import { columnLetter } from '../model/address';
import type { DatasetShape } from './datasetShape';
import { type Heading, readHeading } from './heading';
import { settleYears, withYears } from './yearColumns';

/** A heading cell: its column (from 0) and what it says. */
export interface HeadingCell {
  readonly column: number;
  readonly text: string;
  readonly heading: Heading;
}

/** How the headings of a row answer to a dataset. */
export interface HeadingMatch {
  readonly dataset: DatasetShape;
  readonly columns: ReadonlyMap<string, number>;
  /** Fields that two columns claim; the first is used and the user is asked. */
  readonly rivals: readonly { readonly field: string; readonly columns: readonly string[] }[];
  readonly notUsed: readonly HeadingCell[];
}

const aliasCache = new WeakMap<DatasetShape, ReadonlyMap<string, string>>();

function aliasesOf(dataset: DatasetShape): ReadonlyMap<string, string> {
  const known = aliasCache.get(dataset);
  if (known !== undefined) return known;
  const aliases = new Map<string, string>();
  for (const { name, aliases: words } of dataset.fields) {
    for (const alias of words) {
      const key = readHeading(alias).words;
      if (!aliases.has(key)) aliases.set(key, name);
    }
  }
  aliasCache.set(dataset, aliases);
  return aliases;
}

/** Money of the year before is last year's; money of any other year than the one reviewed is not used. */
function fieldOf({ heading }: HeadingCell, dataset: DatasetShape, year: number | null): string | null {
  const field = aliasesOf(dataset).get(heading.words) ?? null;
  if (dataset.name !== 'Budget' || field === null || year === null || heading.year === null) return field;
  if (heading.year === year || dataset.fields.find(({ name }) => name === field)?.money !== true) return field;
  return heading.year === year - 1 ? 'lastYear' : null;
}

/** The headings of a row of texts. */
export function headingCells(texts: readonly (readonly [column: number, text: string])[]): HeadingCell[] {
  return texts.map(([column, text]) => ({ column, text, heading: readHeading(text) }));
}

/**
 * Matches headings to the fields of one dataset by meaning: case, punctuation, plural, year and unit are let pass, the
 * aliases decide. Answers given by the user (mapping settings: field to column) come first. null when a field that the
 * dataset cannot do without has no column.
 */
export function matchHeadings(
  cells: readonly HeadingCell[],
  shape: DatasetShape,
  year: number | null,
  given: ReadonlyMap<string, number>,
): HeadingMatch | null {
  const answers = new Map([...given].filter(([field]) => shape.fields.some(({ name }) => name === field)));
  const columns = new Map<string, number>();
  const rivals = new Map<string, string[]>();
  const notUsed: HeadingCell[] = [];
  const answered = new Set(answers.values());
  const named = settleYears(cells.map((cell) => ({ cell, field: fieldOf(cell, shape, year) })), shape);
  for (const { cell, field: itsField } of named) {
    const field = answered.has(cell.column) ? null : itsField;
    if (field === null || answers.has(field)) {
      if (!answered.has(cell.column)) notUsed.push(cell);
      continue;
    }
    const first = columns.get(field);
    if (first === undefined) columns.set(field, cell.column);
    else rivals.set(field, [...(rivals.get(field) ?? [columnLetter(first)]), columnLetter(cell.column)]);
  }
  for (const { name } of shape.fields) {
    const column = answers.get(name);
    if (column !== undefined) columns.set(name, column);
  }
  const dataset = withYears(shape, columns);
  if (!dataset.needs.every((any) => any.some((field) => columns.has(field)))) return null;
  const inSheetOrder = new Map([...columns].sort((a, b) => a[1] - b[1]));
  return {
    dataset,
    columns: inSheetOrder,
    rivals: [...rivals].map(([field, letters]) => ({ field, columns: letters })),
    notUsed,
  };
}
