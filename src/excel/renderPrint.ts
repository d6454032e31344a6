import { a1 } from '../core/model/address';
import type { PrintSetUp } from '../core/sheet/sheet';

/** Queues the page set-up of a sheet: A4, margins, fit, titles that repeat, breaks and footer. */
export function renderPrint(worksheet: Excel.Worksheet, print: PrintSetUp): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = print.fit.tall === null
    ? { horizontalFitToPages: print.fit.wide }
    : { horizontalFitToPages: print.fit.wide, verticalFitToPages: print.fit.tall };
  pageLayout.leftMargin = print.margins.left;
  pageLayout.rightMargin = print.margins.right;
  pageLayout.topMargin = print.margins.top;
  pageLayout.bottomMargin = print.margins.bottom;
  pageLayout.footerMargin = print.margins.footer;
  pageLayout.centerHorizontally = print.centred;
  const { area, titleRows, footer } = print;
  pageLayout.setPrintArea(`${a1(area.firstColumn, area.firstRow)}:${a1(area.lastColumn, area.lastRow)}`);
  pageLayout.setPrintTitleRows(`$${titleRows.first}:$${titleRows.last}`);
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.leftFooter = footer.left;
  pages.centerFooter = footer.centre;
  pages.rightFooter = footer.right;
  for (const row of print.breaks) worksheet.horizontalPageBreaks.add(`A${row}`);
}
