import type { OnSheet } from '../app/host';
import type { CellValue, Grid, GridRow } from '../core/model/grid';
import { isDateFormat } from '../core/model/numberFormat';
import { type Block, blocksOf, columnRuns, groupBlocks, isHidden, takesFormulas, topRows } from './blocks';
import { dateSystemShown } from './dateSystemShown';
import { findHeldRows } from './heldRows';
import { type SheetPlace, findSheetPlaces } from './sheetPlaces';

/** Syncs that reading takes besides one for each block of cells. */
export const FIXED_SYNCS = 2;

/** Which worksheets to read, under what name, and who is told. */
export interface GridRequest {
  /** Names the workbook in reports. */
  readonly file: string;
  readonly wanted: (sheet: string) => boolean;
  /** Waited for before each block. */
  readonly onSheet?: OnSheet | undefined;
}

/** What was asked of Excel for a block, and what stands at the top of its sheet. */
interface Asked {
  readonly block: Block;
  /** One, or two side by side. */
  readonly ranges: readonly Excel.Range[];
  readonly top: Excel.Range | null;
  readonly hiddenRows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly hiddenColumns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/** A sheet while its blocks come in. */
interface Draft {
  readonly place: SheetPlace;
  readonly rows: GridRow[];
  hiddenColumns: ReadonlySet<number>;
  dateSystem: 1900 | 1904 | null;
  /** True when the first rows of a sheet too large for it hold formulas. */
  formulasNotRead: boolean;
}

/**
 * Every worksheet as a grid, in workbook order, through Excel's JavaScript interface: one sync for the sheets, one for
 * their used ranges and tables, then values in blocks, with formulas where the sheet is small, hidden rows where there
 * are any, and number formats of the first rows. Dates are serial numbers; what the first dates show tells from which
 * year they are counted.
 */
export async function readGrids(context: Excel.RequestContext, { file, wanted, onSheet }: GridRequest): Promise<readonly Grid[]> {
  const places = await findSheetPlaces(context, wanted);
  const drafts = new Map(places.map((place): [SheetPlace, Draft] => [place, { place, rows: [], hiddenColumns: new Set(), dateSystem: null, formulasNotRead: false }]));
  const held = await findHeldRows(context, places);
  for (const blocks of groupBlocks(places.flatMap((place) => (held.get(place) ?? []).flatMap((run) => blocksOf(place, run))))) {
    const [first] = blocks;
    if (first !== undefined) await onSheet?.({ sheet: first.at.sheet.name, number: places.indexOf(first.at) + 1, of: places.length });
    const asked = blocks.map(askFor);
    await context.sync();
    for (const each of asked) {
      const draft = drafts.get(each.block.at);
      if (draft !== undefined) take(each, draft);
    }
  }
  const dateSystem = [...drafts.values()].map((draft) => draft.dateSystem).find((system) => system !== null) ?? 1900;
  return [...drafts.values()].map((draft) => gridOf(draft, file, dateSystem));
}

function askFor(block: Block): Asked {
  const { at, firstRow, rows } = block;
  const { rowIndex, columnIndex, rowHidden, columnHidden } = at.used;
  const ranges = columnRuns(at).map(({ first, columns }) => at.sheet.getRangeByIndexes(rowIndex + firstRow, columnIndex + first, rows, columns));
  for (const range of ranges) range.load(takesFormulas(at) ? 'values,formulas' : 'values');
  const isFirst = firstRow === 0;
  const top = isFirst ? at.sheet.getRangeByIndexes(rowIndex, columnIndex, topRows(at), columnRuns(at)[0]?.columns ?? 1) : null;
  top?.load(takesFormulas(at) ? 'numberFormat,text' : 'numberFormat,text,formulas');
  return {
    block,
    ranges,
    top,
    hiddenRows: isHidden(rowHidden) ? (ranges[0]?.getRowProperties({ rowHidden: true }) ?? null) : null,
    hiddenColumns: isFirst && isHidden(columnHidden) ? (ranges[0]?.getColumnProperties({ columnHidden: true }) ?? null) : null,
  };
}

function take(asked: Asked, draft: Draft): void {
  const { block, ranges, top, hiddenRows, hiddenColumns } = asked;
  const read = sideBySide(ranges.map((range) => range.values as CellValue[][]));
  const { rowIndex, columnIndex } = block.at.used;
  const formats = (top?.numberFormat ?? []) as string[][];
  const formulas = takesFormulas(block.at) ? sideBySide(ranges.map((range) => range.formulas as CellValue[][])) : [];
  read.forEach((values, index) => {
    const own = formulasIn(formulas[index] ?? []);
    if (own.length === 0 && values.every((value) => value === '')) return;
    const row = rowIndex + block.firstRow + index + 1;
    draft.rows.push({ row, hidden: hiddenRows?.value[index]?.rowHidden ?? false, values, formulas: own, numberFormats: formats[index] ?? [] });
  });
  if (hiddenColumns !== null) draft.hiddenColumns = new Set(hiddenColumns.value.flatMap(({ columnHidden }, index) => (columnHidden === true ? [columnIndex + index] : [])));
  if (top !== null && !takesFormulas(block.at)) draft.formulasNotRead = (top.formulas as CellValue[][]).some((cells) => formulasIn(cells).length > 0);
  if (top !== null) draft.dateSystem = dateSystemIn(read, formats, top.text);
}

function sideBySide([first = [], second]: readonly (readonly CellValue[][])[]): readonly CellValue[][] {
  return second === undefined ? first : first.map((cells, row) => [...cells, ...(second[row] ?? [])]);
}

/** The formulas of a row where it has any; a cell without one is given back as its value. */
function formulasIn(cells: readonly CellValue[]): readonly (string | undefined)[] {
  const isFormula = (cell: CellValue): cell is string => typeof cell === 'string' && cell.startsWith('=');
  return cells.some(isFormula) ? cells.map((cell) => (isFormula(cell) ? cell : undefined)) : [];
}

/** From which year days are counted, as the first date that tells it shows; null when none does. */
function dateSystemIn(values: readonly CellValue[][], formats: readonly string[][], texts: readonly string[][]): 1900 | 1904 | null {
  for (const [row, cells] of formats.entries()) {
    for (const [column, format] of cells.entries()) {
      const value = values[row]?.[column];
      if (typeof value !== 'number' || !isDateFormat(format)) continue;
      const system = dateSystemShown(value, texts[row]?.[column] ?? '');
      if (system !== null) return system;
    }
  }
  return null;
}

function gridOf({ place, rows, hiddenColumns, formulasNotRead }: Draft, file: string, dateSystem: 1900 | 1904): Grid {
  const { sheet, used, tables } = place;
  return {
    file,
    sheet: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    firstColumn: used.isNullObject ? 0 : used.columnIndex,
    rows,
    tables,
    dateSystem,
    ...(hiddenColumns.size > 0 ? { hiddenColumns } : {}),
    ...(formulasNotRead ? { formulasNotRead: true } : {}),
  };
}
