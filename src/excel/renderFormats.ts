import { coverCells } from '../core/sheet/coverCells';
import type { Sheet, SheetArea } from '../core/sheet/sheet';
import { lookOf } from '../core/sheet/styles';
import { type Queued, blocksOfRows } from './sendInParts';

/** About what a range of its own costs, in bytes: an area whose cells would take more is set at once. */
const A_RANGE = 400;
/** Rows without a format between two bands that are set together: beyond so many the nulls cost more than a range. */
const MOST_BETWEEN = 6;

interface Formatted {
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

/** Queues the number formats: large areas of one format at once, the rest cell by cell in bands of rows. */
export function* renderFormats(worksheet: Excel.Worksheet, sheet: Sheet): Queued {
  const rest: Formatted[] = [];
  for (const [format, cells] of byFormat(formattedCells(sheet))) {
    for (const area of coverCells(cells)) {
      if (sizeOf(area) * (format.length + 3) > A_RANGE) {
        setFormats(worksheet, area, format);
        yield A_RANGE;
      } else rest.push(...cellsOf(area, format));
    }
  }
  for (const band of bandsOf(rest)) yield* renderBand(worksheet, band);
}

/** A cell that is blank and ours keeps no format; what a user types stays as typed. */
function formattedCells({ cells, money }: Sheet): readonly Formatted[] {
  return cells.flatMap(({ row, column, style, content }) => (content.kind !== 'blank' || style.startsWith('input') ? [{ row, column, format: lookOf(style, money).numberFormat }] : []));
}

function byFormat(cells: readonly Formatted[]): ReadonlyMap<string, readonly Formatted[]> {
  const formats = new Map<string, Formatted[]>();
  for (const cell of cells) {
    const own = formats.get(cell.format);
    if (own === undefined) formats.set(cell.format, [cell]);
    else own.push(cell);
  }
  return formats;
}

function sizeOf({ firstRow, lastRow, firstColumn, lastColumn }: SheetArea): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

function cellsOf({ firstRow, lastRow, firstColumn, lastColumn }: SheetArea, format: string): readonly Formatted[] {
  const width = lastColumn - firstColumn + 1;
  return Array.from({ length: (lastRow - firstRow + 1) * width }, (_, index) => ({ row: firstRow + Math.floor(index / width), column: firstColumn + (index % width), format }));
}

function bandsOf(cells: readonly Formatted[]): readonly (readonly Formatted[])[] {
  const bands: Formatted[][] = [];
  let last = -Infinity;
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    if (cell.row - last > MOST_BETWEEN) bands.push([]);
    bands.at(-1)?.push(cell);
    last = cell.row;
  }
  return bands;
}

/** The rectangle around a band, null where a cell keeps what it has; one without gaps first takes its commonest format whole. */
function* renderBand(worksheet: Excel.Worksheet, cells: readonly Formatted[]): Queued {
  const box = boxOf(cells);
  const common = sizeOf(box) === cells.length ? commonest(cells) : null;
  if (common !== null) setFormats(worksheet, box, common);
  const rows = Array.from({ length: box.lastRow - box.firstRow + 1 }, () => new Array<string | null>(box.lastColumn - box.firstColumn + 1).fill(null));
  for (const { row, column, format } of cells) {
    const own = rows[row - box.firstRow];
    if (own !== undefined && format !== common) own[column - box.firstColumn] = format;
  }
  for (const { from, rows: block, bytes } of blocksOfRows(rows)) {
    const area = { ...box, firstRow: box.firstRow + from, lastRow: box.firstRow + from + block.length - 1 };
    setFormats(worksheet, area, block.map((row) => [...row]));
    yield bytes;
  }
}

function boxOf(cells: readonly Formatted[]): SheetArea {
  const of = (pick: (cell: Formatted) => number, choose: (a: number, b: number) => number): number => cells.map(pick).reduce((so, each) => choose(so, each));
  return {
    firstRow: of(({ row }) => row, Math.min),
    lastRow: of(({ row }) => row, Math.max),
    firstColumn: of(({ column }) => column, Math.min),
    lastColumn: of(({ column }) => column, Math.max),
  };
}

function commonest(cells: readonly Formatted[]): string {
  const [first] = [...byFormat(cells)].sort(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? '';
}

function setFormats(worksheet: Excel.Worksheet, { firstRow, lastRow, firstColumn, lastColumn }: SheetArea, formats: string | (string | null)[][]): void {
  const area = worksheet.getRangeByIndexes(firstRow - 1, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1).untrack();
  Object.assign(area, { numberFormat: formats }); // one format alone is that of every cell; the types know arrays only
}
