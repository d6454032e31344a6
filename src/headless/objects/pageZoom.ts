import { ExcelFault } from '../client/excelFault';
import type { PageLayoutState } from '../workbook/sheetState';
import { countArgument, isLeftOut } from './argument';

type Zoom = PageLayoutState['zoom'];

/** How a sheet is scaled to its pages, in the words of Office.js. */
export function readZoom(zoom: Zoom): Readonly<Record<string, number>> {
  if ('scale' in zoom) return { scale: zoom.scale };
  return {
    ...(zoom.fitWide === null ? {} : { horizontalFitToPages: zoom.fitWide }),
    ...(zoom.fitTall === null ? {} : { verticalFitToPages: zoom.fitTall }),
  };
}

/** A scale of 10 to 400 percent, or pages to fit; never both. */
export function zoomArgument(value: unknown): Zoom {
  if (typeof value !== 'object' || value === null) throw new ExcelFault('InvalidArgument');
  const given = value as Readonly<Record<string, unknown>>;
  const [scale, wide, tall] = [given.scale, given.horizontalFitToPages, given.verticalFitToPages];
  const fits = !isLeftOut(wide) || !isLeftOut(tall);
  if (isLeftOut(scale) !== fits) throw new ExcelFault('InvalidArgument');
  if (fits) return { fitWide: pages(wide), fitTall: pages(tall) };
  const percent = countArgument(scale, 10);
  if (percent > 400) throw new ExcelFault('InvalidArgument');
  return { scale: percent };
}

const pages = (value: unknown): number | null => (isLeftOut(value) ? null : countArgument(value, 1));
