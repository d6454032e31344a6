import { ExcelFault, notImplemented } from '../client/excelFault';
import { isUnbounded } from './area';
import type { OneArea } from './hostObject';
import type { Method } from './kind';

/** Whether rows or columns are all in a set, or none is: null when they differ. */
export function common(first: number, last: number, of: ReadonlySet<number>): boolean | null {
  let held = 0;
  for (let at = first; at <= last && of.size > 0; at++) if (of.has(at)) held++;
  return held === 0 ? false : held === last - first + 1 ? true : null;
}

/** What is asked for of each row or column: only whether it is hidden. */
function checkAsked(options: unknown, property: string): void {
  const asked = typeof options === 'object' && options !== null ? Object.keys(options) : [];
  const other = asked.find((name) => name !== property);
  if (other !== undefined) throw notImplemented(`Range properties: ${other}`);
}

function each<Value>({ area }: OneArea, first: number, last: number, read: (at: number) => Value): Value[] {
  if (isUnbounded(area)) throw new ExcelFault('InvalidArgument');
  return Array.from({ length: last - first + 1 }, (_, index) => read(first + index));
}

/** The calls of Range that give a property of every row or column. */
export const rangeProperties: Readonly<Record<string, Method<OneArea>>> = {
  GetRowProperties: (self, [options]) => {
    checkAsked(options, 'rowHidden');
    return each(self, self.area.firstRow, self.area.lastRow, (row) => ({ rowHidden: self.sheet.hiddenRows.has(row) }));
  },
  GetColumnProperties: (self, [options]) => {
    checkAsked(options, 'columnHidden');
    return each(self, self.area.firstColumn, self.area.lastColumn, (column) => ({ columnHidden: self.sheet.hiddenColumns.has(column) }));
  },
};
