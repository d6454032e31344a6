import { application, workbookCreated } from './application';
import { chart } from './chart';
import { chartAxes, chartAxis, chartAxisFormat, chartGridlines, chartLineFormat } from './chartAxis';
import { chartCollection } from './chartCollection';
import { chartPlotArea } from './chartPlotArea';
import { chartAreaFormat, chartBorder, chartFill } from './chartFormat';
import { chartSeries, chartSeriesCollection, chartSeriesFormat } from './chartSeries';
import { chartFont, chartLegend, chartTitle, chartTitleFormat } from './chartTitle';
import { conditionalFormat } from './conditionalFormat';
import { conditionalFormatCollection } from './conditionalFormatCollection';
import { conditionalRangeBorder, conditionalRangeBorderCollection, conditionalRangeFill, conditionalRangeFont, conditionalRangeFormat } from './conditionalRangeFormat';
import { cellValueConditionalFormat, conditionalFormatRule, customConditionalFormat, textConditionalFormat } from './conditionalRules';
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from './customXmlPart';
import { freezePanes } from './freezePanes';
import { headerFooter, headerFooterGroup } from './headerFooter';
import type { HostObject, Selves } from './hostObject';
import type { Kind } from './kind';
import { namedItem } from './namedItem';
import { namedItemCollection } from './namedItemCollection';
import { pageBreak, pageBreakCollection } from './pageBreak';
import { pageLayout } from './pageLayout';
import { range } from './range';
import { rangeAreas, rangeCollection } from './rangeAreas';
import { rangeBorder, rangeBorderCollection } from './rangeBorder';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { rangeFormat } from './rangeFormat';
import { setting, settingCollection } from './setting';
import { table } from './table';
import { tableCollection } from './tableCollection';
import { workbook, workbookProtection } from './workbook';
import { worksheet, worksheetProtection } from './worksheet';
import { worksheetCollection } from './worksheetCollection';

/** Every class of Excel that is here, by its name. */
export const kinds: { readonly [Name in keyof Selves]: Kind<Selves[Name]> } = {
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Application: application,
  WorkbookCreated: workbookCreated,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetFreezePanes: freezePanes,
  WorksheetProtection: worksheetProtection,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  TableCollection: tableCollection,
  Table: table,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  TextConditionalFormat: textConditionalFormat,
  CellValueConditionalFormat: cellValueConditionalFormat,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeBorder: conditionalRangeBorder,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ChartFont: chartFont,
  ChartLegend: chartLegend,
  ChartPlotArea: chartPlotArea,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartAreaFormat: chartAreaFormat,
  ChartBorder: chartBorder,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartGridlines: chartGridlines,
  ChartAxisFormat: chartAxisFormat,
  ChartLineFormat: chartLineFormat,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
};

/** The members of an object's class; they are meant for that object's own self only. */
export function kindOf(object: HostObject): Kind<unknown> {
  return kinds[object.kind] as Kind<unknown>;
}
