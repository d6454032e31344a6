import type { SheetDescription } from '../core/sheet/describe';
import type { PublishedKey } from '../app/host';

/** Where the descriptions of the last run are kept in the workbook. */
export const DESCRIPTIONS = 'zerobase.sheets';

/** The hidden name that marks a sheet as ours: it finds the sheet wherever it was moved or renamed to. */
export function markerOf(key: PublishedKey): string {
  return `ZB_SHEET_${key}`;
}

/** A sheet of ours that stands in the workbook, as the last run described it. */
export interface PublishedSheet {
  readonly key: PublishedKey;
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  /** Null when the workbook kept no description of it. */
  readonly description: SheetDescription | null;
}

/** What a publication finds: our sheets, our names with their formulas, and the names of all sheets. */
export interface FoundWorkbook {
  readonly published: readonly PublishedSheet[];
  readonly names: ReadonlyMap<string, string>;
  /** Which of those names the last run wrote. */
  readonly ours: ReadonlySet<string>;
  readonly sheetNames: readonly string[];
  readonly structureProtected: boolean;
}

const KEYS: readonly PublishedKey[] = ['GOVERNANCE', 'EXCEPTIONS'];

/** Finds what the last run left, in one sync and one more for the sheets that its names point at. */
export async function findPublished(context: Excel.RequestContext): Promise<FoundWorkbook> {
  const { workbook } = context;
  workbook.names.load('items/name,items/formula');
  workbook.worksheets.load('items/name');
  workbook.protection.load('protected');
  const setting = workbook.settings.getItemOrNullObject(DESCRIPTIONS);
  setting.load('value');
  const marked = KEYS.map((key) => ({ key, range: workbook.names.getItemOrNullObject(markerOf(key)).getRangeOrNullObject() }));
  for (const { range } of marked) range.worksheet.load('name');
  await context.sync();
  const descriptions = setting.isNullObject ? {} : readDescriptions(setting.value);
  return {
    published: marked
      .filter(({ range }) => !range.isNullObject)
      .map(({ key, range }) => ({
        key,
        worksheet: workbook.worksheets.getItem(range.worksheet.name),
        name: range.worksheet.name,
        description: descriptions[key] ?? null,
      })),
    names: new Map(workbook.names.items.map(({ name, formula }) => [name, String(formula)])),
    ours: new Set([...marked.map(({ key }) => markerOf(key)), ...Object.values(descriptions).flatMap(({ names }) => names.map(({ name }) => name))]),
    sheetNames: workbook.worksheets.items.map(({ name }) => name),
    structureProtected: workbook.protection.protected,
  };
}

function readDescriptions(value: unknown): Partial<Record<PublishedKey, SheetDescription>> {
  try {
    return typeof value === 'string' ? (JSON.parse(value) as Partial<Record<PublishedKey, SheetDescription>>) : {};
  } catch {
    return {};
  }
}

/** A name for a sheet of ours that no sheet has: "Exceptions", else "Exceptions (2)". */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
