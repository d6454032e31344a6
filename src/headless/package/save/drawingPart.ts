import type { BookState } from '../../workbook/bookState';
import type { ChartState, SheetState } from '../../workbook/sheetState';
import { writeAnchor } from '../chartAnchor';
import { escapeAttribute } from '../xml/xmlText';
import { chartXml } from './chartXml';
import { type Draft, LINKS, PROLOG, addLink, freeName, putPart } from './draft';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

function anchorXml(sheet: SheetState, chart: ChartState, shape: { readonly id: number; readonly link: string }): string {
  const named = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${shape.id}" name="${escapeAttribute(chart.name)}" descr="${escapeAttribute(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
  const place = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  const graphic = `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${shape.link}"/></a:graphicData></a:graphic>`;
  return `<xdr:twoCellAnchor>${writeAnchor(chart, sheet)}<xdr:graphicFrame macro="">${named}${place}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

/** Writes the charts of a sheet with the drawing that holds them, and returns what the sheet says of it; '' without charts. */
export function writeDrawing(book: BookState, sheet: SheetState, part: string, draft: Draft): string {
  if (sheet.charts.length === 0) return '';
  const drawing = freeName(draft, 'xl/drawings/drawing');
  putPart(draft, drawing, '', DRAWING_TYPE);
  const anchors = sheet.charts.map((chart, index) => {
    const name = freeName(draft, 'xl/charts/chart');
    putPart(draft, name, chartXml(book, chart), CHART_TYPE);
    const link = addLink(draft, drawing, { kind: 'chart', target: name });
    return anchorXml(sheet, chart, { id: index + 2, link });
  });
  const namespaces = `xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${MAIN_DRAWING}" xmlns:r="${LINKS}"`;
  putPart(draft, drawing, `${PROLOG}<xdr:wsDr ${namespaces}>${anchors.join('')}</xdr:wsDr>`, DRAWING_TYPE);
  return `<drawing r:id="${addLink(draft, part, { kind: 'drawing', target: drawing })}"/>`;
}
