import type { PublishedKey } from '../app/host';
import { isAnswerTooLarge } from './failureOf';
import { type FoundWorkbook, type Mark, queueFinding } from './findPublished';

type Typed = string | number | boolean;

/** What the cells of one sheet hold, wherever on it something stands. */
export interface SheetContents {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly formulas: readonly (readonly Typed[])[];
  readonly values: readonly (readonly Typed[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** What the workbook held before it was written to: enough to put it back. */
export interface Capture {
  readonly found: FoundWorkbook;
  readonly contents: ReadonlyMap<PublishedKey, SheetContents>;
}

/** Cells of ours taken down in one sync where all of them are more than Excel on the web answers at once. */
const CELLS_A_SYNC = 20_000;

/**
 * Finds our sheets and takes down all they hold, the user's own cells on them too: in one sync, or, where that is more
 * than Excel answers at once, block by block.
 */
export async function captureWorkbook(context: Excel.RequestContext): Promise<Capture> {
  try {
    return await captureAtOnce(context);
  } catch (fault) {
    if (!isAnswerTooLarge(fault)) throw fault;
    return captureInBlocks(context);
  }
}

async function captureAtOnce(context: Excel.RequestContext): Promise<Capture> {
  const { marks, read } = queueFinding(context);
  const cells = marks.map((mark) => ({ mark, used: usedRange(mark, `rowIndex,columnIndex,${HELD}`) }));
  await context.sync();
  const found = read();
  const taken = cells.filter(({ mark, used }) => isOurs(found, mark) && !used.isNullObject);
  return { found, contents: new Map(taken.map(({ mark, used }) => [mark.key, contentsOf(used, [used])])) };
}

async function captureInBlocks(context: Excel.RequestContext): Promise<Capture> {
  const { marks, read } = queueFinding(context);
  const cells = marks.map((mark) => ({ mark, used: usedRange(mark, 'rowIndex,columnIndex,rowCount,columnCount') }));
  await context.sync();
  const found = read();
  const contents = new Map<PublishedKey, SheetContents>();
  for (const { mark, used } of cells) {
    if (isOurs(found, mark) && !used.isNullObject) contents.set(mark.key, contentsOf(used, await readBlocks(context, mark, used)));
  }
  return { found, contents };
}

async function readBlocks(context: Excel.RequestContext, { range }: Mark, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Promise<readonly Excel.Range[]> {
  const step = Math.max(1, Math.floor(CELLS_A_SYNC / columnCount));
  const blocks: Excel.Range[] = [];
  for (let done = 0; done < rowCount; done += step) {
    const block = range.worksheet.getRangeByIndexes(rowIndex + done, columnIndex, Math.min(step, rowCount - done), columnCount);
    block.load(HELD);
    await context.sync();
    blocks.push(block);
  }
  return blocks;
}

const HELD = 'formulas,values,numberFormat';

function usedRange({ range }: Mark, properties: string): Excel.Range {
  const used = range.worksheet.getUsedRangeOrNullObject();
  used.load(properties);
  return used;
}

function isOurs({ markers }: FoundWorkbook, { key, marker }: Mark): boolean {
  return marker === markers[key];
}

function contentsOf({ rowIndex, columnIndex }: Excel.Range, blocks: readonly Excel.Range[]): SheetContents {
  return {
    rowIndex,
    columnIndex,
    formulas: blocks.flatMap((block) => block.formulas as Typed[][]),
    values: blocks.flatMap((block) => block.values as Typed[][]),
    numberFormat: blocks.flatMap((block) => block.numberFormat as string[][]),
  };
}
