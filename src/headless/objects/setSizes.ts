import { ExcelFault, notImplemented } from '../client/excelFault';
import type { OneArea } from './hostObject';
import type { Method } from './kind';
import { rangeFormat } from './rangeFormat';
import { lines } from './styleCells';

const SIZES = { columns: ['ColumnWidth', 'columnWidth'], rows: ['RowHeight', 'rowHeight'] } as const;

/** Sets what is given of every row or column of a range: sizes, so far; one of which nothing is given stays as it is. */
export function setSizes(direction: keyof typeof SIZES): Method<OneArea> {
  const [scalar, property] = SIZES[direction];
  return ({ sheet, area }, [given], host) => {
    const covered = lines(area, direction);
    if (!Array.isArray(given) || given.length !== covered.length) throw new ExcelFault('InvalidArgument');
    const sizes = given.map((properties) => sizeIn(properties, property));
    for (const [index, at] of covered.entries()) {
      const line = direction === 'columns' ? { firstColumn: at, lastColumn: at } : { firstRow: at, lastRow: at };
      if (sizes[index] !== undefined) rangeFormat.scalars[scalar]?.set?.({ sheet, areas: [{ ...area, ...line }] }, sizes[index], host);
    }
  };
}

function sizeIn(properties: unknown, property: string): unknown {
  const { format = {}, ...others } = objectIn(properties);
  const given = objectIn(format);
  const other = [...Object.keys(others), ...Object.keys(given).filter((name) => name !== property)][0];
  if (other !== undefined) throw notImplemented(`Row and column properties: ${other}`);
  return given[property];
}

function objectIn(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null) throw new ExcelFault('InvalidArgument');
  return given as Readonly<Record<string, unknown>>;
}
