import type { BookState } from '../../workbook/bookState';
import type { CellValue } from '../../workbook/sheetState';
import { readArea } from '../open/references';

/** The values that a series shows now, so that viewers which do not calculate show them too; null when it names no range. */
export function rangeValues({ sheets }: BookState, formula: string): readonly (CellValue | undefined)[] | null {
  const [, quoted, plain, reference = ''] = /^=?(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/.exec(formula) ?? [];
  const name = (quoted?.replaceAll("''", "'") ?? plain ?? '').toLowerCase();
  const sheet = sheets.find((one) => one.name.toLowerCase() === name);
  const area = readArea(reference);
  if (sheet === undefined || area === null) return null;
  const values: (CellValue | undefined)[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) values.push(sheet.rows.get(row)?.values[column]);
  }
  return values;
}
