import { PUBLISHED_KEYS, type PublishedKey } from '../app/host';
import type { SheetDescription } from '../core/sheet/describe';
import { type Descriptions, readDescriptions } from './readDescriptions';

/** Where the descriptions of the last run are kept in the workbook. */
export const DESCRIPTIONS = 'zerobase.sheets';

/** A sheet of ours that stands in the workbook, as the last run described it. */
export interface PublishedSheet {
  readonly key: PublishedKey;
  readonly name: string;
  readonly protected: boolean;
  /** Null when the workbook kept no description of it. */
  readonly description: SheetDescription | null;
}

/** A name of the workbook as it was found. */
export interface FoundName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** What a publication finds: our sheets, the workbook's names by their capitals, and the names of all sheets. */
export interface FoundWorkbook {
  readonly published: readonly PublishedSheet[];
  readonly names: ReadonlyMap<string, FoundName>;
  /** Which of those names the last run wrote, in capitals. */
  readonly ours: ReadonlySet<string>;
  /** The hidden name by which each sheet of ours is, or will be, found. */
  readonly markers: Readonly<Record<PublishedKey, string>>;
  readonly sheetNames: readonly string[];
  readonly structureProtected: boolean;
  /** What the setting of the last run holds; undefined when there is none. */
  readonly setting: unknown;
}

/** A hidden name that may mark a sheet as ours: it finds the sheet wherever it was moved or renamed to. */
export interface Mark {
  readonly key: PublishedKey;
  readonly marker: string;
  readonly range: Excel.Range;
}

/** A search that was queued: `read` gives what it found once the context was synced. */
export interface Finding {
  readonly marks: readonly Mark[];
  readonly read: () => FoundWorkbook;
}

/** The second is for a workbook whose user has a name of his own like the first. */
const MARKERS: readonly { readonly key: PublishedKey; readonly marker: string }[] = PUBLISHED_KEYS.flatMap((key) => [
  { key, marker: `ZB_SHEET_${key}` },
  { key, marker: `ZB_SHEET_${key}_2` },
]);

/** Queues the search for what the last run left; the caller syncs. */
export function queueFinding({ workbook }: Excel.RequestContext): Finding {
  const { names, worksheets, protection } = workbook;
  names.load('items/name,items/formula,items/visible,items/comment');
  worksheets.load('items/name');
  protection.load('protected');
  const setting = workbook.settings.getItemOrNullObject(DESCRIPTIONS);
  setting.load('value');
  const marks = MARKERS.map(({ key, marker }) => ({ key, marker, range: names.getItemOrNullObject(marker).getRangeOrNullObject() }));
  for (const { range } of marks) {
    range.worksheet.load('name');
    range.worksheet.protection.load('protected');
  }
  return { marks, read: () => readFound(workbook, marks, setting) };
}

/** Finds what the last run left, in one sync. */
export async function findPublished(context: Excel.RequestContext): Promise<FoundWorkbook> {
  const { read } = queueFinding(context);
  await context.sync();
  return read();
}

function readFound({ names: { items }, worksheets, protection }: Excel.Workbook, marks: readonly Mark[], setting: Excel.Setting): FoundWorkbook {
  const names = new Map(
    items.map(({ name, formula, visible, comment }) => [name.toUpperCase(), { name, formula: String(formula), visible, comment }]),
  );
  const kept: unknown = setting.isNullObject ? undefined : setting.value;
  const descriptions = readDescriptions(kept);
  const markers = markersIn(names);
  return {
    published: marks.flatMap((mark) => (mark.marker === markers[mark.key] ? sheetAt(mark, descriptions) : [])),
    names,
    ours: new Set([...Object.values(markers), ...Object.values(descriptions).flatMap((each) => each.names.map(([name]) => name))]),
    markers,
    sheetNames: worksheets.items.map(({ name }) => name),
    structureProtected: protection.protected,
    setting: kept,
  };
}

/** A name that can be seen is the user's, whatever it is called: ours are hidden. */
function markersIn(names: ReadonlyMap<string, FoundName>): FoundWorkbook['markers'] {
  const of = (key: PublishedKey): string => {
    const free = MARKERS.filter((each) => each.key === key && names.get(each.marker)?.visible !== true).map(({ marker }) => marker);
    return free.find((marker) => names.has(marker)) ?? free[0] ?? `ZB_SHEET_${key}_3`;
  };
  return { GOVERNANCE: of('GOVERNANCE'), EXCEPTIONS: of('EXCEPTIONS'), EVIDENCE: of('EVIDENCE'), COMMITTEE: of('COMMITTEE') };
}

function sheetAt({ key, range }: Mark, descriptions: Descriptions): readonly PublishedSheet[] {
  if (range.isNullObject) return [];
  const { name, protection } = range.worksheet;
  return [{ key, name, protected: protection.protected, description: descriptions[key] ?? null }];
}

/** A name for a sheet of ours that no sheet has: "Exceptions", else "Exceptions (2)". */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
