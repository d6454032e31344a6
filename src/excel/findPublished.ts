import { PUBLISHED_KEYS, type PublishedKey } from '../app/host';
import { sheetReference } from '../core/model/address';
import type { SheetDescription } from '../core/sheet/describe';
import { readDescriptions } from './readDescriptions';

/** Where the descriptions of the last run are kept in the workbook. */
export const DESCRIPTIONS = 'zerobase.sheets';

/** A sheet of ours that stands in the workbook, as the last run described it. */
export interface PublishedSheet {
  readonly key: PublishedKey;
  readonly name: string;
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
  /** Which of those names runs of ours wrote, in capitals. */
  readonly ours: ReadonlySet<string>;
  /** The hidden name by which each sheet of ours is, or will be, found. */
  readonly markers: Readonly<Record<PublishedKey, string>>;
  readonly sheetNames: readonly string[];
  readonly structureProtected: boolean;
  /** What the setting of the last run holds; undefined when there is none. */
  readonly setting: unknown;
}

/** The comment by which a name is known as one of ours, whatever sheet it leads to by now. */
export const OUR_COMMENT = 'ZB';

/** The second is for a workbook whose user has a name of his own like the first. */
const MARKERS: readonly { readonly key: PublishedKey; readonly marker: string }[] = PUBLISHED_KEYS.flatMap((key) => [
  { key, marker: `ZB_SHEET_${key}` },
  { key, marker: `ZB_SHEET_${key}_2` },
]);

/** Finds what the last run left, in one sync. */
export async function findPublished(context: Excel.RequestContext): Promise<FoundWorkbook> {
  const { workbook } = context;
  const { names, worksheets, protection } = workbook;
  names.load('items/name,items/formula,items/visible,items/comment');
  worksheets.load('items/name');
  protection.load('protected');
  const setting = workbook.settings.getItemOrNullObject(DESCRIPTIONS);
  setting.load('value');
  await context.sync();
  return readFound(workbook, setting);
}

function readFound({ names: { items }, worksheets, protection }: Excel.Workbook, setting: Excel.Setting): FoundWorkbook {
  const names = new Map(
    items.map(({ name, formula, visible, comment }) => [name.toUpperCase(), { name, formula: String(formula), visible, comment }]),
  );
  const kept: unknown = setting.isNullObject ? undefined : setting.value;
  const descriptions = readDescriptions(kept);
  const markers = markersIn(names);
  const sheetNames = worksheets.items.map(({ name }) => name);
  return {
    published: PUBLISHED_KEYS.flatMap((key) => {
      const name = sheetIn(names.get(markers[key])?.formula ?? '', sheetNames);
      return name === undefined ? [] : [{ key, name, description: descriptions[key] ?? null }];
    }),
    names,
    ours: new Set([...Object.values(markers), ...[...names].flatMap(([name, { comment }]) => (name.startsWith('ZB_') && comment === OUR_COMMENT ? [name] : []))]),
    markers,
    sheetNames,
    structureProtected: protection.protected,
    setting: kept,
  };
}

/** The sheet that the formula of a name leads to; none where it was deleted. */
export function sheetIn(formula: string, sheetNames: readonly string[]): string | undefined {
  return sheetNames.find((name) => formula.startsWith(`=${sheetReference(name)}!`) || formula.startsWith(`='${name.replaceAll("'", "''")}'!`));
}

/** A name that can be seen is the user's, whatever it is called: ours are hidden. */
function markersIn(names: ReadonlyMap<string, FoundName>): FoundWorkbook['markers'] {
  const of = (key: PublishedKey): string => {
    const free = MARKERS.filter((each) => each.key === key && names.get(each.marker)?.visible !== true).map(({ marker }) => marker);
    return free.find((marker) => names.has(marker)) ?? free[0] ?? `ZB_SHEET_${key}_3`;
  };
  return { GOVERNANCE: of('GOVERNANCE'), EXCEPTIONS: of('EXCEPTIONS'), EVIDENCE: of('EVIDENCE'), COMMITTEE: of('COMMITTEE'), ROUND: of('ROUND') };
}

/** A name for a sheet of ours that no sheet has: "Exceptions", else "Exceptions (2)". */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Sheets of ours that stand and are not among those that are written. */
export function othersStanding({ published }: FoundWorkbook, sheets: readonly { readonly key: PublishedKey }[]): readonly PublishedSheet[] {
  return published.filter(({ key }) => sheets.every((each) => each.key !== key));
}

/** Whether a name leads to such a sheet, and so stays. */
export function leadsToOther(formula: string, found: FoundWorkbook, sheets: readonly { readonly key: PublishedKey }[]): boolean {
  return sheetIn(formula, othersStanding(found, sheets).map(({ name }) => name)) !== undefined;
}
