import { ExcelFault } from '../client/excelFault';
import { PAPER } from '../package/open/paperSizes';
import type { PageLayoutState, SheetState } from '../workbook/sheetState';
import { areaAddress, parseReference } from './area';
import { areaOnSheet, booleanArgument, isHostObject, isLeftOut, isNamed, numberArgument, textArgument, wordArgument } from './argument';
import { hostObject } from './hostObject';
import { kind, type Scalar } from './kind';
import { readZoom, zoomArgument } from './pageZoom';

/** Excel's PageLayout. */
export const pageLayout = kind<SheetState>({
  scalars: {
    Orientation: layout('orientation', (value) => wordArgument(value, ['Portrait', 'Landscape'])),
    PaperSize: layout('paperSize', (value) => wordArgument(value, PAPER.map(([, name]) => name))),
    Zoom: {
      get: (sheet) => readZoom(sheet.pageLayout.zoom),
      set: (sheet, value) => {
        change(sheet, { zoom: zoomArgument(value) });
      },
    },
    CenterHorizontally: layout('centerHorizontally', booleanArgument),
    PrintGridlines: layout('printGridlines', booleanArgument),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  objects: { HeadersFooters: (sheet) => hostObject('HeaderFooterGroup', sheet) },
  asks: {
    GetPrintAreaOrNullObject: (sheet) => {
      const areas = areasOf(sheet.pageLayout.printArea);
      return areas.length === 0 ? null : hostObject('RangeAreas', { sheet, areas });
    },
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const [area] = areasOf(sheet.pageLayout.titleRows);
      return area === undefined ? null : hostObject('Range', { sheet, area });
    },
  },
  changes: {
    SetPrintArea: (sheet, [given]) => {
      change(sheet, { printArea: placeArgument(sheet, given) });
    },
    SetPrintTitleRows: (sheet, [given]) => {
      const place = placeArgument(sheet, given);
      const area = parseReference(place)?.area;
      if (area === undefined) throw new ExcelFault('InvalidArgument');
      change(sheet, { titleRows: `${area.firstRow + 1}:${area.lastRow + 1}` });
    },
  },
});

function layout<Name extends keyof PageLayoutState>(name: Name, read: (value: unknown) => PageLayoutState[Name]): Scalar<SheetState> {
  return {
    get: (sheet) => sheet.pageLayout[name],
    set: (sheet, value) => {
      change(sheet, { [name]: read(value) });
    },
  };
}

function margin(side: keyof PageLayoutState['margins']): Scalar<SheetState> {
  return {
    get: (sheet) => sheet.pageLayout.margins[side],
    set: (sheet, value) => {
      const points = numberArgument(value);
      if (points < 0) throw new ExcelFault('InvalidArgument');
      change(sheet, { margins: { ...sheet.pageLayout.margins, [side]: points } });
    },
  };
}

function change(sheet: SheetState, changes: Partial<PageLayoutState>): void {
  Object.assign(sheet.pageLayout, changes);
  sheet.changed.add('pageLayout');
}

const areasOf = (text: string) => (text === '' ? [] : text.split(',').flatMap((part) => parseReference(part)?.area ?? []));

/** Addresses without their sheet, joined by commas. */
function placeArgument(sheet: SheetState, given: unknown): string {
  if (isLeftOut(given)) throw new ExcelFault('InvalidArgument');
  if (isHostObject(given)) {
    if (given.kind === 'Range') return areaAddress(areaOnSheet(given.self, sheet));
    if (given.kind !== 'RangeAreas' || given.self.sheet !== sheet) throw new ExcelFault('InvalidArgument');
    return given.self.areas.map(areaAddress).join(',');
  }
  const parts = textArgument(given).split(',').map(parseReference);
  return parts
    .map((part) => {
      if (part === null || !isNamed(sheet, part.sheet)) throw new ExcelFault('InvalidArgument');
      return areaAddress(part.area);
    })
    .join(',');
}
