import type { BookState } from '../../workbook/bookState';
import type { ChartState, SheetState } from '../../workbook/sheetState';
import { writeAnchor } from '../chartAnchor';
import type { Link } from '../links';
import { readDrawing } from '../open/readCharts';
import { PackageFault } from '../packageFault';
import { withAppended, withRoot } from '../xml/rewriteXml';
import { escapeAttribute } from '../xml/xmlText';
import { attribute, descendants, parseXml, rawOf } from '../xml/xmlTree';
import { chartXml } from './chartXml';
import { type Draft, LINKS, PROLOG, addLink, draftLinks, draftText, dropLinks, freeName, putPart } from './draft';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const EMPTY = `${PROLOG}<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${MAIN_DRAWING}" xmlns:r="${LINKS}"></xdr:wsDr>`;

function drawingOf(draft: Draft, part: string): Link | undefined {
  return draftLinks(draft, part).find(({ kind }) => kind === 'drawing');
}

/** One text for a chart wherever it lies: one that still has it is kept as it stands in the file. */
function chartKey({ left, top, width, height, ...chart }: ChartState): string {
  return JSON.stringify([chart, [left, top, width, height].map(Math.round)]);
}

/** Takes out of a sheet's drawing every chart that the sheet no longer has, or has changed; pictures and shapes stay. */
export function takeOutCharts(draft: Draft, sheet: SheetState, part: string): void {
  const drawing = drawingOf(draft, part)?.target;
  if (drawing === undefined) return;
  const kept = new Set(sheet.charts.map(chartKey));
  const gone = readDrawing(draft.parts, drawing, sheet).filter(({ chart }) => !kept.has(chartKey(chart)));
  const text = gone.reduce((left, { anchor }) => left.replace(rawOf(anchor), ''), draftText(draft, drawing));
  if (gone.length === 0) return;
  const isEmpty = parseXml(text).children.length === 0;
  if (isEmpty) dropLinks(draft, part, ({ kind }) => kind === 'drawing');
  else putPart(draft, drawing, text);
  dropLinks(draft, drawing, ({ id }) => gone.some(({ link }) => link === id));
}

function anchorXml(sheet: SheetState, chart: ChartState, shape: { readonly id: number; readonly link: string }): string {
  const named = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${shape.id}" name="${escapeAttribute(chart.name)}" descr="${escapeAttribute(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
  const place = `<xdr:xfrm xmlns:a="${MAIN_DRAWING}"><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`;
  const graphic = `<a:graphic xmlns:a="${MAIN_DRAWING}"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${LINKS}" r:id="${shape.link}"/></a:graphicData></a:graphic>`;
  const frame = `<xdr:graphicFrame macro="">${named}${place}${graphic}</xdr:graphicFrame>`;
  return `<xdr:twoCellAnchor xmlns:xdr="${SPREADSHEET_DRAWING}">${writeAnchor(chart, sheet)}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
}

/** Adds the charts of a sheet that its drawing does not hold, and returns what the sheet says of the drawing; null when that stays. */
export function writeDrawing(book: BookState, sheet: SheetState, part: string, draft: Draft): string | null {
  const existing = drawingOf(draft, part);
  const there = new Set(existing === undefined ? [] : readDrawing(draft.parts, existing.target, sheet).map(({ chart }) => chartKey(chart)));
  const added = sheet.charts.filter((chart) => !there.has(chartKey(chart)));
  if (added.length === 0) return existing === undefined ? '' : null;
  const drawing = existing?.target ?? freeName(draft, 'xl/drawings/drawing');
  if (existing === undefined) putPart(draft, drawing, EMPTY, DRAWING_TYPE);
  const root = parseXml(draftText(draft, drawing));
  let last = Math.max(1, ...descendants(root, 'cNvPr').map((shape) => Number(attribute(shape, 'id') ?? 0)));
  const anchors = added.map((chart) => anchorXml(sheet, chart, { id: ++last, link: addChart(book, chart, drawing, draft) }));
  putPart(draft, drawing, withRoot(root, withAppended(root, anchors.join(''))), existing === undefined ? DRAWING_TYPE : undefined);
  return existing === undefined ? `<drawing r:id="${addLink(draft, part, { kind: 'drawing', target: drawing })}"/>` : null;
}

function addChart(book: BookState, chart: ChartState, drawing: string, draft: Draft): string {
  if (!/^(?:Bar|Column)/.test(chart.type)) throw new PackageFault('unwritable', `the chart "${chart.name}" is neither of bars nor of columns`);
  const name = freeName(draft, 'xl/charts/chart');
  putPart(draft, name, chartXml(book, chart), CHART_TYPE);
  return addLink(draft, drawing, { kind: 'chart', target: name });
}
