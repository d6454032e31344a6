import type { SheetToPublish } from '../app/host';
import { a1 } from '../core/model/address';
import { type SheetDescription, describeSheet } from '../core/sheet/describe';
import type { Sheet } from '../core/sheet/sheet';
import { clearSheet } from './clearSheet';
import { DESCRIPTIONS, type FoundWorkbook, leadsToOther, othersStanding } from './findPublished';
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
  const setting = settingAfter(found, sheets);
  context.workbook.settings.add(DESCRIPTIONS, setting);
  yield setting.length;
}

/** What there is to find once these sheets were written. */
export function foundAfter(found: FoundWorkbook, sheets: readonly SheetToPublish[]): FoundWorkbook {
  const isOther = (name: string): boolean => leadsToOther(found.names.get(name)?.formula ?? '', found, sheets);
  const written = [...sheets.map(({ key }) => found.markers[key]), ...sheets.flatMap(({ sheet }) => sheet.names.map(({ name }) => name))];
  const kept = [...found.names].filter(([name]) => !found.ours.has(name) || isOther(name));
  return {
    ...found,
    published: [...othersStanding(found, sheets), ...sheets.map(({ key, sheet }) => ({ key, name: sheet.name, description: describeSheet(sheet) }))],
    names: new Map([...kept, ...written.map((name) => [name, { name, formula: '', visible: true, comment: '' }] as const)]),
    ours: new Set([...[...found.ours].filter(isOther), ...written]),
    setting: settingAfter(found, sheets),
  };
}

/** Whether sheets differ in nothing but what their cells hold. */
export function haveOneLayout(before: readonly SheetToPublish[], after: readonly SheetToPublish[]): boolean {
  return JSON.stringify(descriptionsOf(before)) === JSON.stringify(descriptionsOf(after));
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

/** What is kept in the workbook once these sheets are written: what tells of them, and of those of ours that stay as they are. */
export function settingAfter(found: FoundWorkbook, sheets: readonly SheetToPublish[]): string {
  const others = othersStanding(found, sheets).flatMap(({ key, description }) => (description === null ? [] : [[key, description] as const]));
  return JSON.stringify({ ...Object.fromEntries(others), ...descriptionsOf(sheets) });
}

function descriptionsOf(sheets: readonly SheetToPublish[]): Readonly<Record<string, SheetDescription>> {
  return Object.fromEntries(sheets.map(({ key, sheet }) => [key, describeSheet(sheet)]));
}
