import type { SheetState } from '../../workbook/sheetState';
import { type XmlElement, child } from '../xml/xmlTree';
import { columnsXml } from './columnsXml';
import { conditionalXml } from './conditionalXml';
import { dimensionXml } from './dimensionXml';
import { hyperlinksXml } from './hyperlinksXml';
import { pageElements } from './pageXml';
import { rowsXml } from './rowsXml';
import type { SaveSource } from './saveSource';
import { propertiesXml, viewsXml } from './viewXml';

const GUARDED = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';
/** What a sheet that was cleared whole no longer has. */
const CLEARED = ['autoFilter', 'sortState', 'mergeCells', 'dataValidations', 'colBreaks', 'ignoredErrors'];

/**
 * Every element of a sheet that is written anew. What Office.js does not clear stays as the part has it: its protection, its
 * being the one in front, notes, pictures and printer settings.
 */
export function newSheetElements(sheet: SheetState, part: string, frame: XmlElement, { draft, styles }: SaveSource): ReadonlyMap<string, string> {
  const elements = new Map([
    ...CLEARED.map((name): [string, string] => [name, '']),
    ['sheetPr', propertiesXml(sheet, child(frame, 'sheetPr'), 'both')],
    ['dimension', dimensionXml(sheet, undefined)],
    ['sheetViews', viewsXml(sheet, child(frame, 'sheetViews'))],
    ['cols', columnsXml(sheet)],
    ['sheetData', rowsXml(sheet, styles)],
    ['conditionalFormatting', conditionalXml(sheet.conditionalFormats, styles)],
    ['hyperlinks', hyperlinksXml(sheet, part, draft)],
    ...pageElements(sheet.pageLayout, frame),
  ]);
  if (child(frame, 'sheetFormatPr') === undefined) elements.set('sheetFormatPr', '<sheetFormatPr defaultRowHeight="15"/>');
  if (sheet.protected && child(frame, 'sheetProtection') === undefined) elements.set('sheetProtection', GUARDED);
  return elements;
}
