import type { ChartState } from '../../workbook/sheetState';
import { type GridSizes, readAnchor } from '../chartAnchor';
import { type Link, linksOf } from '../links';
import { type Parts, partText } from '../parts';
import { type XmlElement, attribute, child, childrenOf, descendants, isOn, parseXml, textOf } from '../xml/xmlTree';

const NO_AXIS = { minimum: null, maximum: null } as const;

/** "#RRGGBB" of a solid fill or line; '' where it is none or not a plain colour. */
function hexOf(properties: XmlElement | undefined): string {
  const color = attribute(child(child(properties, 'solidFill'), 'srgbClr'), 'val');
  return color === undefined ? '' : `#${color.toUpperCase()}`;
}

function formulaOf(data: XmlElement | undefined): string {
  const formula = textOf(descendants(data, 'f')[0]);
  return formula === '' ? '' : `=${formula}`;
}

function seriesOf(series: XmlElement): ChartState['series'][number] {
  const [name, inverted] = [child(series, 'tx'), descendants(child(series, 'extLst'), 'invertSolidFillFmt')[0]];
  return {
    name: textOf(descendants(name, 'v')[0]),
    valuesFormula: formulaOf(child(series, 'val')),
    categoriesFormula: formulaOf(child(series, 'cat')),
    color: hexOf(child(series, 'spPr')),
    negativeColor: hexOf(child(inverted, 'spPr')),
  };
}

function axesOf(plot: XmlElement | undefined): Pick<ChartState, 'valueAxis' | 'categoryAxis'> {
  const [value, category] = [child(plot, 'valAx'), child(plot, 'catAx')];
  const limit = (name: 'min' | 'max'): number | null => {
    const stated = attribute(child(child(value, 'scaling'), name), 'val');
    return stated === undefined ? null : Number(stated);
  };
  return {
    valueAxis: {
      visible: value !== undefined && !isOn(child(value, 'delete'), 'val', 'off'),
      ...(value === undefined ? NO_AXIS : { minimum: limit('min'), maximum: limit('max') }),
      majorGridlines: child(value, 'majorGridlines') !== undefined,
    },
    categoryAxis: {
      visible: category !== undefined && !isOn(child(category, 'delete'), 'val', 'off'),
      labels: attribute(child(category, 'tickLblPos'), 'val') !== 'none',
      reversed: attribute(child(child(category, 'scaling'), 'orientation'), 'val') === 'maxMin',
      lineColor: hexOf(child(child(category, 'spPr'), 'ln')),
    },
  };
}

function typeOf(plot: XmlElement | undefined): string {
  const bars = child(plot, 'barChart');
  const kind = plot?.children.find(({ name }) => name.endsWith('Chart'))?.name.replace(/Chart$/, '') ?? '';
  if (bars === undefined) return kind.charAt(0).toUpperCase() + kind.slice(1);
  const stem = attribute(child(bars, 'barDir'), 'val') === 'bar' ? 'Bar' : 'Column';
  return { stacked: `${stem}Stacked`, percentStacked: `${stem}Stacked100` }[attribute(child(bars, 'grouping'), 'val') ?? ''] ?? `${stem}Clustered`;
}

function titleOf(chart: XmlElement | undefined): Pick<ChartState, 'title' | 'titleFontSize' | 'titleColor' | 'showTitle'> {
  const title = child(chart, 'title');
  const look = descendants(title, 'rPr')[0] ?? descendants(title, 'defRPr')[0];
  return {
    title: descendants(title, 't').map(textOf).join(''),
    titleFontSize: Number(attribute(look, 'sz') ?? 1400) / 100,
    titleColor: hexOf(look) || '#000000',
    showTitle: title !== undefined,
  };
}

/** A chart with where it stands in its sheet's drawing. */
export interface DrawnChart {
  readonly chart: ChartState;
  readonly anchor: XmlElement;
  /** The drawing's relationship to it. */
  readonly link: string;
}

/** The charts of a drawing part, without its pictures and shapes. */
export function readDrawing(parts: Parts, drawing: string, sizes: GridSizes): readonly DrawnChart[] {
  const text = partText(parts, drawing);
  if (text === '') return [];
  const charts = new Map(linksOf(parts, drawing).flatMap(({ id, kind, target }) => (kind === 'chart' ? [[id, target] as const] : [])));
  return parseXml(text).children.flatMap((anchor) => {
    const link = attribute(descendants(anchor, 'chart')[0], 'id') ?? '';
    const target = charts.get(link);
    const part = target === undefined ? '' : partText(parts, target);
    return part === '' ? [] : [{ chart: chartOf(anchor, parseXml(part), sizes), anchor, link }];
  });
}

/** The charts of a worksheet. What Office.js cannot name stays in the part. */
export function readCharts(parts: Parts, links: readonly Link[], sizes: GridSizes): ChartState[] {
  const drawing = links.find(({ kind }) => kind === 'drawing')?.target;
  return drawing === undefined ? [] : readDrawing(parts, drawing, sizes).map(({ chart }) => chart);
}

/** Where the bars lie, stated as shares of the chart; null where it is left to Excel. */
function plotBoxOf(plot: XmlElement | undefined, { width, height }: { width: number; height: number }): ChartState['plot'] {
  const layout = child(child(plot, 'layout'), 'manualLayout');
  if (layout === undefined) return null;
  const share = (name: string): number => Number(attribute(child(layout, name), 'val') ?? 0);
  return { left: share('x') * width, top: share('y') * height, width: share('w') * width, height: share('h') * height };
}

function chartOf(anchor: XmlElement, part: XmlElement, sizes: GridSizes): ChartState {
  const named = descendants(anchor, 'cNvPr')[0];
  const chart = child(part, 'chart');
  const plot = child(chart, 'plotArea');
  const bars = child(plot, 'barChart');
  const box = readAnchor(anchor, sizes);
  return {
    id: `{00000000-0002-0000-0000-${Number(attribute(named, 'id') ?? 0).toString(16).toUpperCase().padStart(12, '0')}}`,
    name: attribute(named, 'name') ?? '',
    type: typeOf(plot),
    ...titleOf(chart),
    showLegend: child(chart, 'legend') !== undefined,
    ...box,
    plot: plotBoxOf(plot, box),
    gapWidth: Number(attribute(child(bars, 'gapWidth'), 'val') ?? 150),
    series: childrenOf(bars, 'ser').map(seriesOf),
    ...axesOf(plot),
  };
}
