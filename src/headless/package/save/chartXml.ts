import type { BookState } from '../../workbook/bookState';
import type { ChartState } from '../../workbook/sheetState';
import { escapeXml } from '../xml/xmlText';
import { rangeValues } from './chartData';
import { PROLOG } from './draft';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART_2010 = 'http://schemas.microsoft.com/office/drawing/2007/8/2/chart';
/** Where Excel 2010 and later keep the second colour of inverted bars. */
const INVERTED = '{6F2FDCE9-48DA-4B69-8628-5D25D57E5C99}';
const [CATEGORY_AXIS, VALUE_AXIS] = [500_000_001, 500_000_002];

function solid(hex: string): string {
  return `<a:solidFill><a:srgbClr val="${hex.slice(1).toUpperCase()}"/></a:solidFill>`;
}

function titleXml({ showTitle, title, titleFontSize, titleColor }: ChartState): string {
  if (!showTitle || title === '') return '<c:autoTitleDeleted val="1"/>';
  const look = `sz="${Math.round(titleFontSize * 100)}" b="0"`;
  const fill = titleColor === '' ? '' : solid(titleColor);
  const run = `<a:r><a:rPr lang="en-GB" ${look}>${fill}<a:latin typeface="Calibri"/></a:rPr><a:t>${escapeXml(title)}</a:t></a:r>`;
  const text = `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}>${fill}</a:defRPr></a:pPr>${run}</a:p></c:rich></c:tx>`;
  return `<c:title>${text}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

/** A range with the values it has now. */
function dataXml(book: BookState, formula: string, kind: 'num' | 'str'): string {
  const reference = `<c:f>${escapeXml(formula.replace(/^=/, ''))}</c:f>`;
  const values = rangeValues(book, formula);
  if (values === null) return `<c:${kind}Ref>${reference}</c:${kind}Ref>`;
  const points = values.map((value, index) => {
    const isShown = kind === 'num' ? typeof value === 'number' : value !== undefined && value !== '';
    return isShown ? `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>` : '';
  });
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  return `<c:${kind}Ref>${reference}<c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}Cache></c:${kind}Ref>`;
}

function seriesXml(book: BookState, { name, valuesFormula, categoriesFormula, color, negativeColor }: ChartState['series'][number], index: number): string {
  const named = name.startsWith('=') ? dataXml(book, name, 'str') : `<c:v>${escapeXml(name)}</c:v>`;
  const inverted = `<c14:invertSolidFillFmt><c14:spPr xmlns:c14="${CHART_2010}">${negativeColor === '' ? '' : solid(negativeColor)}</c14:spPr></c14:invertSolidFillFmt>`;
  const extension = `<c:extLst><c:ext uri="${INVERTED}" xmlns:c14="${CHART_2010}">${inverted}</c:ext></c:extLst>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    name === '' ? '' : `<c:tx>${named}</c:tx>`,
    color === '' ? '' : `<c:spPr>${solid(color)}<a:ln><a:noFill/></a:ln></c:spPr>`,
    `<c:invertIfNegative val="${negativeColor === '' ? 0 : 1}"/>`,
    categoriesFormula === '' ? '' : `<c:cat>${dataXml(book, categoriesFormula, 'str')}</c:cat>`,
    `<c:val>${dataXml(book, valuesFormula, 'num')}</c:val>`,
    negativeColor === '' ? '' : extension,
    '</c:ser>',
  ].join('');
}

/** The plot area in shares of the chart; the labels of the axes lie outside it. */
function layoutXml({ plot, width, height }: ChartState): string {
  if (plot === null || width <= 0 || height <= 0) return '<c:layout/>';
  const share = (tag: string, value: number): string => `<c:${tag} val="${Math.min(1, value).toFixed(5)}"/>`;
  const place = share('x', plot.left / width) + share('y', plot.top / height);
  const extent = share('w', plot.width / width) + share('h', plot.height / height);
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${place}${extent}</c:manualLayout></c:layout>`;
}

function lineXml(color: string): string {
  return color === '' ? '' : `<c:spPr><a:ln w="9525">${solid(color)}</a:ln></c:spPr>`;
}

function axesXml({ type, categoryAxis, valueAxis }: ChartState): string {
  const isBar = type.startsWith('Bar');
  const limit = (tag: string, value: number | null): string => (value === null ? '' : `<c:${tag} val="${value}"/>`);
  const scaling = (inner: string, orientation: string): string => `<c:scaling><c:orientation val="${orientation}"/>${inner}</c:scaling>`;
  const shown = (visible: boolean, position: string): string => `<c:delete val="${visible ? 0 : 1}"/><c:axPos val="${position}"/>`;
  const labels = (position: string): string => `<c:tickLblPos val="${position}"/>`;
  const marks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const categories = [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>${scaling('', categoryAxis.reversed ? 'maxMin' : 'minMax')}`,
    `${shown(categoryAxis.visible, isBar ? 'l' : 'b')}<c:numFmt formatCode="General" sourceLinked="0"/>${marks}${labels(categoryAxis.labels ? 'low' : 'none')}${lineXml(categoryAxis.lineColor)}`,
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
  ];
  const values = [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>${scaling(limit('max', valueAxis.maximum) + limit('min', valueAxis.minimum), 'minMax')}`,
    `${shown(valueAxis.visible, isBar ? 'b' : 'l')}${valueAxis.majorGridlines ? '<c:majorGridlines/>' : ''}<c:numFmt formatCode="General" sourceLinked="1"/>${marks}${labels('nextTo')}`,
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`,
  ];
  return categories.join('') + values.join('');
}

/** A clustered bar or column chart as its own part. */
export function chartXml(book: BookState, chart: ChartState): string {
  const direction = chart.type.startsWith('Bar') ? 'bar' : 'col';
  const grouping = chart.type.endsWith('Stacked100') ? 'percentStacked' : chart.type.endsWith('Stacked') ? 'stacked' : 'clustered';
  const series = chart.series.map((one, index) => seriesXml(book, one, index)).join('');
  const overlap = grouping === 'clustered' ? '' : '<c:overlap val="100"/>';
  const bars = `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="${chart.gapWidth}"/>${overlap}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`;
  const plot = `<c:plotArea>${layoutXml(chart)}${bars}${axesXml(chart)}<c:spPr><a:noFill/></c:spPr></c:plotArea>`;
  const legend = chart.showLegend ? '<c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend>' : '';
  const inner = `<c:chart>${titleXml(chart)}${plot}${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`;
  const frame = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  return `${PROLOG}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${LINKS}"><c:roundedCorners val="0"/>${inner}${frame}</c:chartSpace>`;
}
