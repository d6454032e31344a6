import { ExcelFault, notImplemented } from '../client/excelFault';
import { isUnbounded } from './area';
import type { Host, OneArea } from './hostObject';
import { writeHyperlink } from './hyperlink';
import { matrixOf } from './writeCells';

/** Sets what is given of every cell of a range: links, so far; a cell of which nothing is given stays as it is. */
export function setCellProperties({ sheet, area }: OneArea, [given]: readonly unknown[], host: Host): void {
  if (isUnbounded(area) || !Array.isArray(given)) throw new ExcelFault('InvalidArgument');
  matrixOf(given, { sheet, area }).forEach((cells, down) => {
    cells.forEach((properties, across) => {
      const link = linkIn(properties);
      if (link === undefined) return;
      const [row, column] = [area.firstRow + down, area.firstColumn + across];
      writeHyperlink({ sheet, area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column } }, link, host);
    });
  });
}

function linkIn(properties: unknown): unknown {
  if (typeof properties !== 'object' || properties === null) throw new ExcelFault('InvalidArgument');
  const { hyperlink, ...others } = properties as { readonly hyperlink?: unknown };
  const [other] = Object.keys(others);
  if (other !== undefined) throw notImplemented(`Cell properties: ${other}`);
  return hyperlink;
}
