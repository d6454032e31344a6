import type { SheetState } from '../../workbook/sheetState';
import { withAttribute } from '../xml/rewriteXml';
import { type XmlElement, child, parseXml, rawOf, tagOf } from '../xml/xmlTree';
import { conditionalXml } from './conditionalXml';
import { dimensionXml } from './dimensionXml';
import { writeDrawing } from './drawingPart';
import { hyperlinksXml } from './hyperlinksXml';
import { pageElements } from './pageXml';
import { rowsXml } from './rowsXml';
import type { SaveSource } from './saveSource';
import { writeTables } from './tableParts';
import { columnsXml, isSelected, propertiesXml, viewsXml } from './viewXml';

const GUARDED = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';

function newViews(sheet: SheetState, existing: XmlElement | undefined): string {
  const views = viewsXml(sheet, undefined);
  const view = child(parseXml(views), 'sheetView');
  if (view === undefined || !isSelected(child(existing, 'sheetViews'))) return views;
  return views.replace(tagOf(view), withAttribute(tagOf(view), 'tabSelected', '1'));
}

/**
 * Every element of a sheet that is written anew, with the parts that belong to it. What protected it stays, and so does its
 * being the one in front.
 */
export function newSheetElements(sheet: SheetState, part: string, existing: XmlElement | undefined, source: SaveSource): ReadonlyMap<string, string> {
  const { book, draft, styles, tableIds } = source;
  const protection = child(existing, 'sheetProtection');
  return new Map([
    ['sheetPr', propertiesXml(sheet, undefined, 'both')],
    ['dimension', dimensionXml(sheet, undefined)],
    ['sheetViews', newViews(sheet, existing)],
    ['sheetFormatPr', '<sheetFormatPr defaultRowHeight="15"/>'],
    ['cols', columnsXml(sheet)],
    ['sheetData', rowsXml(sheet, styles)],
    ['sheetProtection', protection === undefined ? (sheet.protected ? GUARDED : '') : rawOf(protection)],
    ['conditionalFormatting', conditionalXml(sheet.conditionalFormats, styles)],
    ['hyperlinks', hyperlinksXml(sheet, part, draft)],
    ...pageElements(sheet.pageLayout, undefined),
    ['drawing', writeDrawing(book, sheet, part, draft)],
    ['tableParts', writeTables(sheet, part, draft, { ids: tableIds, links: new Map() })],
  ]);
}
