import type { SheetToPublish } from '../app/host';
import { a1 } from '../core/model/address';
import { describeSheet } from '../core/sheet/describe';
import type { Sheet } from '../core/sheet/sheet';
import { clearSheet } from './clearSheet';
import { DESCRIPTIONS, type FoundWorkbook } from './findPublished';
import { typed } from './renderContents';
import { renderSheet } from './renderSheet';
import type { Queued } from './sendInParts';
import { A_NAME, writeNames } from './writeNames';

/** Queues sheets in place of those that were found, their names and their descriptions, counting as it goes; the caller sends it. */
export function* publishSheets(context: Excel.RequestContext, found: FoundWorkbook, sheets: readonly SheetToPublish[]): Queued {
  for (const { key, sheet } of sheets) {
    const standing = found.published.find((each) => each.key === key);
    const { worksheets } = context.workbook;
    const worksheet = standing === undefined ? worksheets.add(sheet.name) : worksheets.getItem(standing.name);
    if (standing !== undefined) clearSheet(worksheet, [sheet, standing.description], sheet.rows.length);
    yield* renderSheet(worksheet, sheet);
  }
  yield* writeNames(context, found, sheets);
  const descriptions = descriptionsOf(sheets);
  context.workbook.settings.add(DESCRIPTIONS, descriptions);
  yield descriptions.length;
}

/** What there is to find once these sheets were written. */
export function foundAfter(found: FoundWorkbook, sheets: readonly SheetToPublish[]): FoundWorkbook {
  const written = sheets.flatMap(({ sheet }) => sheet.names.map(({ name }) => name));
  const ours = new Set([...sheets.map(({ key }) => found.markers[key]), ...written]);
  const kept = [...found.names].filter(([name]) => !found.ours.has(name));
  return {
    ...found,
    published: sheets.map(({ key, sheet }) => ({ key, name: sheet.name, description: describeSheet(sheet) })),
    names: new Map([...kept, ...[...ours].map((name) => [name, { name, formula: '', visible: true, comment: '' }] as const)]),
    ours,
    setting: descriptionsOf(sheets),
  };
}

/** Whether sheets differ in nothing but what their cells hold. */
export function haveOneLayout(before: readonly SheetToPublish[], after: readonly SheetToPublish[]): boolean {
  return descriptionsOf(before) === descriptionsOf(after);
}

/** Queues the cells whose contents differ from those that were written. */
export function* writeChangedCells({ workbook }: Excel.RequestContext, before: readonly SheetToPublish[], after: readonly SheetToPublish[]): Queued {
  for (const { key, sheet } of after) {
    const worksheet = workbook.worksheets.getItem(sheet.name);
    const written = contentsByCell(before.find((each) => each.key === key)?.sheet);
    for (const [cell, content] of contentsByCell(sheet)) {
      if (written.get(cell) === content) continue;
      worksheet.getRange(cell).formulas = [[content]];
      yield String(content).length + A_NAME;
    }
  }
}

function contentsByCell(sheet: Sheet | undefined): ReadonlyMap<string, string | number> {
  return new Map(sheet?.cells.map((cell) => [a1(cell.column, cell.row), typed(cell)]));
}

/** What is kept in the workbook of the sheets that were written. */
export function descriptionsOf(sheets: readonly SheetToPublish[]): string {
  return JSON.stringify(Object.fromEntries(sheets.map(({ key, sheet }) => [key, describeSheet(sheet)])));
}
