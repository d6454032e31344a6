import type { SheetState } from '../../workbook/sheetState';
import { withAttribute, withChildren, withRoot, withTag } from '../xml/rewriteXml';
import { type XmlElement, attribute, child, childrenOf, parseXml, tagOf } from '../xml/xmlTree';
import { changedElements } from './changedSheet';
import { type Draft, LINKS, MAIN, PROLOG, draftLinks, draftText, dropLinks, putPart } from './draft';
import { takeOutCharts, writeDrawing } from './drawingPart';
import { newSheetElements } from './newSheet';
import type { SaveSource } from './saveSource';
import { takeApart } from './sheetText';
import { writeTables } from './tableParts';

/** The children of a worksheet in the order that Excel insists on. */
const SHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState ' +
  'dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup ' +
  'headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF ' +
  'picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const EMPTY_SHEET = `${PROLOG}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}"><sheetData/></worksheet>`;

/** Takes out what belongs to a sheet and is gone from it, before anything new is given a name. */
export function takeOut(draft: Draft, sheet: SheetState, part: string): void {
  const { changed, tables } = sheet;
  if (changed.has('everything') || changed.has('tables')) dropLinks(draft, part, ({ kind, target }) => kind === 'table' && !tables.some((table) => table.part === target));
  if (changed.has('everything') || changed.has('charts')) takeOutCharts(draft, sheet, part);
  if (changed.has('everything')) dropLinks(draft, part, ({ kind }) => kind === 'hyperlink');
}

/** What a sheet says of the parts that belong to it: its drawing and its tables, where that has changed. */
function belongings(sheet: SheetState, part: string, frame: XmlElement, source: SaveSource): ReadonlyMap<string, string> {
  const { book, draft, tableIds } = source;
  const elements = new Map<string, string>();
  const [all, links] = [sheet.changed.has('everything'), draftLinks(draft, part)];
  const drawing = all || sheet.changed.has('charts') ? writeDrawing(book, sheet, part, draft) : null;
  if (drawing !== null) elements.set('drawing', drawing);
  const places = new Map(links.flatMap(({ kind, target, id }) => (kind === 'table' ? [[target, id] as const] : [])));
  const tables = all || sheet.changed.has('tables') || sheet.changed.has('cells') ? writeTables(sheet, part, draft, { ids: tableIds, links: places }) : '';
  const listed = childrenOf(child(frame, 'tableParts'), 'tablePart').map((table) => attribute(table, 'id'));
  const isListed = listed.length === sheet.tables.length && sheet.tables.every(({ part: own }, index) => own !== null && places.get(own) === listed[index]);
  if (!isListed && (tables !== '' || sheet.tables.length === 0)) elements.set('tableParts', tables);
  return elements;
}

/** Writes a sheet into its part: anew when it was added or cleared whole, else only the elements that its changes name. */
export function saveSheet(sheet: SheetState, part: string, source: SaveSource): void {
  const { draft } = source;
  const isAnew = sheet.part === null || sheet.changed.has('everything');
  const text = takeApart(draftText(draft, part) || EMPTY_SHEET);
  const frame = parseXml(text.frame);
  const own = isAnew ? newSheetElements(sheet, part, frame, source) : changedElements(sheet, part, { frame, text }, source);
  const elements = new Map([...own, ...belongings(sheet, part, frame, source)]);
  if (elements.size === 0) return;
  const all = elements.has('sheetData') ? elements : new Map([...elements, ['sheetData', text.element]]);
  const written = withChildren(declareLinks(frame, elements), all, SHEET_ORDER);
  putPart(draft, part, withRoot(frame, written), sheet.part === null ? SHEET_TYPE : undefined);
}

/** The worksheet with the prefix that our relationships use, where it has none and one is needed. */
function declareLinks(root: XmlElement, elements: ReadonlyMap<string, string>): XmlElement {
  const isNeeded = [...elements.values()].some((xml) => xml.includes(' r:id='));
  if (!isNeeded || tagOf(root).includes('xmlns:r=')) return root;
  return parseXml(withTag(root, withAttribute(tagOf(root), 'xmlns:r', LINKS)));
}
