import type { Grid, GridRow } from '../model/grid';
import type { DatasetName } from '../model/dataset';
import { present } from '../model/present';
import type { Answer } from '../model/question';
import { columnsAnswered, topicsAnswered } from './answers/columnsAnswered';
import type { DatasetShape } from './datasetShape';
import { knownWords } from './fieldsOfHeading';
import type { HeadingCell } from './headingCell';
import { type HeadingRow, headingRowsAt, textsOf } from './headingRows';
import { type HeadingMatch, matchHeadings } from './matchHeadings';
import { type PeriodColumn, measuredAs, measuredBy, measuredByFigures } from './periodColumns';

/** A table found on a sheet, before its rows are read. */
export interface FoundTable extends MatchedRow {
  readonly grid: Grid;
  /** The lowest of its rows of headings. */
  readonly headingRow: number;
  readonly headings: readonly HeadingCell[];
  /** Texts above the heading row: titles, notes, units. */
  readonly above: readonly string[];
  readonly body: readonly GridRow[];
  /** What was answered of its sheet besides columns, by topic: its unit, its signs. */
  readonly settled: ReadonlyMap<string, Answer>;
  /** What holds for every row and has no column, by field: the directorate that the columns stand under. */
  readonly stated?: ReadonlyMap<string, string>;
  /** Columns that sum those of a field in every table of the sheet, by field. */
  readonly totalled?: ReadonlyMap<string, number>;
}

/** How a row of headings answers to the dataset that fits it best, and which others fit it as well. */
export interface MatchedRow extends HeadingMatch {
  readonly equals: readonly DatasetName[];
}

/** What tables are looked for with. */
export interface Looking {
  readonly datasets: readonly DatasetShape[];
  /** The year reviewed, once it is known. */
  readonly year: number | null;
  readonly answers: readonly Answer[];
}

/** Headings stand near the top; a sheet whose first rows hold none is no table of ours. */
const LAST_ROW_LOOKED_AT = 60;
/** Below this share of headings understood a match is an accident, unless so many are understood that it cannot be one. */
const LEAST_SHARE = 0.5;
const ENOUGH = 4;
/** No dataset is recognised by fewer headings, so that rows of data are passed over quickly. */
const FEWEST_KNOWN = 2;

function understood({ columns, periods }: HeadingMatch): number {
  return columns.size + periods.length;
}

function isNoAccident(match: HeadingMatch): boolean {
  return match.columns.size >= ENOUGH || understood(match) >= LEAST_SHARE * (understood(match) + match.notUsed.length);
}

function worth(match: HeadingMatch): number {
  return understood(match) * 2 - match.notUsed.length - match.rivals.length;
}

/** The dataset that a row of headings answers to best, or null. Of two that fit equally well the earlier is taken and the other named. */
export function matchRow({ cells }: HeadingRow, sheet: Pick<Grid, 'file' | 'sheet' | 'excelTable'>, looking: Looking): MatchedRow | null {
  const own = columnsAnswered(cells, sheet, looking.answers);
  const known = knownWords(looking.datasets);
  if (own.size === 0 && cells.filter((cell) => cell.phrases().some(({ words }) => known.has(words))).length < FEWEST_KNOWN) return null;
  const matches = looking.datasets.flatMap((dataset) => matchHeadings(cells, dataset, looking.year, own) ?? []).filter(isNoAccident);
  const most = Math.max(...matches.map(worth));
  const [best, ...others] = matches.filter((match) => worth(match) === most);
  return best === undefined ? null : { ...best, equals: others.map(({ dataset }) => dataset.name).filter((name) => name !== best.dataset.name) };
}

/** The table below one of the rows of headings of a sheet, or null when they answer to no dataset. */
export function tableAt(grid: Grid, rows: readonly HeadingRow[], looking: Looking): FoundTable | null {
  let found: { readonly match: MatchedRow; readonly row: HeadingRow } | null = null;
  for (const row of rows) {
    const match = matchRow(row, grid, looking);
    if (match !== null && (found === null || worth(match) > worth(found.match))) found = { match, row };
  }
  if (found === null) return null;
  const { match, row } = found;
  const above = grid.rows.slice(0, row.index).flatMap((each) => [...textsOf(each, grid.firstColumn, grid.dateSystem).values()]);
  const settled = topicsAnswered(grid, looking.answers);
  const said = withMeasures(match, [...above, grid.sheet], grid.rows.slice(row.index + 1, row.index + 1 + LINES_ADDED), grid.firstColumn);
  const periods = measuredAs(said, settled.get('monthsAre')?.value);
  return { ...match, periods, grid, headingRow: present(grid.rows[row.index], 'row of headings').row, headings: row.cells, above, body: grid.rows.slice(row.index + 1), settled };
}

/** What columns that months may come to make of them. */
const STATED = [['actualToDate', 'actual'], ['original', 'budget'], ['current', 'budget'], ['forecast', 'forecast']] as const;
/** So many lines are added up to see what months come to. */
const LINES_ADDED = 200;

function withMeasures({ periods, columns }: HeadingMatch, titles: readonly string[], lines: readonly GridRow[], firstColumn: number): readonly PeriodColumn[] {
  if (periods.length === 0) return periods;
  const stated = STATED.flatMap(([field, measure]) => {
    const column = columns.get(field);
    return column === undefined ? [] : [{ column, measure }];
  });
  const figures = lines.map(({ values }) => [...Array<number>(firstColumn).fill(0), ...values.map((value) => (typeof value === 'number' ? value : 0))]);
  return measuredByFigures(measuredBy(periods, titles), stated, figures);
}

/** Every row near the top of a sheet, as it may be read as headings. */
export function headingRowsOf(grid: Grid): readonly HeadingRow[] {
  const before = rowsOfGrid.get(grid);
  if (before !== undefined) return before;
  const rows = grid.rows.slice(0, LAST_ROW_LOOKED_AT).flatMap((_, index) => headingRowsAt(grid, index));
  rowsOfGrid.set(grid, rows);
  return rows;
}

/** A sheet is looked at several times: before its year is known, after, and for what no dataset answers to. */
const rowsOfGrid = new WeakMap<Grid, readonly HeadingRow[]>();

/**
 * Finds the table of a sheet: the row whose headings answer best to one of the datasets, wherever the block starts and
 * however many title rows stand above it. null when no row answers to any.
 */
export function findTable(
  grid: Grid,
  datasets: readonly DatasetShape[],
  year: number | null,
  answers: readonly Answer[] = [],
): FoundTable | null {
  return tableAt(grid, headingRowsOf(grid), { datasets, year, answers });
}
