import { ExcelFault, notImplemented } from '../client/excelFault';
import type { ChartState, SheetState } from '../workbook/sheetState';
import { isUnbounded } from './area';
import { countArgument, isLeftOut, rangeArgument, textArgument, wordArgument } from './argument';
import { chartSource } from './chartSource';
import { hostObject, type Host, type HostObject } from './hostObject';
import { kind } from './kind';
import { checkSheetUnprotected } from './protection';

const types = ['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked'] as const;
const DEFAULT_SIZE = { left: 0, top: 0, width: 360, height: 216 };
const GREY = '#595959';

/** Excel's ChartCollection. */
export const chartCollection = kind<SheetState>({
  scalars: { Count: { get: (sheet) => sheet.charts.length } },
  asks: {
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, [name]) => named(sheet, name),
    GetItemAt: (sheet, [index]) => {
      const chart = sheet.charts[countArgument(index)];
      if (chart === undefined) throw new ExcelFault('InvalidArgument');
      return hostObject('Chart', { sheet, chart });
    },
    GetItemOrNullObject: (sheet, [name]) => found(sheet, name),
  },
  changes: { Add: add },
  item: named,
  items: (sheet) => sheet.charts.map((chart) => hostObject('Chart', { sheet, chart })),
});

function found(sheet: SheetState, key: unknown): HostObject | null {
  const asked = textArgument(key).toLowerCase();
  const chart = sheet.charts.find((each) => each.name.toLowerCase() === asked || each.id.toLowerCase() === asked);
  return chart === undefined ? null : hostObject('Chart', { sheet, chart });
}

function named(sheet: SheetState, key: unknown): HostObject {
  const item = found(sheet, key);
  if (item === null) throw new ExcelFault('ItemNotFound');
  return item;
}

/** Charts are kept by sheets that are written anew; a sheet that stays as the file has it cannot take one here. */
export function checkTakesCharts(sheet: SheetState): void {
  checkSheetUnprotected(sheet);
  if (!sheet.changed.has('everything')) throw notImplemented('changes to charts on a sheet that was in the file and was not cleared whole');
}

function add(sheet: SheetState, [type, source, seriesBy]: readonly unknown[], host: Host): HostObject {
  checkTakesCharts(sheet);
  const chartType = typeArgument(type);
  const by = isLeftOut(seriesBy) ? 'Auto' : wordArgument(seriesBy, ['Auto', 'Columns', 'Rows']);
  const range = rangeArgument(source);
  if (isUnbounded(range.area)) throw new ExcelFault('InvalidArgument');
  const series = chartSource(range, by);
  const [only, ...more] = series;
  const title = only !== undefined && more.length === 0 ? only.name : '';
  const number = host.nextNumber();
  const chart: ChartState = {
    id: `{00000000-0008-0000-0000-${String(number).padStart(12, '0')}}`,
    name: freeName(sheet),
    type: chartType,
    title: title === '' ? 'Chart Title' : title,
    titleFontSize: 14,
    titleColor: GREY,
    showTitle: title !== '' || more.length > 0,
    showLegend: more.length > 0,
    ...DEFAULT_SIZE,
    plot: null,
    gapWidth: chartType.startsWith('Bar') ? 182 : 219,
    series,
    valueAxis: { visible: true, minimum: null, maximum: null, majorGridlines: true },
    categoryAxis: { visible: true, labels: true, reversed: false, lineColor: '#D9D9D9' },
  };
  sheet.charts.push(chart);
  return hostObject('Chart', { sheet, chart });
}

function typeArgument(type: unknown): string {
  const asked = textArgument(type).toLowerCase();
  const known = types.find((each) => each.toLowerCase() === asked);
  if (known === undefined) throw notImplemented(`charts of the type ${textArgument(type)}`);
  return known;
}

function freeName(sheet: SheetState): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some((chart) => chart.name === `Chart ${number}`)) number++;
  return `Chart ${number}`;
}
