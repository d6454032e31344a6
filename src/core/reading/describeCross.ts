import { a1, columnLetter, columnSpans, rowRuns } from '../model/address';
import type { CrossTable } from '../model/crossTable';
import type { Grid, GridRow } from '../model/grid';
import { grouped } from '../model/grouped';
import { present } from '../model/present';
import type { NotUsedReason } from '../model/source';
import { classifyCross } from './crossRows';
import { findTotals } from './crossTotals';
import { headingRowsOf } from './findTables';
import { unitIn } from './heading';
import type { HeadingCell } from './headingCell';
import { textsOf } from './headingRows';
import { readPeriodHeading } from './periodHeading';

/** Fewer columns of figures than this are no list of services. */
const FEWEST_SERVICES = 10;
const FEWEST_BODIES = 5;
const ROWS_SAMPLED = 200;

interface Columns {
  readonly labels: readonly HeadingCell[];
  readonly services: readonly HeadingCell[];
}

/** The headings over labels, and those over figures that are no month or year. */
function columnsUnder(grid: Grid, index: number, headings: readonly HeadingCell[]): Columns {
  const body = grid.rows.slice(index + 1, index + 1 + ROWS_SAMPLED);
  const labels: HeadingCell[] = [];
  const services: HeadingCell[] = [];
  for (const heading of headings) {
    const values = body.map((row) => row.values[heading.column - grid.firstColumn] ?? '').filter((value) => value !== '');
    const figures = values.filter((value) => typeof value === 'number').length;
    const isService = heading.heading.words !== '' && readPeriodHeading(heading.text) === null;
    if (isService && figures >= FEWEST_BODIES && figures * 10 >= values.length * 9) services.push(heading);
    else if (values.length > 0 && figures * 2 < values.length) labels.push(heading);
  }
  return { labels, services };
}

/**
 * Describes a sheet with bodies down the rows and services across the columns, as published returns have: what its rows
 * and columns are and which of them sum others. null for any other sheet.
 */
export function describeCross(grid: Grid): CrossTable | null {
  let best: { readonly index: number; readonly columns: Columns } | null = null;
  for (const { index, cells } of headingRowsOf(grid)) {
    if (cells.length < FEWEST_SERVICES + 1) continue;
    const columns = columnsUnder(grid, index, cells);
    const isCross = columns.labels.length > 0 && columns.services.length >= Math.max(FEWEST_SERVICES, cells.length / 2);
    if (isCross && (best === null || columns.services.length > best.columns.services.length)) best = { index, columns };
  }
  return best === null ? null : describe(grid, best.index, best.columns);
}

function describe(grid: Grid, index: number, { labels, services }: Columns): CrossTable {
  const { file, sheet, firstColumn } = grid;
  const at = (cells: readonly HeadingCell[]): readonly number[] => cells.map(({ column }) => column - firstColumn);
  const rows = classifyCross(grid.rows.slice(index + 1), { labels: at(labels), figures: at(services) });
  const headingRow = present(grid.rows[index], 'row of headings').row;
  const totals = findTotals(services, rows);
  const columns = [...labels, ...services].map(({ column }) => column);
  const bodies = rows.filter(({ kind }) => kind === 'data');
  const above = grid.rows.slice(0, index).flatMap((row) => [...textsOf(row, firstColumn, grid.dateSystem).values()]);
  return {
    file,
    sheet,
    headingRow,
    range: `${a1(Math.min(...columns), headingRow)}:${a1(Math.max(...columns), bodies.at(-1)?.row.row ?? headingRow)}`,
    unit: above.map(unitIn).find((unit) => unit !== null) ?? 'pounds',
    labels: labels.map(({ column, text }) => ({ column: columnLetter(column), heading: text })),
    rows: bodies.length,
    details: services.length - totals.filter(({ sums }) => sums !== '').length,
    totals,
    hidden: columnSpans(columns.filter((column) => grid.hiddenColumns?.has(column) === true)),
    notUsed: notUsedOf(rows),
  };
}

function notUsedOf(rows: readonly { readonly kind: 'data' | NotUsedReason; readonly row: GridRow }[]): CrossTable['notUsed'] {
  const left = rows.flatMap(({ kind, row }) => (kind === 'data' ? [] : [{ why: kind, row: row.row }]));
  return [...grouped(left, ({ why }) => why)].map(([why, own]) => ({ rows: rowRuns(own.map(({ row }) => row)), why }));
}
