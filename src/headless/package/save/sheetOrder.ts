import type { SheetState } from '../../workbook/sheetState';
import type { SheetEntry } from '../open/readWorkbookPart';

/** A tab of the workbook as it is saved: one of the file's, a worksheet of ours, or both. */
export interface Tab {
  readonly entry: SheetEntry | null;
  readonly sheet: SheetState | null;
}

/**
 * The tabs in their new order. Chart sheets and macro sheets, which the workbook in memory does not hold, stay behind the
 * worksheet that they stood behind in the file; worksheets that it no longer holds are gone.
 */
export function orderTabs(entries: readonly SheetEntry[], sheets: readonly SheetState[]): readonly Tab[] {
  const byPart = new Map(sheets.map((sheet) => [sheet.part, sheet]));
  const followers = new Map<string, SheetEntry[]>([['', []]]);
  let leader = '';
  for (const entry of entries) {
    if (entry.isWorksheet && byPart.has(entry.part)) leader = entry.part;
    else if (!entry.isWorksheet) followers.set(leader, [...(followers.get(leader) ?? []), entry]);
  }
  const following = (part: string | null): readonly Tab[] => (part === null ? [] : (followers.get(part) ?? []).map((entry) => ({ entry, sheet: null })));
  return [
    ...following(''),
    ...sheets.flatMap((sheet) => [{ entry: entries.find(({ isWorksheet, part }) => isWorksheet && part === sheet.part) ?? null, sheet }, ...following(sheet.part)]),
  ];
}
