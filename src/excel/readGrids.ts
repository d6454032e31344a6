import type { OnSheet } from '../app/host';
import type { CellValue, Grid, GridTable } from '../core/model/grid';

/**
 * Cells asked for in one sync. Excel on the web refuses answers above 5 MB; a cell of a budget takes some 15 to 20 bytes
 * of it, so this stays below with room to spare.
 */
export const CELLS_A_SYNC = 200_000;

/** Syncs that reading takes besides one for each block of CELLS_A_SYNC cells. */
export const FIXED_SYNCS = 2;

/** Which worksheets to read, under what name, and who is told. */
export interface GridRequest {
  readonly file: string;
  readonly wanted: (sheet: string) => boolean;
  readonly onSheet?: OnSheet | undefined;
}

interface SheetPlace {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: readonly GridTable[];
}

interface Block {
  readonly at: SheetPlace;
  readonly firstRow: number;
  readonly rows: number;
}

/**
 * Every worksheet as a grid, in workbook order, through Excel's JavaScript interface: one sync for the sheets, one for
 * their used ranges and tables, then values in blocks. Only values are loaded: dates are serial numbers.
 * `file` names the workbook in reports; `wanted` says which sheets to read; `onSheet` is waited for before each block.
 */
export async function readGrids(context: Excel.RequestContext, { file, wanted, onSheet }: GridRequest): Promise<readonly Grid[]> {
  const places = await findUsedRanges(context, wanted);
  const rows = new Map<SheetPlace, Grid['rows'][number][]>(places.map((place) => [place, []]));
  for (const blocks of groupBlocks(places.flatMap(blocksOf))) {
    const [first] = blocks;
    if (first !== undefined) await onSheet?.({ sheet: first.at.sheet.name, number: places.indexOf(first.at) + 1, of: places.length });
    const ranges = blocks.map((block) => ({ block, range: loadBlock(block) }));
    await context.sync();
    for (const { block, range } of ranges) addRows(rows.get(block.at) ?? [], block, range.values as CellValue[][]);
  }
  return places.map((place) => ({
    file,
    sheet: place.sheet.name,
    hidden: place.sheet.visibility !== 'Visible',
    firstColumn: place.used.isNullObject ? 0 : place.used.columnIndex,
    rows: rows.get(place) ?? [],
    tables: place.tables,
    dateSystem: 1900,
  }));
}

async function findUsedRanges(context: Excel.RequestContext, wanted: (sheet: string) => boolean): Promise<readonly SheetPlace[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const places = worksheets.items.filter(({ name }) => wanted(name)).map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true), tables: [] }));
  for (const { used } of places) used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return places;
}

/** The used range cut into runs of rows of at most CELLS_A_SYNC cells; a row wider than that is a block of its own. */
function blocksOf(at: SheetPlace): readonly Block[] {
  if (at.used.isNullObject) return [];
  const { rowCount, columnCount } = at.used;
  const step = Math.max(1, Math.floor(CELLS_A_SYNC / columnCount));
  const blocks: Block[] = [];
  for (let firstRow = 0; firstRow < rowCount; firstRow += step) {
    blocks.push({ at, firstRow, rows: Math.min(step, rowCount - firstRow) });
  }
  return blocks;
}

/** Blocks that fit in one sync together: small sheets share one. */
function groupBlocks(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    const size = block.rows * block.at.used.columnCount;
    if (cells + size > CELLS_A_SYNC) {
      groups.push([]);
      cells = 0;
    }
    groups.at(-1)?.push(block);
    cells += size;
  }
  return groups;
}

function loadBlock({ at, firstRow, rows }: Block): Excel.Range {
  const { rowIndex, columnIndex, columnCount } = at.used;
  const range = at.sheet.getRangeByIndexes(rowIndex + firstRow, columnIndex, rows, columnCount);
  range.load('values');
  return range;
}

function addRows(rows: Grid['rows'][number][], { at, firstRow }: Block, values: readonly CellValue[][]): void {
  values.forEach((cells, index) => {
    if (cells.every((value) => value === '')) return;
    rows.push({ row: at.used.rowIndex + firstRow + index + 1, hidden: false, values: cells, formulas: [], numberFormats: [] });
  });
}
