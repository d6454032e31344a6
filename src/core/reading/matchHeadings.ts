import { columnLetter } from '../model/address';
import { present } from '../model/present';
import type { DatasetShape, Field } from './datasetShape';
import { type FieldReading, type How, aliasesOf, fieldsOfHeading } from './fieldsOfHeading';
import { fieldOfColumn } from './fieldOfColumn';
import { type HeadingCell, sayHeading } from './headingCell';
import { fitsField } from './fitsField';
import { isOneLetterOff } from './nearName';
import { type PeriodColumn, findPeriods } from './periodColumns';
import { type Claim, settleClaims } from './settleClaims';
import { settleYears, withYears } from './yearColumns';

/** A column that was understood: its field, its heading and why the one was taken for the other. */
export interface ColumnMatch {
  readonly field: string;
  readonly column: number;
  readonly heading: string;
  readonly how: How;
}

/** Why a column was not used: nothing was recognised, its year or its cells do not fit, another says it more plainly, or the user said so. */
export type NotUsedWhy = 'unknown' | 'otherYear' | 'otherContent' | 'passedOver' | 'answered';

/** A heading whose column was not used, with the field it reads as, if any. */
export interface NotUsedHeading extends HeadingCell {
  readonly why: NotUsedWhy;
  readonly field: string;
}

/** How the headings of a row answer to a dataset. */
export interface HeadingMatch {
  readonly dataset: DatasetShape;
  readonly columns: ReadonlyMap<string, number>;
  readonly matched: readonly ColumnMatch[];
  /** Fields that two columns claim; the first is used and the user is asked. */
  readonly rivals: readonly { readonly field: string; readonly columns: readonly string[] }[];
  /** Columns of months and quarters. */
  readonly periods: readonly PeriodColumn[];
  readonly notUsed: readonly NotUsedHeading[];
}

/** Money of the year before is last year's; money of any other year than the one reviewed is not used. */
function ofYear(reading: FieldReading, { heading }: HeadingCell, { dataset, year }: Asked): FieldReading | null {
  if (dataset.name !== 'Budget' || year === null || heading.year === null) return reading;
  if (fieldNamed(dataset, reading.field).money !== true) return reading;
  if (heading.year === year) return reading.field === 'lastYear' ? null : reading;
  return heading.year === year - 1 ? { ...reading, field: 'lastYear' } : null;
}

function fieldNamed(dataset: DatasetShape, name: string): Field {
  return present(dataset.fields.find((field) => field.name === name), `field ${name} of ${dataset.name}`);
}

interface Asked {
  readonly dataset: DatasetShape;
  readonly year: number | null;
}

/** The field a heading claims, or why it claims none. */
function claimOf(cell: HeadingCell, asked: Asked): Claim | NotUsedHeading {
  const readings = fieldsOfHeading(cell, asked.dataset);
  const plain = readings.find(({ field }) => fitsField(fieldNamed(asked.dataset, field), cell.cells));
  const notUsed = (why: NotUsedWhy, field = ''): NotUsedHeading => ({ ...cell, why, field });
  if (plain === undefined) return readings[0] === undefined ? notUsed('unknown') : notUsed('otherContent', readings[0].field);
  const reading = ofYear(plain, cell, asked);
  if (reading !== null) return { ...reading, cell, as: plain.field };
  return cell.heading.year === asked.year ? notUsed('unknown') : notUsed('otherYear', plain.field);
}

/** The claims once the years of all headings are known; a column of a year that its field has no place for is not used. */
function inYears(answers: readonly (Claim | NotUsedHeading)[], { dataset, year }: Asked): readonly (Claim | NotUsedHeading)[] {
  const named = settleYears(answers.map((answer) => (isClaim(answer) ? { cell: answer.cell, field: answer.field } : { cell: answer, field: null })), dataset, year);
  return answers.map((answer, index) => {
    if (!isClaim(answer)) return answer;
    const { field } = present(named[index], 'claim');
    return field === null ? { ...answer.cell, why: 'otherYear', field: answer.field } : { ...answer, field };
  });
}

function isClaim(answer: Claim | NotUsedHeading): answer is Claim {
  return 'cell' in answer;
}

/** Headings one letter off the name of a field that no other column claims. */
function nearClaims(cells: readonly NotUsedHeading[], asked: Asked, taken: ReadonlySet<string>): readonly Claim[] {
  const free = [...aliasesOf(asked.dataset)].filter(([, { field }]) => !taken.has(field));
  return cells.filter(({ why }) => why === 'unknown').flatMap((cell): Claim[] => {
    const fields = new Set(free.filter(([alias]) => isOneLetterOff(alias, cell.heading.words)).map(([, { field }]) => field));
    const [field, ...more] = fields;
    if (field === undefined || more.length > 0 || !fitsField(fieldNamed(asked.dataset, field), cell.cells)) return [];
    const reading = ofYear({ field, how: 'near' }, cell, asked);
    return reading === null || taken.has(reading.field) ? [] : [{ ...reading, cell, as: field }];
  });
}

/**
 * Matches headings to the fields of one dataset by meaning: case, punctuation, plural, year, unit and dates are let
 * pass, the aliases decide, and the cells below where the heading alone does not tell. Answers given by the user (mapping settings: field to column)
 * come first, one of null says that no column is it. null when a field that the dataset cannot do without has no column.
 */
export function matchHeadings(
  cells: readonly HeadingCell[],
  shape: DatasetShape,
  year: number | null,
  given: ReadonlyMap<string, number | null>,
): HeadingMatch | null {
  const asked = { dataset: shape, year };
  const own = [...given].filter(([field]) => fieldOfColumn(shape, field) !== undefined);
  const answers = new Map(own.flatMap(([field, column]) => (column === null ? [] : [[field, column] as const])));
  const said = new Set(own.map(([field]) => field));
  const answered = new Set(answers.values());
  const periods = shape.name === 'Budget' ? findPeriods(cells.filter(({ column }) => !answered.has(column))) : [];
  const byMonth = new Set(periods.map(({ column }) => column));
  const open = cells.filter(({ column }) => !answered.has(column) && !byMonth.has(column));
  const answersOf = inYears(open.map((cell) => claimOf(cell, asked)), asked);
  const claims = answersOf.filter(isClaim).filter(({ field }) => !said.has(field));
  const { used, rivals } = settleClaims(claims);
  const columns = new Set([...used.map(({ field }) => field), ...answers.keys()]);
  const dataset = withYears(shape, columns);
  if (!dataset.needs.every((any) => any.some((field) => columns.has(field)))) return null;
  const kept = new Set([...used.map(({ cell }) => cell.column), ...rivals.flatMap(({ cells: own }) => own.map(({ column }) => column))]);
  const lost = answersOf.filter((answer) => !kept.has(isClaim(answer) ? answer.cell.column : answer.column)).map((answer) => lostOf(answer, said));
  const near = settleClaims(nearClaims(lost, asked, new Set([...columns, ...said]))).used;
  const matched = [...[...used, ...near].map(matchOf), ...answersAsMatches(answers, cells)].sort((a, b) => a.column - b.column);
  return {
    dataset,
    columns: new Map(matched.map(({ field, column }) => [field, column])),
    matched,
    rivals: rivals.map(({ field, cells: own }) => ({ field, columns: own.map(({ column }) => columnLetter(column)) })),
    periods,
    notUsed: lost.filter(({ column }) => !near.some(({ cell }) => cell.column === column)),
  };
}

function lostOf(answer: Claim | NotUsedHeading, said: ReadonlySet<string>): NotUsedHeading {
  return isClaim(answer) ? { ...answer.cell, why: said.has(answer.field) ? 'answered' : 'passedOver', field: answer.field } : answer;
}

function matchOf({ field, how, cell }: Claim): ColumnMatch {
  return { field, column: cell.column, heading: sayHeading(cell), how };
}

function answersAsMatches(answers: ReadonlyMap<string, number>, cells: readonly HeadingCell[]): readonly ColumnMatch[] {
  const texts = new Map(cells.map((cell) => [cell.column, sayHeading(cell)]));
  return [...answers].map(([field, column]) => ({ field, column, heading: texts.get(column) ?? '', how: 'setting' as const }));
}
