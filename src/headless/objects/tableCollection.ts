import { ExcelFault, notImplemented } from '../client/excelFault';
import type { BookState } from '../workbook/bookState';
import type { Area, SheetState, TableState } from '../workbook/sheetState';
import { isUnbounded, overlap, parseReference } from './area';
import { areaOnSheet, countArgument, rangeOrNull, textArgument } from './argument';
import { hostObject, type Host, type HostObject, type OneArea, type Selves } from './hostObject';
import { kind } from './kind';
import { isNameTaken } from './nameRules';
import { checkSheetUnprotected } from './protection';
import { findSheet } from './sheetName';
import { refreshHeadings } from './tableHeadings';

type Self = Selves['TableCollection'];

/** Excel's TableCollection: the tables of one sheet, or of the workbook. */
export const tableCollection = kind<Self>({
  scalars: { Count: { get: (self, { book }) => tablesIn(self, book).length } },
  asks: {
    GetCount: (self, _args, { book }) => tablesIn(self, book).length,
    GetItemAt: (self, [index], { book }) => {
      const item = tablesIn(self, book)[countArgument(index)];
      if (item === undefined) throw new ExcelFault('InvalidArgument');
      return item;
    },
    GetItemOrNullObject: (self, [key], { book }) => found(self, key, book),
  },
  changes: { Add: add },
  item: (self, key, { book }) => {
    const item = found(self, key, book);
    if (item === null) throw new ExcelFault('ItemNotFound');
    return item;
  },
  items: (self, { book }) => tablesIn(self, book),
});

function tablesIn({ scope }: Self, book: BookState): readonly HostObject[] {
  const sheets = scope === null ? book.sheets : [scope];
  return sheets.flatMap((sheet) => sheet.tables.map((table) => hostObject('Table', { sheet, table })));
}

function found(self: Self, key: unknown, book: BookState): HostObject | null {
  const asked = String(typeof key === 'number' ? key : textArgument(key)).toLowerCase();
  const isAsked = (item: HostObject): boolean =>
    item.kind === 'Table' && (item.self.table.name.toLowerCase() === asked || String(item.self.table.id) === asked);
  return tablesIn(self, book).find(isAsked) ?? null;
}

function add({ scope }: Self, [place, hasHeaders]: readonly unknown[], host: Host): HostObject {
  const { sheet, area: given } = placeOf(place, scope, host.book);
  if (hasHeaders !== true) throw notImplemented('TableCollection.add without headings');
  checkSheetUnprotected(sheet);
  const area = given.firstRow === given.lastRow ? { ...given, lastRow: given.lastRow + 1 } : given;
  if (isUnbounded(area)) throw new ExcelFault('InvalidArgument');
  if (sheet.tables.some((table) => overlap(table.area, area))) throw new ExcelFault('MergedRangeConflict');
  const table = newTable(host.book, area);
  sheet.tables.push(table);
  refreshHeadings(sheet, area);
  sheet.changed.add('tables').add('cells');
  return hostObject('Table', { sheet, table });
}

function placeOf(place: unknown, scope: SheetState | null, book: BookState): OneArea {
  const range = rangeOrNull(place);
  if (range !== null) return scope === null ? range : { sheet: scope, area: areaOnSheet(range, scope) };
  const reference = parseReference(textArgument(place));
  const named = reference?.sheet ?? null;
  const sheet = named === null ? scope : findSheet(book, named);
  const here = sheet ?? book.sheets.find((each) => each.id === book.activeSheet);
  if (reference === null || here === undefined || (scope !== null && here !== scope)) throw new ExcelFault('InvalidArgument');
  return { sheet: here, area: reference.area };
}

function newTable(book: BookState, area: Area): TableState {
  const ids = new Set(book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.id)));
  let [id, number] = [1, 1];
  while (ids.has(id)) id++;
  while (isNameTaken(book, `Table${number}`, null)) number++;
  return { id, name: `Table${number}`, area, style: 'TableStyleMedium2', showFilterButton: true, showBandedRows: true, part: null };
}
