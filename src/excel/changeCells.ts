import { HostFault } from '../app/failure';
import type { CellChange } from '../app/host';
import { columnIndex } from '../core/model/address';
import { present } from '../core/model/present';
import { isTurnedAway } from './failureOf';

/** Syncs of changing cells: two to see that they hold what they are said to, one to change them. */
export const CHANGE_CELLS_SYNCS = 3;

/** What a cell of the user's may hold where it is changed: nothing, a number or a word, and never a formula. */
type Held = number | string;

/**
 * Changes cells of the user's, whole or not at all: refused where one holds something else than it is said to, where a
 * sheet is gone, or protected with one of the cells locked.
 */
export async function changeCells(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<void> {
  const runs = await placed(context, runsOf(changes));
  await refuseOther(context, runs);
  queue(context, runs, ({ to }) => to);
  try {
    await context.sync();
  } catch (fault) {
    if (!isTurnedAway(fault)) await putBack(context, runs);
    throw fault;
  }
}

/** Cells below each other in one column of a sheet. */
interface CellRun {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly changes: readonly CellChange[];
}

/** Cells on a sheet by its id, which stays when the sheet is renamed meanwhile. */
interface PlacedRun extends CellRun {
  readonly sheetId: string;
}

async function placed(context: Excel.RequestContext, runs: readonly CellRun[]): Promise<readonly PlacedRun[]> {
  const { worksheets } = context.workbook;
  const sheets = new Map([...new Set(runs.map(({ sheet }) => sheet))].map((sheet) => [sheet, worksheets.getItemOrNullObject(sheet)] as const));
  for (const sheet of sheets.values()) {
    sheet.load('id');
    sheet.protection.load('protected');
  }
  await context.sync();
  for (const [sheet, { isNullObject, protection }] of sheets) {
    if (isNullObject) throw new HostFault({ kind: 'sheetGone', sheet });
    if (protection.protected) throw new HostFault({ kind: 'sheetProtected', sheet });
  }
  return runs.map((run) => ({ ...run, sheetId: present(sheets.get(run.sheet), run.sheet).id }));
}

async function refuseOther(context: Excel.RequestContext, runs: readonly PlacedRun[]): Promise<void> {
  const other = await findOther(context, runs);
  if (other !== undefined) throw new HostFault({ kind: 'cellChanged', ...other });
}

/** The first cell that holds something else than it is said to; one sync. */
async function findOther(context: Excel.RequestContext, runs: readonly PlacedRun[]): Promise<Pick<CellChange, 'sheet' | 'cell'> | undefined> {
  const ranges = runs.map((run) => {
    const range = rangeOf(context, run);
    range.load('formulas');
    return range;
  });
  await context.sync();
  return runs.flatMap(({ changes }, index) => {
    const held = present(ranges[index], 'range').formulas as readonly (readonly unknown[])[];
    const other = changes.find(({ from }, row) => held[row]?.[0] !== from);
    return other === undefined ? [] : [{ sheet: other.sheet, cell: other.cell }];
  })[0];
}

function queue(context: Excel.RequestContext, runs: readonly PlacedRun[], content: (change: CellChange) => Held): void {
  for (const run of runs) rangeOf(context, run).untrack().formulas = run.changes.map((change) => [content(change)]);
}

/** After a request that stopped part way: every cell as it was, whether or not one was changed. */
async function putBack(context: Excel.RequestContext, runs: readonly PlacedRun[]): Promise<void> {
  try {
    if ((await findOther(context, runs)) === undefined) return;
    queue(context, runs, ({ from }) => from);
    await context.sync();
  } catch (fault) {
    throw new HostFault({ kind: 'halfChanged', sheets: [...new Set(runs.map(({ sheet }) => sheet))] }, fault);
  }
}

function rangeOf({ workbook: { worksheets } }: Excel.RequestContext, { sheetId, column, firstRow, changes }: PlacedRun): Excel.Range {
  return worksheets.getItem(sheetId).getRangeByIndexes(firstRow - 1, column, changes.length, 1);
}

/** Changes as runs, so that a column of counts is one range. */
function runsOf(changes: readonly CellChange[]): readonly CellRun[] {
  const placed = changes.map((change) => ({ change, ...placeOf(change.cell) }));
  const order = placed.sort((a, b) => compareText(a.change.sheet, b.change.sheet) || a.column - b.column || a.row - b.row);
  const runs: { sheet: string; column: number; firstRow: number; changes: CellChange[] }[] = [];
  for (const { change, column, row } of order) {
    const last = runs.at(-1);
    if (last?.sheet === change.sheet && last.column === column && last.firstRow + last.changes.length === row) last.changes.push(change);
    else runs.push({ sheet: change.sheet, column, firstRow: row, changes: [change] });
  }
  return runs;
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function placeOf(cell: string): { readonly column: number; readonly row: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { column: present(columnIndex(letters), cell), row: Number(row) };
}
