import { grouped } from '../core/model/grouped';
import { coverCells } from '../core/sheet/coverCells';
import type { Sheet, SheetArea } from '../core/sheet/sheet';
import { type StyleName, lookOf } from '../core/sheet/styles';
import { type Band, bandsOf, rowsOf } from './bandsOf';
import { type Queued, blocksOfRows } from './sendInParts';

/** About what a range of its own costs, in bytes: an area whose cells would take more is set at once. */
const A_RANGE = 400;
/** So many rows without a gap are a list, whose columns have a format each. */
const A_LIST = 20;

/** A cell, its row from 1 and its column from 0, and its number format. */
export interface Formatted {
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

/** Queues the number formats of a sheet of ours. */
export function renderFormats(worksheet: Excel.Worksheet, sheet: Sheet): Queued {
  return setNumberFormats(worksheet, formattedCells(sheet));
}

/**
 * Queues the number formats of a cleared sheet: the commonest of each long list at once, then what differs from it: cell by
 * cell in bands of rows, and large areas at once.
 */
export function* setNumberFormats(worksheet: Excel.Worksheet, cells: readonly Formatted[]): Queued {
  const painted = stretchesOf(cells).filter(({ area, format }) => area.lastRow - area.firstRow >= A_LIST && isLarge(area, format));
  const under = new Map(painted.flatMap(({ area, format }) => placesIn(area).map((place) => [place, format] as const)));
  for (const { area, format } of painted) yield setArea(worksheet, area, format);
  const [rest, large]: [Formatted[], { area: SheetArea; format: string }[]] = [[], []];
  for (const [format, own] of grouped(cells.filter((cell) => under.get(placeOf(cell)) !== cell.format), formatOf)) {
    for (const area of coverCells(own)) {
      if (isLarge(area, format)) large.push({ area, format });
      else rest.push(...cellsOf(area, format));
    }
  }
  for (const band of bandsOf(rest)) yield* renderBand(worksheet, band, painted.some(({ area }) => doMeet(area, band.box)) ? null : '');
  for (const { area, format } of large) yield setArea(worksheet, area, format);
}

/** Formatted cells without a gap, of neighbouring columns that have one commonest format. */
interface Stretch {
  readonly area: SheetArea;
  readonly format: string;
}

function stretchesOf(cells: readonly Formatted[]): readonly Stretch[] {
  const stretches: { area: { -readonly [Key in keyof SheetArea]: number }; format: string }[] = [];
  const byRows = new Map<string, (typeof stretches)[number]>();
  for (const run of runsDown(cells)) {
    const format = commonest(run);
    const [firstRow, lastRow, column] = [run[0]?.row ?? 1, run.at(-1)?.row ?? 1, run[0]?.column ?? 0];
    const key = `${firstRow} ${lastRow} ${format}`;
    const left = byRows.get(key);
    if (left?.area.lastColumn === column - 1) left.area.lastColumn = column;
    else {
      const stretch = { area: { firstRow, lastRow, firstColumn: column, lastColumn: column }, format };
      stretches.push(stretch);
      byRows.set(key, stretch);
    }
  }
  return stretches;
}

function runsDown(cells: readonly Formatted[]): readonly (readonly Formatted[])[] {
  const runs: Formatted[][] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1)?.at(-1);
    if (last?.column === cell.column && last.row === cell.row - 1) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** A cell that is blank and ours keeps no format; what a user types stays as typed. */
function formattedCells({ cells, money }: Sheet): readonly Formatted[] {
  const formats = new Map<StyleName, string>();
  return cells.flatMap(({ row, column, style, content }) => {
    if (content.kind === 'blank' && !style.startsWith('input')) return [];
    const format = formats.get(style) ?? lookOf(style, money).numberFormat;
    formats.set(style, format);
    return [{ row, column, format }];
  });
}

function formatOf({ format }: Formatted): string {
  return format;
}

function isLarge({ firstRow, lastRow, firstColumn, lastColumn }: SheetArea, format: string): boolean {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) * (format.length + 3) > A_RANGE;
}

function cellsOf({ firstRow, lastRow, firstColumn, lastColumn }: SheetArea, format: string): readonly Formatted[] {
  const width = lastColumn - firstColumn + 1;
  return Array.from({ length: (lastRow - firstRow + 1) * width }, (_, index) => ({ row: firstRow + Math.floor(index / width), column: firstColumn + (index % width), format }));
}

function doMeet(a: SheetArea, b: SheetArea): boolean {
  return a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

function placesIn(area: SheetArea): readonly string[] {
  return cellsOf(area, '').map(placeOf);
}

function placeOf({ row, column }: Formatted): string {
  return `${column} ${row}`;
}

/** Null leaves what stands under a band; "", which is shorter, is the format of a cleared cell. */
function* renderBand(worksheet: Excel.Worksheet, band: Band<Formatted>, none: null | ''): Queued {
  const { firstRow, ...columns } = band.box;
  for (const { from, rows, bytes } of blocksOfRows(rowsOf<Formatted, string | null>(band, ({ format }) => format, none))) {
    setArea(worksheet, { ...columns, firstRow: firstRow + from, lastRow: firstRow + from + rows.length - 1 }, rows.map((row) => [...row]));
    yield bytes;
  }
}

function commonest(cells: readonly Formatted[]): string {
  const [first] = [...grouped(cells, formatOf)].sort(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? '';
}

function setArea(worksheet: Excel.Worksheet, { firstRow, lastRow, firstColumn, lastColumn }: SheetArea, formats: string | (string | null)[][]): number {
  const area = worksheet.getRangeByIndexes(firstRow - 1, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1).untrack();
  Object.assign(area, { numberFormat: formats }); // one format alone is that of every cell; the types know arrays only
  return A_RANGE;
}
