import { a1, columnLetter } from '../../../core/model/address';
import type { SheetState } from '../../workbook/sheetState';
import { withAttribute, withChildren, withTag } from '../xml/rewriteXml';
import { type XmlElement, child, parseXml, tagOf } from '../xml/xmlTree';

const PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const VIEW = ['pane', 'selection', 'pivotSelection', 'extLst'];

/** The properties of a sheet with its tab colour and whether it is fitted to pages; what else they say stays. */
export function propertiesXml({ tabColor, pageLayout }: SheetState, existing: XmlElement | undefined, changed: 'tabColor' | 'pageLayout' | 'both'): string {
  const replacements = new Map<string, string>();
  if (changed !== 'pageLayout') replacements.set('tabColor', tabColor === '' ? '' : `<tabColor rgb="FF${tabColor.slice(1).toUpperCase()}"/>`);
  if (changed !== 'tabColor') {
    const setUp = child(existing, 'pageSetUpPr');
    const fits = withAttribute(setUp === undefined ? '<pageSetUpPr/>' : tagOf(setUp), 'fitToPage', 'scale' in pageLayout.zoom ? null : '1');
    replacements.set('pageSetUpPr', /^<(?:\w+:)?pageSetUpPr\s*\/>$/.test(fits) ? '' : fits);
  }
  const written = withChildren(existing ?? parseXml('<sheetPr/>'), replacements, PROPERTIES);
  return written === '<sheetPr></sheetPr>' ? '' : written;
}

function paneXml({ frozenRows, frozenColumns }: SheetState): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const pane = frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : 'bottomRight';
  const [x, y] = [frozenColumns === 0 ? '' : ` xSplit="${frozenColumns}"`, frozenRows === 0 ? '' : ` ySplit="${frozenRows}"`];
  const corner = a1(frozenColumns, frozenRows + 1);
  return `<pane${x}${y} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
}

/** The selections that go with a pane: Excel wants one for each part of a divided window. */
function selectionXml({ frozenRows, frozenColumns }: SheetState): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const corner = a1(frozenColumns, frozenRows + 1);
  const at = (pane: string, cell: string): string => `<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`;
  if (frozenColumns === 0) return at('bottomLeft', corner);
  const right = at('topRight', `${columnLetter(frozenColumns)}1`);
  return frozenRows === 0 ? right : right + at('bottomLeft', a1(0, frozenRows + 1)) + at('bottomRight', corner);
}

/** How a sheet is shown: gridlines, headings, frozen rows and columns. The first window's other settings stay. */
export function viewsXml(sheet: SheetState, existing: XmlElement | undefined): string {
  const views = existing ?? parseXml('<sheetViews><sheetView workbookViewId="0"/></sheetViews>');
  const view = child(views, 'sheetView') ?? parseXml('<sheetView workbookViewId="0"/>');
  const shown = withAttribute(tagOf(view), 'showGridLines', sheet.showGridlines ? null : '0');
  const tag = withAttribute(shown, 'showRowColHeaders', sheet.showHeadings ? null : '0');
  const tagged = parseXml(withTag(view, withAttribute(tag, 'topLeftCell', null)));
  const panes = new Map([['pane', paneXml(sheet)], ['selection', selectionXml(sheet)]]);
  const written = withChildren(tagged, panes, VIEW);
  return withChildren(views, new Map([['sheetView', written]]), ['sheetView', 'extLst']);
}
