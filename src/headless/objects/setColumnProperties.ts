import { ExcelFault, notImplemented } from '../client/excelFault';
import { columnCount } from './area';
import type { Host, OneArea } from './hostObject';
import { rangeFormat } from './rangeFormat';

/** Sets what is given of every column of a range: widths, so far; a column of which nothing is given stays as it is. */
export function setColumnProperties({ sheet, area }: OneArea, [given]: readonly unknown[], host: Host): void {
  if (!Array.isArray(given) || given.length !== columnCount(area)) throw new ExcelFault('InvalidArgument');
  const widths = given.map(widthIn);
  for (const [index, width] of widths.entries()) {
    const column = area.firstColumn + index;
    if (width !== undefined) rangeFormat.scalars.ColumnWidth?.set?.({ sheet, areas: [{ ...area, firstColumn: column, lastColumn: column }] }, width, host);
  }
}

function widthIn(properties: unknown): unknown {
  const { format = {}, ...others } = objectIn(properties);
  const { columnWidth, ...looks } = objectIn(format);
  const [other] = [...Object.keys(others), ...Object.keys(looks)];
  if (other !== undefined) throw notImplemented(`Column properties: ${other}`);
  return columnWidth;
}

function objectIn(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null) throw new ExcelFault('InvalidArgument');
  return given as Readonly<Record<string, unknown>>;
}
