import type { RowState } from '../workbook/sheetState';
import { readBlock, styleAt } from './cellBlock';
import type { Host, OneArea } from './hostObject';
import { shownText } from './shownText';

/** The texts of an area as its number formats show them; an unknown format shows as General and is noted. */
export function shownBlock({ sheet, area }: OneArea, host: Host): string[][] {
  host.settle();
  const shown = (row: RowState, column: number): string => {
    const { numberFormat } = styleAt(row, column);
    const text = shownText(row.values[column], numberFormat, host.book.dateSystem);
    if (text !== null) return text;
    host.counters.formatsShownAsGeneral.add(numberFormat);
    return shownText(row.values[column], 'General', host.book.dateSystem) ?? '';
  };
  return readBlock(sheet, area, shown, '');
}
