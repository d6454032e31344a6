import type { SheetState } from '../../workbook/sheetState';
import { withAttribute, withChildren, withRoot, withTag } from '../xml/rewriteXml';
import { type XmlElement, parseXml, tagOf } from '../xml/xmlTree';
import { changedElements } from './changedSheet';
import { LINKS, MAIN, PROLOG, draftText, putPart } from './draft';
import { newSheetElements } from './newSheet';
import type { SaveSource } from './saveSource';
import { takeApart } from './sheetText';

/** The children of a worksheet in the order that Excel insists on. */
const SHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState ' +
  'dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup ' +
  'headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF ' +
  'picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const EMPTY_SHEET = `${PROLOG}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}"><sheetData/></worksheet>`;

/** Writes a sheet into its part: anew when it was added or cleared whole, else only the elements that its changes name. */
export function saveSheet(sheet: SheetState, part: string, source: SaveSource): void {
  const { draft } = source;
  const isAnew = sheet.part === null || sheet.changed.has('everything');
  const text = takeApart(draftText(draft, part) || EMPTY_SHEET);
  const frame = parseXml(text.frame);
  const elements = isAnew ? newSheetElements(sheet, part, frame, source) : changedElements(sheet, part, { frame, text }, source);
  if (elements.size === 0) return;
  const all = elements.has('sheetData') ? elements : new Map([...elements, ['sheetData', text.element]]);
  const root = isAnew ? parseXml(EMPTY_SHEET) : frame;
  const written = withChildren(declareLinks(root, elements), all, SHEET_ORDER);
  putPart(draft, part, withRoot(root, written), sheet.part === null ? SHEET_TYPE : undefined);
}

/** The worksheet with the prefix that our relationships use, where it has none and one is needed. */
function declareLinks(root: XmlElement, elements: ReadonlyMap<string, string>): XmlElement {
  const isNeeded = [...elements.values()].some((xml) => xml.includes(' r:id='));
  if (!isNeeded || tagOf(root).includes('xmlns:r=')) return root;
  return parseXml(withTag(root, withAttribute(tagOf(root), 'xmlns:r', LINKS)));
}
