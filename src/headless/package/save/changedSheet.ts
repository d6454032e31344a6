import { MOST_COLUMNS } from '../../../core/model/address';
import type { SheetState } from '../../workbook/sheetState';
import { linksOf } from '../links';
import { readConditionalFormats } from '../open/readConditionalFormats';
import { readFrame } from '../open/readFrame';
import { NO_GUARD } from '../readingGuard';
import { type XmlElement, attribute, child, childrenOf } from '../xml/xmlTree';
import { patchColumns } from './columnsXml';
import { patchConditional } from './conditionalXml';
import { dimensionXml } from './dimensionXml';
import { dropLinks } from './draft';
import { hyperlinksXml } from './hyperlinksXml';
import { pageElements } from './pageXml';
import { patchRows } from './patchRows';
import type { SaveSource } from './saveSource';
import type { SheetText } from './sheetText';
import { headerTexts } from './tableHeaders';
import { propertiesXml, viewsXml } from './viewXml';

/** The formats that columns give to cells that are not there yet. */
function columnFormats(frame: XmlElement): ReadonlyMap<number, number> {
  const formats = new Map<number, number>();
  for (const column of childrenOf(child(frame, 'cols'), 'col')) {
    const format = Number(attribute(column, 'style') ?? 0);
    if (format === 0) continue;
    const last = Math.min(MOST_COLUMNS, Number(attribute(column, 'max') ?? 0));
    for (let at = Math.max(1, Number(attribute(column, 'min') ?? 0)); at <= last; at++) formats.set(at - 1, format);
  }
  return formats;
}

/** The rows of a part, tags and all, with the cells that changed. */
function patchedRows(sheet: SheetState, frame: XmlElement, text: SheetText, { styles, rows }: SaveSource): string {
  const headers = headerTexts(sheet, sheet.tables.filter(({ part }) => part === null));
  const source = { ...rows, prefix: text.prefix, shared: new Map(), guard: NO_GUARD };
  const patched = patchRows(text.rows, { sheet, styles, source, columnFormats: columnFormats(frame), headers });
  return `${text.tag}${patched}</${text.prefix}sheetData>`;
}

/** Cells, widths, heights and links go together: Office.js changes them all through a range. */
function cellElements(sheet: SheetState, part: string, { frame, text }: SheetPlace, source: SaveSource): ReadonlyMap<string, string> {
  const elements = new Map([['sheetData', patchedRows(sheet, frame, text, source)]]);
  const stated = attribute(child(frame, 'dimension'), 'ref');
  if (stated !== undefined) elements.set('dimension', dimensionXml(sheet, stated));
  const columns = patchColumns(child(frame, 'cols'), sheet);
  if (columns !== null) elements.set('cols', columns);
  const links = readFrame(frame, linksOf(source.draft.parts, part), { color: source.opened.color, guard: NO_GUARD }).hyperlinks;
  if (JSON.stringify([...links]) !== JSON.stringify([...sheet.hyperlinks])) {
    dropLinks(source.draft, part, ({ kind }) => kind === 'hyperlink');
    elements.set('hyperlinks', hyperlinksXml(sheet, part, source.draft));
  }
  return elements;
}

/** A sheet's part as it stands in the file. */
export interface SheetPlace {
  readonly frame: XmlElement;
  readonly text: SheetText;
}

/** The elements that the changes of a sheet name, as they are to be. */
export function changedElements(sheet: SheetState, part: string, place: SheetPlace, source: SaveSource): ReadonlyMap<string, string> {
  const { changed } = sheet;
  const { frame } = place;
  const elements = new Map<string, string>();
  if (changed.has('tabColor') || changed.has('pageLayout')) {
    const pages = changed.has('pageLayout') ? 'both' : 'tabColor';
    elements.set('sheetPr', propertiesXml(sheet, child(frame, 'sheetPr'), changed.has('tabColor') ? pages : 'pageLayout'));
  }
  if (changed.has('view')) elements.set('sheetViews', viewsXml(sheet, child(frame, 'sheetViews')));
  if (changed.has('cells') || changed.has('tables')) for (const [name, xml] of cellElements(sheet, part, place, source)) elements.set(name, xml);
  if (changed.has('conditionalFormats')) {
    const opened = readConditionalFormats(frame, source.opened);
    elements.set('conditionalFormatting', patchConditional(frame, { opened, now: sheet.conditionalFormats }, source.styles));
  }
  if (changed.has('pageLayout')) for (const [name, xml] of pageElements(sheet.pageLayout, frame)) elements.set(name, xml);
  return elements;
}
