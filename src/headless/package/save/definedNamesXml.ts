import { sheetReference } from '../../../core/model/address';
import type { BookState, NameState } from '../../workbook/bookState';
import type { SheetState } from '../../workbook/sheetState';
import { printNames } from '../open/printNames';
import { type NameEntry, isBuiltIn, sheetGuid } from '../open/readWorkbookPart';
import { splitReferences, withoutSheet } from '../open/references';
import { withAttribute, withContent, withTag } from '../xml/rewriteXml';
import { escapeAttribute, escapeXml } from '../xml/xmlText';
import { parseXml, tagOf } from '../xml/xmlTree';
import type { Tab } from './sheetOrder';

/** What the names of a workbook are written from: those of the file, and where each sheet now stands. */
export interface NameSource {
  readonly book: BookState;
  readonly entries: readonly NameEntry[];
  readonly tabs: readonly Tab[];
}

function idOf({ entry, sheet }: Tab): string {
  return sheet?.id ?? sheetGuid(entry?.sheetId ?? 0);
}

function nameXml({ name, formula, comment, visible }: NameState, place: number | null): string {
  const scope = place === null ? '' : ` localSheetId="${place}"`;
  const rest = `${comment === '' ? '' : ` comment="${escapeAttribute(comment)}"`}${visible ? '' : ' hidden="1"'}`;
  return `<definedName name="${escapeAttribute(name)}"${scope}${rest}>${escapeXml(formula.replace(/^=/, ''))}</definedName>`;
}

/** One text for one name, to tell whether it has changed. */
export function nameKey({ name, scope, formula, comment, visible }: NameState): string {
  return JSON.stringify([name, scope, formula, comment, visible]);
}

/** "A1:L80" or "1:2" of a sheet, as a name writes it. */
function absolute(sheet: SheetState, references: string): string {
  const fixed = splitReferences(references).map((reference) => withoutSheet(reference).replace(/[A-Za-z]+|\d+/g, (part) => `$${part}`));
  return fixed.map((reference) => `${sheetReference(sheet.name)}!${reference}`).join(',');
}

function ownNames(sheet: SheetState): readonly (readonly [string, string])[] {
  const { printArea, titleRows } = sheet.pageLayout;
  const area = printArea === '' ? '' : absolute(sheet, printArea);
  const titles = titleRows === '' ? '' : absolute(sheet, titleRows);
  return [['_xlnm.Print_Area', area] as const, ['_xlnm.Print_Titles', titles] as const].filter(([, formula]) => formula !== '');
}

/** Whether a sheet's print area and title rows are no longer what the names of the file say. */
function printsOtherwise(sheet: SheetState, entries: readonly NameEntry[]): boolean {
  if (!sheet.changed.has('everything') && !sheet.changed.has('pageLayout')) return false;
  const { printArea, titleRows } = printNames(entries, sheet.id);
  const plain = (references: string): string => splitReferences(references).map(withoutSheet).join(',');
  return plain(sheet.pageLayout.printArea) !== printArea || plain(sheet.pageLayout.titleRows) !== titleRows;
}

/** A name of the file as it is kept: its sheet's new place, and its sheet's new name where that is what it was about. */
function keptXml({ element, ...name }: NameEntry, sheet: SheetState | null, place: number | null): string {
  const tag = place === null ? tagOf(element) : withAttribute(tagOf(element), 'localSheetId', String(place));
  const kept = withTag(element, tag);
  if (sheet?.changed.has('name') !== true || !isBuiltIn(name)) return kept;
  const renamed = splitReferences(name.formula.slice(1)).map((reference) => `${sheetReference(sheet.name)}!${reference.replace(/^.*!/, '')}`);
  return withContent(parseXml(kept), escapeXml(renamed.join(',')));
}

/** The defined names: those of the file as they stand there, then the new ones; '' when there are none. */
export function definedNamesXml({ book, entries, tabs }: NameSource): string {
  const places = new Map(tabs.map((tab, index) => [idOf(tab), { index, sheet: tab.sheet }]));
  const reprinted = new Set(book.sheets.filter((sheet) => printsOtherwise(sheet, entries)).map(({ id }) => id));
  const wanted = new Map(book.names.map((name) => [nameKey(name), name]));
  const kept = entries.flatMap((entry) => {
    const place = entry.scope === null ? null : places.get(entry.scope);
    const isWanted = isBuiltIn(entry) ? isStillSo(entry, place?.sheet ?? null, reprinted) : wanted.delete(nameKey(entry));
    return place === undefined || !isWanted ? [] : [keptXml(entry, place?.sheet ?? null, place?.index ?? null)];
  });
  const added = [...wanted.values()].flatMap((name) => {
    const place = name.scope === null ? null : places.get(name.scope);
    return place === undefined ? [] : [nameXml(name, place?.index ?? null)];
  });
  const printed = [...places.values()].flatMap(({ index, sheet }) => {
    if (sheet === null || !reprinted.has(sheet.id)) return [];
    return ownNames(sheet).map(([name, formula]) => nameXml({ name, scope: sheet.id, formula, comment: '', visible: true }, index));
  });
  const all = [...kept, ...added, ...printed].join('');
  return all === '' ? '' : `<definedNames>${all}</definedNames>`;
}

/** Whether a name that Excel keeps for itself is still true: not that of a filter on a sheet that was cleared. */
function isStillSo({ name }: NameState, sheet: SheetState | null, reprinted: ReadonlySet<string>): boolean {
  if (sheet === null) return true;
  const isPrint = /^_xlnm\.Print_(?:Area|Titles)$/i.test(name);
  return isPrint ? !reprinted.has(sheet.id) : !sheet.changed.has('everything');
}
