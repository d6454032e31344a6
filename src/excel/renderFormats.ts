import { coverCells } from '../core/sheet/coverCells';
import type { Sheet, SheetArea } from '../core/sheet/sheet';
import { lookOf } from '../core/sheet/styles';
import { type Band, bandsOf, rowsOf } from './bandsOf';
import { type Queued, blocksOfRows } from './sendInParts';

/** About what a range of its own costs, in bytes: an area whose cells would take more is set at once. */
const A_RANGE = 400;

interface Formatted {
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

/** Queues the number formats of a cleared sheet: cell by cell in bands of rows, then large areas of one format at once. */
export function* renderFormats(worksheet: Excel.Worksheet, sheet: Sheet): Queued {
  const [rest, large]: [Formatted[], { area: SheetArea; format: string }[]] = [[], []];
  for (const [format, cells] of byFormat(formattedCells(sheet))) {
    for (const area of coverCells(cells)) {
      if (sizeOf(area) * (format.length + 3) > A_RANGE) large.push({ area, format });
      else rest.push(...cellsOf(area, format));
    }
  }
  for (const band of bandsOf(rest)) yield* renderBand(worksheet, band);
  for (const { area, format } of large) {
    setFormats(worksheet, area, format);
    yield A_RANGE;
  }
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

/** A rectangle without gaps first takes its commonest format whole, and null leaves that; "" is the format of a cleared cell. */
function* renderBand(worksheet: Excel.Worksheet, band: Band<Formatted>): Queued {
  const { cells, box } = band;
  const common = sizeOf(box) === cells.length ? commonest(cells) : null;
  if (common !== null) setFormats(worksheet, box, common);
  for (const { from, rows, bytes } of blocksOfRows(rowsOf<Formatted, string | null>(band, ({ format }) => (format === common ? null : format), ''))) {
    const area = { ...box, firstRow: box.firstRow + from, lastRow: box.firstRow + from + rows.length - 1 };
    setFormats(worksheet, area, rows.map((row) => [...row]));
    yield bytes;
  }
}

function commonest(cells: readonly Formatted[]): string {
  const [first] = [...byFormat(cells)].sort(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? '';
}

function setFormats(worksheet: Excel.Worksheet, { firstRow, lastRow, firstColumn, lastColumn }: SheetArea, formats: string | (string | null)[][]): void {
  const area = worksheet.getRangeByIndexes(firstRow - 1, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1).untrack();
  Object.assign(area, { numberFormat: formats }); // one format alone is that of every cell; the types know arrays only
}
