import type { SheetState } from '../../workbook/sheetState';
import { linksOf } from '../links';
import { readConditionalFormats } from '../open/readConditionalFormats';
import { type XmlElement, attribute, child, childrenOf } from '../xml/xmlTree';
import { patchConditional } from './conditionalXml';
import { dimensionXml } from './dimensionXml';
import { dropLinks } from './draft';
import { pageElements } from './pageXml';
import { patchRows } from './patchRows';
import type { SaveSource } from './saveSource';
import type { SheetText } from './sheetText';
import { headerTexts } from './tableHeaders';
import { writeTables } from './tableParts';
import { propertiesXml, viewsXml } from './viewXml';

/** The formats that columns give to cells that are not there yet. */
function columnFormats(frame: XmlElement): ReadonlyMap<number, number> {
  const formats = new Map<number, number>();
  for (const column of childrenOf(child(frame, 'cols'), 'col')) {
    const format = Number(attribute(column, 'style') ?? 0);
    if (format === 0) continue;
    for (let at = Number(attribute(column, 'min')); at <= Number(attribute(column, 'max')); at++) formats.set(at - 1, format);
  }
  return formats;
}

/** The rows of a part, tags and all, with the cells that changed. */
function patchedRows(sheet: SheetState, frame: XmlElement, text: SheetText, { styles, rows }: SaveSource): string {
  const headers = headerTexts(sheet, sheet.tables.filter(({ part }) => part === null));
  const source = { ...rows, prefix: text.prefix, shared: new Map<string, string>() };
  const patched = patchRows(text.rows, { sheet, styles, source, columnFormats: columnFormats(frame), headers });
  return `${text.tag}${patched}</${text.prefix}sheetData>`;
}

/** The tables of a sheet when one was added or taken away; null when the sheet may say what it said. */
function changedTables(sheet: SheetState, part: string, { draft, tableIds }: SaveSource): string | null {
  const links = new Map(linksOf(draft.parts, part).flatMap(({ kind, target, id }) => (kind === 'table' ? [[target, id] as const] : [])));
  const kept = sheet.tables.filter((table) => table.part !== null && links.has(table.part));
  dropLinks(draft, part, ({ kind, target }) => kind === 'table' && !kept.some((table) => table.part === target));
  const written = writeTables(sheet, part, draft, { ids: tableIds, links });
  return kept.length === links.size && kept.length === sheet.tables.length ? null : written;
}

/** The elements that the changes of a sheet name, as they are to be. */
export function changedElements(sheet: SheetState, part: string, place: { readonly frame: XmlElement; readonly text: SheetText }, source: SaveSource): ReadonlyMap<string, string> {
  const { changed } = sheet;
  const { frame, text } = place;
  const elements = new Map<string, string>();
  if (changed.has('tabColor') || changed.has('pageLayout')) {
    const pages = changed.has('pageLayout') ? 'both' : 'tabColor';
    elements.set('sheetPr', propertiesXml(sheet, child(frame, 'sheetPr'), changed.has('tabColor') ? pages : 'pageLayout'));
  }
  if (changed.has('view')) elements.set('sheetViews', viewsXml(sheet, child(frame, 'sheetViews')));
  if (changed.has('cells') || changed.has('tables')) {
    const stated = attribute(child(frame, 'dimension'), 'ref');
    if (stated !== undefined) elements.set('dimension', dimensionXml(sheet, stated));
    elements.set('sheetData', patchedRows(sheet, frame, text, source));
    const tables = changedTables(sheet, part, source);
    if (tables !== null) elements.set('tableParts', tables);
  }
  if (changed.has('conditionalFormats')) {
    const opened = readConditionalFormats(frame, source.opened);
    elements.set('conditionalFormatting', patchConditional(frame, { opened, now: sheet.conditionalFormats }, source.styles));
  }
  if (changed.has('pageLayout')) for (const [name, xml] of pageElements(sheet.pageLayout, frame)) elements.set(name, xml);
  return elements;
}
