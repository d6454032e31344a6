import type { BookState } from '../workbook/bookState';
import { type Link, linksOf, targetOf, workbookPart } from './links';
import { rowSource } from './open/rowSource';
import { readStyles } from './open/readStyles';
import { isStrict, readNameEntries, readSheetEntries } from './open/readWorkbookPart';
import { PackageFault } from './packageFault';
import { partText } from './parts';
import { appendStyles } from './save/appendStyles';
import { writeTitles } from './save/appTitles';
import { dropCalculationChain } from './save/calculationChain';
import { type Draft, addLink, draftText, dropLinks, dropUnreachable, freeName, openDraft, putPart } from './save/draft';
import { finishDraft } from './save/finishDraft';
import { saveCustomXml } from './save/saveCustomXml';
import { saveSettings } from './save/saveSettings';
import { saveSheet, takeOut } from './save/saveSheet';
import { type Tab, orderTabs } from './save/sheetOrder';
import { workbookXml } from './save/workbookXml';
import { parseXml } from './xml/xmlTree';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Makes room: takes out the worksheets that are gone and what belonged to those that are written anew. */
function clearSheets(draft: Draft, workbook: string, before: readonly Tab[], { sheets }: BookState): void {
  const gone = new Set(before.flatMap(({ entry, sheet }) => (entry !== null && sheet === null && entry.isWorksheet ? [entry.link] : [])));
  dropLinks(draft, workbook, ({ id }) => gone.has(id));
  for (const sheet of sheets) if (sheet.part !== null) takeOut(draft, sheet, sheet.part);
  dropUnreachable(draft);
}

/** Gives each sheet that was added a part, and returns the parts and their relationships by the sheets' ids. */
function placeNewSheets(draft: Draft, workbook: string, { sheets }: BookState) {
  const [parts, links] = [new Map<string, string>(), new Map<string, string>()];
  const folder = workbook.replace(/[^/]*$/, '');
  for (const { id, part } of sheets) {
    const name = part ?? freeName(draft, `${folder}worksheets/sheet`);
    parts.set(id, name);
    if (part !== null) continue;
    putPart(draft, name, '');
    links.set(id, addLink(draft, workbook, { kind: 'worksheet', target: name }));
  }
  return { parts, links };
}

function stylesOf(draft: Draft, workbook: string, links: readonly Link[]) {
  const theme = partText(draft.parts, targetOf(links, 'theme'));
  const part = targetOf(links, 'styles');
  const text = partText(draft.parts, part);
  const save = (written: string): void => {
    if (part !== '') putPart(draft, part, written);
    else if (written.includes('<xf ')) {
      const added = freeName(draft, `${workbook.replace(/[^/]*$/, '')}styles`).replace(/1\.xml$/, '.xml');
      putPart(draft, added, written, STYLES_TYPE);
      addLink(draft, workbook, { kind: 'styles', target: added });
    }
  };
  return { opened: readStyles(text, theme), appender: appendStyles(text, theme), save };
}

/** The ids of sheets whose cells are not what the calculation chain knows. */
function recalculatedIds(before: readonly Tab[]): ReadonlySet<number> {
  const isTouched = ({ entry, sheet }: Tab): boolean => (sheet === null ? entry?.isWorksheet === true : sheet.changed.has('cells') || sheet.changed.has('everything'));
  return new Set(before.filter(isTouched).flatMap(({ entry }) => (entry === null ? [] : [entry.sheetId])));
}

function saveSheets(draft: Draft, book: BookState, workbook: string, parts: ReadonlyMap<string, string>): void {
  const links = linksOf(draft.parts, workbook);
  const styles = stylesOf(draft, workbook, links);
  const isPatched = book.sheets.some(({ part, changed }) => part !== null && (changed.has('cells') || changed.has('tables')));
  const rows = rowSource(draft.parts, isPatched ? links : [], styles.opened.cells, book.dateSystem);
  const tableIds = new Set(book.sheets.flatMap(({ tables }) => tables.flatMap(({ id, part }) => (part === null ? [] : [id]))));
  for (const sheet of book.sheets) {
    if (sheet.part !== null && sheet.changed.size === 0) continue;
    saveSheet(sheet, parts.get(sheet.id) ?? '', { book, draft, styles: styles.appender, opened: styles.opened, rows, tableIds });
  }
  styles.save(styles.appender.text());
}

/**
 * Packs a workbook again: what it says has changed is written, every other part stays byte for byte as it was. Throws a
 * PackageFault for a workbook of the strict variant, which cannot be written safely.
 */
export function saveWorkbook(book: BookState): Uint8Array {
  const draft = openDraft(book.package.bytes);
  const part = workbookPart(draft.parts);
  const workbook = parseXml(draftText(draft, part));
  if (book.package.strict || isStrict(workbook)) throw new PackageFault('strict');
  const entries = readSheetEntries(workbook, linksOf(draft.parts, part));
  const byPart = new Map(book.sheets.map((sheet) => [sheet.part, sheet]));
  const before = entries.map((entry): Tab => ({ entry, sheet: (entry.isWorksheet ? byPart.get(entry.part) : undefined) ?? null }));
  const tabs = orderTabs(entries, book.sheets);
  clearSheets(draft, part, before, book);
  const { parts, links } = placeNewSheets(draft, part, book);
  saveSheets(draft, book, part, parts);
  const text = workbookXml(workbook, { book, names: readNameEntries(workbook, entries), before, tabs, links });
  putPart(draft, part, text);
  if (text !== workbook.source) writeTitles(draft, before, tabs);
  dropCalculationChain(draft, part, recalculatedIds(before));
  saveSettings(draft, part, book);
  saveCustomXml(draft, part, book);
  return finishDraft(draft);
}
