import type { EventHub } from '../events/eventHub';
import type { Counters, Limits } from '../limits';
import type { BookState, NameState } from '../workbook/bookState';
import type { CellStyle } from '../workbook/cellStyle';
import type { CustomXmlState } from '../workbook/customXml';
import type { Area, ChartState, ConditionalFormatState, SheetState, TableState } from '../workbook/sheetState';

/** Cells of one sheet, in one area or several. */
export interface Cells {
  readonly sheet: SheetState;
  readonly areas: readonly Area[];
}

/** One area of one sheet. */
export interface OneArea {
  readonly sheet: SheetState;
  readonly area: Area;
}

interface Charted {
  readonly sheet: SheetState;
  readonly chart: ChartState;
}

interface Conditional {
  readonly sheet: SheetState;
  readonly format: ConditionalFormatState;
}

/** What stands behind each of Excel's objects; the names are Excel's class names. */
export interface Selves {
  readonly Workbook: BookState;
  readonly WorkbookProtection: BookState;
  readonly Application: BookState;
  /** The bytes of a new workbook in base 64, until it is opened. */
  readonly WorkbookCreated: { readonly base64: string };
  readonly WorksheetCollection: BookState;
  readonly Worksheet: SheetState;
  readonly WorksheetFreezePanes: SheetState;
  readonly WorksheetProtection: SheetState;
  readonly Range: OneArea;
  readonly RangeAreas: Cells;
  readonly RangeCollection: Cells;
  readonly RangeFormat: Cells;
  readonly RangeFill: Cells;
  readonly RangeFont: Cells;
  readonly RangeBorderCollection: Cells;
  readonly RangeBorder: Cells & { readonly side: string };
  readonly NamedItemCollection: { readonly scope: SheetState | null };
  readonly NamedItem: NameState;
  readonly TableCollection: { readonly scope: SheetState | null };
  readonly Table: { readonly sheet: SheetState; readonly table: TableState };
  readonly ConditionalFormatCollection: Cells;
  readonly ConditionalFormat: Conditional;
  readonly CustomConditionalFormat: Conditional;
  readonly ConditionalFormatRule: Conditional;
  readonly TextConditionalFormat: Conditional;
  readonly CellValueConditionalFormat: Conditional;
  readonly ConditionalRangeFormat: Conditional;
  readonly ConditionalRangeFill: Conditional;
  readonly ConditionalRangeFont: Conditional;
  readonly ConditionalRangeBorderCollection: Conditional;
  readonly ConditionalRangeBorder: Conditional & { readonly side: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' };
  readonly ChartCollection: SheetState;
  readonly Chart: Charted;
  readonly ChartTitle: Charted;
  readonly ChartTitleFormat: Charted;
  readonly ChartFont: Charted;
  readonly ChartLegend: Charted;
  readonly ChartPlotArea: Charted;
  readonly ChartSeriesCollection: Charted;
  readonly ChartSeries: Charted & { readonly series: ChartState['series'][number] };
  readonly ChartSeriesFormat: Charted & { readonly series: ChartState['series'][number] };
  readonly ChartFill: Charted & { readonly series: ChartState['series'][number] | null };
  readonly ChartAreaFormat: Charted;
  readonly ChartBorder: Charted;
  readonly ChartAxes: Charted;
  readonly ChartAxis: Charted & { readonly axis: 'value' | 'category' };
  readonly ChartGridlines: Charted & { readonly axis: 'value' | 'category' };
  readonly ChartAxisFormat: Charted & { readonly axis: 'value' | 'category' };
  readonly ChartLineFormat: Charted & { readonly axis: 'value' | 'category' };
  readonly PageLayout: SheetState;
  readonly HeaderFooterGroup: SheetState;
  readonly HeaderFooter: SheetState;
  readonly PageBreakCollection: SheetState;
  readonly PageBreak: { readonly sheet: SheetState; readonly row: number };
  readonly SettingCollection: BookState;
  readonly CustomXmlPartCollection: BookState;
  readonly CustomXmlPartScopedCollection: { readonly namespace: string };
  readonly CustomXmlPart: CustomXmlState;
  readonly Setting: { readonly key: string };
}

/** Excel's class name of an object of this host. */
export type KindName = keyof Selves;

/** One of Excel's objects while a request runs: what it is and what it stands for. */
export type HostObject = { [Name in KindName]: { readonly kind: Name; readonly self: Selves[Name] } }[KindName];

/** What every object may use: the open workbook and the state of the Excel around it. */
export interface Host {
  readonly book: BookState;
  readonly limits: Limits;
  readonly counters: Counters;
  readonly events: EventHub;
  /** The one object that stands for this look. */
  readonly shareStyle: (style: CellStyle) => CellStyle;
  /** Says that formulas may no longer have their values. */
  readonly cellsChanged: () => void;
  /** Recalculates when something changed and the workbook recalculates by itself. */
  readonly settle: () => void;
  readonly recalculate: () => void;
  /** Recalculates what waits, in manual mode too. */
  readonly recalculateStale: () => void;
  /** Opens the bytes of a workbook, in base 64, in a window of its own. */
  readonly openBeside: (base64: string) => void;
  /** A number never given before in this workbook. */
  readonly nextNumber: () => number;
}

/** An object of Excel's, by its class name and what it stands for. */
export function hostObject<Name extends KindName>(kind: Name, self: Selves[Name]): HostObject {
  return { kind, self } as HostObject;
}
