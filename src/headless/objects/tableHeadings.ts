import type { Area, SheetState, TableState } from '../workbook/sheetState';
import { rowAt } from './cellBlock';
import { overlap } from './area';
import { generalText } from './shownText';

/** Makes the headings of the tables that an area touches texts, filled and different from each other, as Excel does. */
export function refreshHeadings(sheet: SheetState, area: Area): void {
  for (const table of sheet.tables) {
    if (overlap({ ...table.area, lastRow: table.area.firstRow }, area)) nameColumns(sheet, table);
  }
}

function nameColumns(sheet: SheetState, { area }: TableState): void {
  const row = rowAt(sheet, area.firstRow);
  const taken = new Set<string>();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const heading = unused(headingText(row.values[column], column - area.firstColumn + 1), taken);
    taken.add(heading.toLowerCase());
    row.values[column] = heading;
    row.formulas[column] = undefined;
  }
}

function headingText(value: string | number | boolean | undefined, number: number): string {
  if (value === undefined || value === '') return `Column${number}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? generalText(value) : value;
}

function unused(heading: string, taken: ReadonlySet<string>): string {
  let [tried, number] = [heading, 1];
  while (taken.has(tried.toLowerCase())) tried = `${heading}${++number}`;
  return tried;
}
