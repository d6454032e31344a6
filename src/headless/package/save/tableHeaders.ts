import type { SheetState, TableState } from '../../workbook/sheetState';

/**
 * The headings of a table as its columns are named: the texts of the heading cells. Excel refuses a table whose headings are
 * not texts, are empty or repeat, so an empty one is "Column2" and a second "Cost" is "Cost2".
 */
export function tableHeaders(sheet: SheetState, { area }: TableState): readonly string[] {
  const values = sheet.rows.get(area.firstRow)?.values ?? [];
  const taken = new Set<string>();
  return Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) => {
    const stated = String(values[area.firstColumn + index] ?? '');
    const stem = stated === '' ? 'Column' : stated;
    let name = stated === '' ? `Column${index + 1}` : stated;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The headings of tables of a sheet, by row and column. */
export function headerTexts(sheet: SheetState, tables: readonly TableState[]): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  for (const table of tables) {
    const row = rows.get(table.area.firstRow) ?? new Map<number, string>();
    rows.set(table.area.firstRow, row);
    tableHeaders(sheet, table).forEach((text, index) => row.set(table.area.firstColumn + index, text));
  }
  return rows;
}
