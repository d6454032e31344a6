import { a1 } from '../core/model/address';
import { type SheetDescription, describeSheet, withContents } from '../core/sheet/describe';
import type { Sheet } from '../core/sheet/sheet';
import type { SheetToPublish } from '../app/host';
import { DESCRIPTIONS, type FoundWorkbook, type PublishedSheet, markerOf } from './findPublished';
import { renderSheet } from './renderSheet';

/** What the workbook held before: enough to put it back. */
interface Capture {
  readonly found: FoundWorkbook;
  readonly previous: ReadonlyMap<PublishedSheet, Sheet>;
}

/** The summary could not be put back after a failed write: the workbook holds parts of both. */
export class CompensationFault extends Error {}

/**
 * Writes the sheets in place of those of the last run: captures them, queues everything, one sync. On a failure one
 * compensating request puts the previous sheets and names back cell for cell, and the failure is thrown on; when that
 * fails too, a CompensationFault says so.
 */
export async function publishSheets(context: Excel.RequestContext, found: FoundWorkbook, sheets: readonly SheetToPublish[]): Promise<void> {
  const capture = await captureSheets(context, found);
  try {
    for (const { key, sheet } of sheets) writeSheet(context, found.published.find((each) => each.key === key) ?? null, sheet);
    writeNames(context, found, sheets);
    context.workbook.settings.add(DESCRIPTIONS, JSON.stringify(descriptionsOf(sheets)));
    await context.sync();
  } catch (fault) {
    await compensate(context, capture, sheets);
    throw fault;
  }
}

async function captureSheets(context: Excel.RequestContext, found: FoundWorkbook): Promise<Capture> {
  const ranges = found.published.flatMap((published) => {
    const { description } = published;
    if (description === null) return [];
    const range = published.worksheet.getRange(`A1:${a1(description.columns.length - 1, description.rows.length)}`);
    range.load('formulas');
    return [{ published, description, range }];
  });
  if (ranges.length > 0) await context.sync();
  return { found, previous: new Map(ranges.map(({ published, description, range }) => [published, previousSheet(published, description, range)])) };
}

function previousSheet({ name }: PublishedSheet, description: SheetDescription, { formulas }: Excel.Range): Sheet {
  const typed = formulas as readonly (readonly (string | number | boolean)[])[];
  return { ...withContents(description, (row, column) => typed[row - 1]?.[column] ?? ''), name };
}

function writeSheet(context: Excel.RequestContext, published: PublishedSheet | null, sheet: Sheet): void {
  const worksheet = published?.worksheet ?? context.workbook.worksheets.add(sheet.name);
  if (published !== null) clearSheet(worksheet, published.description);
  renderSheet(worksheet, sheet);
}

/** Empties a sheet of ours, so that the same worksheet, with its place and identity, takes the new contents. */
function clearSheet(worksheet: Excel.Worksheet, description: SheetDescription | null): void {
  for (const chart of description?.charts ?? []) worksheet.charts.getItemOrNullObject(chart.name).delete();
  if (description?.table) worksheet.tables.getItemOrNullObject(description.table.name).delete();
  const whole = worksheet.getRange();
  whole.conditionalFormats.clearAll();
  whole.clear('All');
  worksheet.horizontalPageBreaks.removePageBreaks();
  worksheet.freezePanes.unfreeze();
}

/** Our names move with their figures; those of the last run that have no figure any more go. */
function writeNames(context: Excel.RequestContext, { names, ours }: FoundWorkbook, sheets: readonly SheetToPublish[]): void {
  const items = context.workbook.names;
  const wanted = new Map<string, { readonly formula: string; readonly visible: boolean }>();
  for (const { key, sheet } of sheets) {
    const refersTo = (column: number, row: number): string => `=${quoted(sheet.name)}!${absolute(column, row)}`;
    wanted.set(markerOf(key), { formula: refersTo(0, 1), visible: false });
    for (const { name, row, column } of sheet.names) wanted.set(name, { formula: refersTo(column, row), visible: true });
  }
  for (const name of names.keys()) {
    if (ours.has(name) && !wanted.has(name)) items.getItem(name).delete();
  }
  for (const [name, { formula, visible }] of wanted) {
    if (names.has(name)) items.getItem(name).formula = formula;
    else items.add(name, formula).visible = visible;
  }
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function absolute(column: number, row: number): string {
  return a1(column, row).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
}

function descriptionsOf(sheets: readonly SheetToPublish[]): Readonly<Record<string, SheetDescription>> {
  return Object.fromEntries(sheets.map(({ key, sheet }) => [key, describeSheet(sheet)]));
}

async function compensate(context: Excel.RequestContext, { found, previous }: Capture, sheets: readonly SheetToPublish[]): Promise<void> {
  try {
    await removeAdded(context, found, sheets);
    for (const [{ worksheet, description }, sheet] of previous) {
      clearSheet(worksheet, description);
      renderSheet(worksheet, sheet);
    }
    await restoreNames(context, found);
    await context.sync();
  } catch (fault) {
    throw new CompensationFault(fault instanceof Error ? fault.message : String(fault));
  }
}

async function removeAdded(context: Excel.RequestContext, found: FoundWorkbook, sheets: readonly SheetToPublish[]): Promise<void> {
  const before = new Set(found.sheetNames.map((name) => name.toLowerCase()));
  const added = sheets
    .filter(({ sheet }) => !before.has(sheet.name.toLowerCase()))
    .map(({ sheet }) => context.workbook.worksheets.getItemOrNullObject(sheet.name));
  await context.sync();
  for (const worksheet of added) {
    if (!worksheet.isNullObject) worksheet.delete();
  }
}

async function restoreNames(context: Excel.RequestContext, { names }: FoundWorkbook): Promise<void> {
  const items = context.workbook.names;
  items.load('items/name');
  await context.sync();
  const present = new Set(items.items.map(({ name }) => name));
  for (const name of present) {
    if (name.startsWith('ZB_') && !names.has(name)) items.getItem(name).delete();
  }
  for (const [name, formula] of names) {
    if (!name.startsWith('ZB_')) continue;
    if (present.has(name)) items.getItem(name).formula = formula;
    else items.add(name, formula);
  }
}
