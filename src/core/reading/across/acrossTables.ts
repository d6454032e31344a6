import type { Grid, GridRow } from '../../model/grid';
import { financialYear, yearLabel } from '../../model/period';
import { columnsAnswered, topicsAnswered } from '../answers/columnsAnswered';
import type { DatasetShape } from '../datasetShape';
import { budget } from '../datasets/catalogue';
import { drivers } from '../datasets/drivers';
import { fieldsOfHeading } from '../fieldsOfHeading';
import type { FoundTable, Looking } from '../findTables';
import { type HeadingCell, headingCell, sayHeading } from '../headingCell';
import { present } from '../../model/present';
import { textsOf } from '../headingRows';
import { type HeadingMatch, matchHeadings } from '../matchHeadings';
import { readText } from '../readCell';
import type { AcrossHeadings, Block } from './acrossHeadings';

/** What the columns of directorates hold. */
export type Held = 'amounts' | 'counts';

/** How such a table reads: each directorate's columns as a table of their own, whose every row is that directorate's. */
interface Reading {
  readonly shape: DatasetShape;
  /** The field that the directorate is. */
  readonly names: string;
  /** The fields that may label the rows, and the name of the one that does where no heading says so. */
  readonly labels: readonly string[];
  readonly label: string;
  /** The heading that a directorate's only column has for the others. */
  readonly only: string;
}

const READINGS: Readonly<Record<Held, Reading>> = {
  amounts: {
    shape: { name: 'Budget', fields: budget.fields.filter(({ name }) => name !== 'directorate'), needs: [['costCentre', 'service', 'description', 'subjective', 'stream', 'group'], ['original', 'current']] },
    names: 'directorate', labels: ['costCentre', 'service', 'description', 'subjective', 'stream', 'group'], label: 'Description', only: 'Current budget',
  },
  counts: {
    shape: { name: 'Drivers', fields: drivers.fields.filter(({ name }) => name !== 'recipient'), needs: [['driver'], ['audit', 'baseline']] },
    names: 'recipient', labels: ['driver'], label: 'Driver', only: 'Count',
  },
};

/** The tables of a sheet with directorates across its columns, one a directorate; none where its headings do not read so. */
export function acrossTables(grid: Grid, across: AcrossHeadings, held: Held, looking: Omit<Looking, 'datasets'>): readonly FoundTable[] {
  const labels = labelsOf(grid, across, READINGS[held]);
  const totalled = totalsAcross(across, READINGS[held]);
  const sheet = { grid, across, labels, totalled, filled: filledRows(grid, across), reading: READINGS[held], looking };
  const tables = across.blocks.map((block) => tableOf(block, sheet));
  const found = tables.filter((table) => table !== null);
  return found.length === tables.length ? found : [];
}

/** The columns of the totals across, by the field that they total. */
function totalsAcross(across: AcrossHeadings, { shape, only }: Reading): ReadonlyMap<string, number> {
  const cells = across.totals.map((cell) => headingCell({ column: cell.column, text: across.stacked ? cell.text.replace(/^total\s+|\s+total$/i, '') : only }));
  return present(matchHeadings(cells, { ...shape, needs: [] }, null, new Map()), 'match without needs').columns;
}

interface Sheet {
  readonly grid: Grid;
  readonly across: AcrossHeadings;
  readonly labels: readonly HeadingCell[];
  /** Its rows with figures of any directorate. */
  readonly filled: ReadonlySet<GridRow>;
  readonly reading: Reading;
  readonly totalled: ReadonlyMap<string, number>;
  readonly looking: Omit<Looking, 'datasets'>;
}

/** The headings over labels, free of what stands over them; where none names the rows, the first column of texts does. */
function labelsOf(grid: Grid, { labels, row, blocks }: AcrossHeadings, { shape, labels: wanted, label }: Reading): readonly HeadingCell[] {
  const alone = labels.map(({ column, text, cells }) => headingCell({ column, text, cells }));
  if (alone.some((cell) => fieldsOfHeading(cell, shape).some(({ field }) => wanted.includes(field)))) return alone;
  const first = Math.min(...blocks.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const body = grid.rows.slice(row.index + 1);
  const before = Array.from({ length: first - grid.firstColumn }, (_, index) => index);
  const words = before.find((index) => body.some(({ values }) => isWord(values[index])));
  if (words === undefined) return alone;
  const column = words + grid.firstColumn;
  return [headingCell({ column, text: label }), ...alone.filter((cell) => cell.column !== column)];
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && readText(value) !== '';
}

function tableOf(block: Block, sheet: Sheet): FoundTable | null {
  const { grid, across: { row, others, stacked }, labels, reading, totalled, looking } = sheet;
  const own = block.cells.map((cell) => headingCell({ column: cell.column, text: stacked ? cell.text : inYear(reading.only, cell), cells: cell.cells }));
  const columns = new Set(labels.map(({ column }) => column));
  const given = [...columnsAnswered(row.cells, grid, looking.answers)].filter(([, column]) => column === null || columns.has(column));
  const match = matchHeadings([...labels, ...own], reading.shape, looking.year, new Map(given));
  if (match === null) return null;
  const above = grid.rows.slice(0, row.index).flatMap((each) => [...textsOf(each, grid.firstColumn, grid.dateSystem).values()]);
  return {
    ...match,
    matched: asWritten(match, row.cells),
    notUsed: [...match.notUsed, ...others.map((cell) => ({ ...cell, why: 'unknown' as const, field: '' }))],
    equals: [],
    stated: new Map([[reading.names, block.name]]),
    totalled,
    grid,
    headingRow: present(grid.rows[row.index], 'row of headings').row,
    headings: row.cells,
    above,
    body: rowsOf(block, sheet),
    settled: topicsAnswered(grid, looking.answers),
  };
}

function inYear(words: string, { heading: { year } }: HeadingCell): string {
  return year === null ? words : `${words} ${yearLabel(financialYear(year))}`;
}

function asWritten({ matched }: HeadingMatch, cells: readonly HeadingCell[]): HeadingMatch['matched'] {
  const texts = new Map(cells.map((cell) => [cell.column, sayHeading(cell)]));
  return matched.map((match) => ({ ...match, heading: texts.get(match.column) ?? '' }));
}

/** The rows of a directorate: without those that hold figures of other directorates alone, which are no headings of its. */
function rowsOf({ cells: own }: Block, { grid, across: { row }, filled }: Sheet): readonly GridRow[] {
  return grid.rows.slice(row.index + 1).filter((each) => !filled.has(each) || holdsAny(each, own, grid));
}

/** The rows that hold something in the columns of any directorate. */
function filledRows(grid: Grid, { row, blocks }: AcrossHeadings): ReadonlySet<GridRow> {
  const cells = blocks.flatMap((block) => block.cells);
  return new Set(grid.rows.slice(row.index + 1).filter((each) => holdsAny(each, cells, grid)));
}

function holdsAny({ values }: GridRow, cells: readonly HeadingCell[], { firstColumn }: Grid): boolean {
  return cells.some(({ column }) => readText(values[column - firstColumn] ?? '') !== '');
}
