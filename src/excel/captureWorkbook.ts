import type { PublishedKey } from '../app/host';
import { MOST_COLUMNS, columnLetter } from '../core/model/address';
import { isAnswerTooLarge } from './failureOf';
import { type FoundWorkbook, type PublishedSheet, findPublished } from './findPublished';

type Typed = string | number | boolean;

/** What the cells of one sheet hold, wherever on it something stands. */
export interface SheetContents {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly formulas: readonly (readonly Typed[])[];
  readonly numberFormat: readonly (readonly string[])[];
  /** What shows in the cells from this column on, the first that may be a user's; before it formulas do for values. */
  readonly usersFrom: number;
  readonly values: readonly (readonly Typed[])[];
}

/** What the workbook held before it was written to: enough to put it back. */
export interface Capture {
  readonly found: FoundWorkbook;
  readonly contents: ReadonlyMap<PublishedKey, SheetContents>;
  /** Which of the sheets that were found are protected. */
  readonly locked: readonly string[];
}

/** Syncs of a capture: one to find our sheets; where there are any, one more for what they hold. */
export const CAPTURE_SYNCS = 2;

/** Cells of ours taken down in one sync where all of them are more than Excel on the web answers at once. */
const CELLS_A_SYNC = 20_000;

/**
 * Finds our sheets and takes down all they hold, the user's own cells on them too: in two syncs, or, where that is more
 * than Excel answers at once, block by block.
 */
export async function captureWorkbook(context: Excel.RequestContext): Promise<Capture> {
  const found = await findPublished(context);
  if (found.published.length === 0) return { found, contents: new Map(), locked: [] };
  try {
    return await captureSheets(context, found, Infinity);
  } catch (fault) {
    if (!isAnswerTooLarge(fault)) throw fault;
    return captureSheets(context, found, CELLS_A_SYNC);
  }
}

/** With the extent of the sheets comes all they hold, unless only so many cells are to be read at once. */
async function captureSheets(context: Excel.RequestContext, found: FoundWorkbook, cellsASync: number): Promise<Capture> {
  const whole = cellsASync === Infinity;
  const sheets = found.published.map((published) => {
    const worksheet = context.workbook.worksheets.getItem(published.name);
    worksheet.protection.load('protected');
    const used = worksheet.getUsedRangeOrNullObject();
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { published, worksheet, used, block: whole ? queueBlock(used, worksheet, published) : null };
  });
  await context.sync();
  const contents = new Map<PublishedKey, SheetContents>();
  for (const { published, worksheet, used, block } of sheets) {
    if (used.isNullObject) continue;
    contents.set(published.key, contentsOf(used, published, block === null ? await readBlocks(context, { worksheet, used, published, cellsASync }) : [block]));
  }
  return { found, contents, locked: sheets.flatMap(({ published, worksheet }) => (worksheet.protection.protected ? [published.name] : [])) };
}

interface Block {
  readonly range: Excel.Range;
  readonly users: Excel.Range;
}

interface Reading {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly published: PublishedSheet;
  readonly cellsASync: number;
}

async function readBlocks(context: Excel.RequestContext, { worksheet, used: { rowIndex, columnIndex, rowCount, columnCount }, published, cellsASync }: Reading): Promise<readonly Block[]> {
  const step = Math.max(1, Math.floor(cellsASync / columnCount));
  const blocks: Block[] = [];
  for (let done = 0; done < rowCount; done += step) {
    blocks.push(queueBlock(worksheet.getRangeByIndexes(rowIndex + done, columnIndex, Math.min(step, rowCount - done), columnCount), worksheet, published));
    await context.sync();
  }
  return blocks;
}

/** Values differ from formulas in formulas only, and only a user's are asked for: the answer is half as large. */
function queueBlock(range: Excel.Range, worksheet: Excel.Worksheet, published: PublishedSheet): Block {
  range.load('formulas,numberFormat');
  const users = range.getIntersectionOrNullObject(worksheet.getRange(`${columnLetter(usersFrom(published))}:${columnLetter(MOST_COLUMNS - 1)}`));
  users.load('values,columnIndex');
  return { range, users };
}

/** The first column in which a user may have typed: beside ours, or where cells are left to him; any where nothing tells. */
function usersFrom({ description }: PublishedSheet): number {
  if (description === null) return 0;
  const { columns, lines: { inputColumns, inputs } } = description;
  return [...inputColumns, ...inputs.map(([, column]) => column)].reduce((least, column) => Math.min(least, column), columns.length);
}

function contentsOf({ rowIndex, columnIndex }: Excel.Range, published: PublishedSheet, blocks: readonly Block[]): SheetContents {
  return {
    rowIndex,
    columnIndex,
    formulas: blocks.flatMap(({ range }) => range.formulas as Typed[][]),
    numberFormat: blocks.flatMap(({ range }) => range.numberFormat as string[][]),
    usersFrom: usersFrom(published),
    values: blocks.flatMap(({ range, users }) => valuesIn(range.formulas as Typed[][], users, columnIndex)),
  };
}

function valuesIn(formulas: readonly (readonly Typed[])[], users: Excel.Range, columnIndex: number): readonly (readonly Typed[])[] {
  if (users.isNullObject) return formulas;
  const from = users.columnIndex - columnIndex;
  return formulas.map((row, index) => [...row.slice(0, from), ...((users.values as Typed[][])[index] ?? [])]);
}
