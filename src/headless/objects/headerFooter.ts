import { ExcelFault } from '../client/excelFault';
import type { SheetState } from '../workbook/sheetState';
import { textArgument } from './argument';
import { hostObject } from './hostObject';
import { kind, type Scalar } from './kind';

const MOST_CHARACTERS = 255;

/** Excel's HeaderFooterGroup: one header and footer for all pages. */
export const headerFooterGroup = kind<SheetState>({
  objects: { DefaultForAllPages: (sheet) => hostObject('HeaderFooter', sheet) },
});

/** Excel's HeaderFooter. */
export const headerFooter = kind<SheetState>({
  scalars: {
    LeftHeader: band('header', 'left'),
    CenterHeader: band('header', 'center'),
    RightHeader: band('header', 'right'),
    LeftFooter: band('footer', 'left'),
    CenterFooter: band('footer', 'center'),
    RightFooter: band('footer', 'right'),
  },
});

function band(which: 'header' | 'footer', place: 'left' | 'center' | 'right'): Scalar<SheetState> {
  return {
    get: (sheet) => sheet.pageLayout[which][place],
    set: (sheet, value) => {
      const text = textArgument(value);
      const others = Object.entries(sheet.pageLayout[which]).filter(([name]) => name !== place);
      if (others.reduce((sum, [, each]) => sum + each.length, text.length) > MOST_CHARACTERS) throw new ExcelFault('InvalidArgument');
      sheet.pageLayout[which] = { ...sheet.pageLayout[which], [place]: text };
      sheet.changed.add('pageLayout');
    },
  };
}
