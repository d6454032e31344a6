import type { SheetToPublish } from '../app/host';
import { withContents } from '../core/sheet/describe';
import { type Capture, type SheetContents, captureWorkbook } from './captureWorkbook';
import { clearSheet } from './clearSheet';
import { CompensationFault } from './failureOf';
import { DESCRIPTIONS, type FoundWorkbook, type PublishedSheet } from './findPublished';
import { renderSheet } from './renderSheet';
import { type Queued, blocksOfRows, sendInParts } from './sendInParts';
import { A_NAME } from './writeNames';

/**
 * Puts back what a failed publication of `attempted` changed: one sync to see what stands now, and, where that differs
 * from the capture, one compensating request. Throws a CompensationFault when that fails too.
 */
export async function restoreWorkbook(context: Excel.RequestContext, capture: Capture, attempted: readonly SheetToPublish[]): Promise<void> {
  try {
    const now = await captureWorkbook(context);
    if (textOf(now) === textOf(capture)) return;
    await sendInParts(context, queueRestoring(context, { capture, now: now.found, attempted }), () => undefined);
  } catch (fault) {
    throw new CompensationFault('the sheets could not be put back', { cause: fault });
  }
}

/** What is to stand again, what stands now, and the sheets that may have been written over it. */
export interface Restoring {
  readonly capture: Capture;
  readonly now: FoundWorkbook;
  readonly attempted: readonly SheetToPublish[];
}

/** Queues all that brings back what was captured; sheets that came since go last. The caller sends it. */
export function* queueRestoring(context: Excel.RequestContext, restoring: Restoring): Queued {
  const { capture, now, attempted } = restoring;
  for (const published of capture.found.published) yield* restoreSheet(context, published, restoring);
  yield* restoreNames(context, capture.found, now);
  restoreSetting(context, capture.found);
  removeAdded(context, capture.found, attempted);
}

/** The sheets that were found, as far as their descriptions tell them. */
export function describedSheets({ published }: FoundWorkbook): readonly SheetToPublish[] {
  return published.flatMap(({ key, name, description }) => (description === null ? [] : [{ key, sheet: { ...withContents(description, () => ''), name } }]));
}

/** Everything captured as text, to tell whether two captures are alike. */
function textOf({ found, contents }: Capture): string {
  return JSON.stringify({ ...found, names: [...found.names].sort(), ours: [], contents: [...contents] });
}

function removeAdded({ workbook }: Excel.RequestContext, { sheetNames }: FoundWorkbook, attempted: readonly SheetToPublish[]): void {
  const before = new Set(sheetNames.map((name) => name.toLowerCase()));
  for (const { sheet } of attempted) {
    if (!before.has(sheet.name.toLowerCase())) workbook.worksheets.getItemOrNullObject(sheet.name).delete();
  }
}

function* restoreSheet({ workbook: { worksheets } }: Excel.RequestContext, { key, name, description }: PublishedSheet, { capture, now, attempted }: Restoring): Queued {
  const worksheet = now.sheetNames.includes(name) ? worksheets.getItem(name) : worksheets.add(name);
  const contents = capture.contents.get(key);
  const written = attempted.find((each) => each.key === key)?.sheet ?? null;
  clearSheet(worksheet, [written, description], description?.rows.length ?? 0);
  if (description !== null) {
    const sheet = withContents(description, (row, column) => (contents === undefined ? '' : cellOf(contents, row, column)));
    yield* renderSheet(worksheet, { ...sheet, name });
  }
  if (contents !== undefined) yield* writeContents(worksheet, contents);
}

function cellOf({ rowIndex, columnIndex, formulas }: SheetContents, row: number, column: number): string | number | boolean {
  return formulas[row - 1 - rowIndex]?.[column - columnIndex] ?? '';
}

/** Everything that stood on the sheet, the user's own cells too; a text keeps being one. */
function* writeContents(worksheet: Excel.Worksheet, contents: SheetContents): Queued {
  const { rowIndex, columnIndex, formulas, numberFormat } = contents;
  const rows = formulas.map((row, down) => ({
    formats: numberFormat[down] ?? [],
    typed: row.map((typed, across) => (isText(typed, contents, [down, across]) ? `'${typed}` : typed)),
  }));
  for (const { from, rows: block, bytes } of blocksOfRows(rows)) {
    const range = worksheet.getRangeByIndexes(rowIndex + from, columnIndex, block.length, formulas[0]?.length ?? 1).untrack();
    range.numberFormat = block.map(({ formats }) => [...formats]);
    range.formulas = block.map(({ typed }) => typed);
    yield bytes;
  }
}

/** What begins as a formula is one unless its cell shows it as it is, or, where only a formula of ours stands, is formatted as text. */
function isText(typed: string | number | boolean, { columnIndex, usersFrom, values, numberFormat }: SheetContents, [down, across]: readonly [number, number]): typed is string {
  if (typeof typed !== 'string' || typed === '') return false;
  if (!typed.startsWith('=')) return true;
  return columnIndex + across < usersFrom ? numberFormat[down]?.[across] === '@' : values[down]?.[across] === typed;
}

function* restoreNames({ workbook }: Excel.RequestContext, before: FoundWorkbook, now: FoundWorkbook): Queued {
  const items = workbook.names;
  for (const name of now.ours) {
    if (now.names.has(name) && !before.names.has(name)) items.getItem(name).delete();
  }
  for (const name of before.ours) {
    const kept = before.names.get(name);
    if (kept === undefined) continue;
    const item = now.names.has(name) ? items.getItem(name) : items.add(name, kept.formula, kept.comment);
    item.formula = kept.formula;
    item.visible = kept.visible;
    yield A_NAME;
  }
}

function restoreSetting({ workbook: { settings } }: Excel.RequestContext, { setting }: FoundWorkbook): void {
  if (setting === undefined) settings.getItemOrNullObject(DESCRIPTIONS).delete();
  else settings.add(DESCRIPTIONS, setting);
}
