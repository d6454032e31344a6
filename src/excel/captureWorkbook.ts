import type { PublishedKey } from '../app/host';
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

/** Finds our sheets and takes down all they hold, the user's own cells on them too, in one sync. */
export async function captureWorkbook(context: Excel.RequestContext): Promise<Capture> {
  const { marks, read } = queueFinding(context);
  const cells = marks.map((mark) => ({ mark, used: loadCells(mark) }));
  await context.sync();
  const found = read();
  const taken = cells.filter(({ mark, used }) => mark.marker === found.markers[mark.key] && !used.isNullObject);
  return { found, contents: new Map(taken.map(({ mark, used }) => [mark.key, contentsOf(used)])) };
}

function loadCells({ range }: Mark): Excel.Range {
  const used = range.worksheet.getUsedRangeOrNullObject();
  used.load('rowIndex,columnIndex,formulas,values,numberFormat');
  return used;
}

function contentsOf({ rowIndex, columnIndex, formulas, values, numberFormat }: Excel.Range): SheetContents {
  return { rowIndex, columnIndex, formulas: formulas as Typed[][], values: values as Typed[][], numberFormat: numberFormat as string[][] };
}
