import { ExcelFault } from '../client/excelFault';
import type { SheetChange, SheetState } from '../workbook/sheetState';
import { booleanArgument, countArgument, textArgument, wordArgument } from './argument';
import { colourOrNone } from './colour';
import { hostObject, type Host } from './hostObject';
import { kind, type Scalar } from './kind';
import { checkStructureUnprotected } from './protection';
import { checkSheetName } from './sheetName';
import { rewriteSheetReferences } from './sheetReferences';
import { sheetRanges } from './sheetRanges';

/** Excel's Worksheet. */
export const worksheet = kind<SheetState>({
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: rename },
    Position: { get: (sheet, { book }) => book.sheets.indexOf(sheet), set: move },
    Visibility: { get: (sheet) => sheet.visibility, set: show },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = colourOrNone(value);
        sheet.changed.add('tabColor');
      },
    },
    ShowGridlines: { get: (sheet) => sheet.showGridlines, ...view('showGridlines') },
    ShowHeadings: { get: (sheet) => sheet.showHeadings, ...view('showHeadings') },
    Gridlines: { ...view('showGridlines'), byNameOnly: true },
    Headings: { ...view('showHeadings'), byNameOnly: true },
  },
  objects: {
    FreezePanes: (sheet) => hostObject('WorksheetFreezePanes', sheet),
    Protection: (sheet) => hostObject('WorksheetProtection', sheet),
    Tables: (sheet) => hostObject('TableCollection', { scope: sheet }),
    Names: (sheet) => hostObject('NamedItemCollection', { scope: sheet }),
    Charts: (sheet) => hostObject('ChartCollection', sheet),
    PageLayout: (sheet) => hostObject('PageLayout', sheet),
    HorizontalPageBreaks: (sheet) => hostObject('PageBreakCollection', sheet),
  },
  asks: { ...sheetRanges, Activate: activate },
  changes: { Delete: remove },
  identity: (sheet) => ({ Id: sheet.id }),
});

/** Excel's WorksheetProtection: its state only. */
export const worksheetProtection = kind<SheetState>({ scalars: { Protected: { get: (sheet) => sheet.protected } } });

function view(property: 'showGridlines' | 'showHeadings'): Scalar<SheetState> {
  return {
    set: (sheet, value) => {
      sheet[property] = booleanArgument(value);
      sheet.changed.add('view');
    },
  };
}

function rename(sheet: SheetState, value: unknown, { book, cellsChanged, events }: Host): void {
  checkStructureUnprotected(book);
  const name = checkSheetName(book, textArgument(value), sheet);
  const before = sheet.name;
  sheet.name = name;
  rewriteSheetReferences(book, before, name);
  noteChange(sheet, 'name');
  cellsChanged();
  events.raise({ kind: 'renamed', sheet, before });
}

function move(sheet: SheetState, value: unknown, { book }: Host): void {
  checkStructureUnprotected(book);
  const position = countArgument(value);
  if (position >= book.sheets.length) throw new ExcelFault('InvalidArgument');
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
}

function show(sheet: SheetState, value: unknown, { book }: Host): void {
  checkStructureUnprotected(book);
  const visibility = wordArgument(value, ['Visible', 'Hidden', 'VeryHidden']);
  if (visibility !== 'Visible') checkAnotherVisible(sheet, book.sheets);
  sheet.visibility = visibility;
  noteChange(sheet, 'visibility');
  if (visibility !== 'Visible') leave(sheet, book);
}

function activate(sheet: SheetState, _args: readonly unknown[], { book }: Host): void {
  if (sheet.visibility !== 'Visible') throw new ExcelFault('InvalidOperation');
  book.activeSheet = sheet.id;
}

function remove(sheet: SheetState, _args: readonly unknown[], { book, cellsChanged, events }: Host): void {
  checkStructureUnprotected(book);
  if (sheet.visibility === 'VeryHidden') throw new ExcelFault('InvalidOperation');
  checkAnotherVisible(sheet, book.sheets);
  leave(sheet, book);
  book.sheets = book.sheets.filter((each) => each !== sheet);
  book.names = book.names.filter((name) => name.scope !== sheet.id);
  rewriteSheetReferences(book, sheet.name, null);
  cellsChanged();
  events.raise({ kind: 'deleted', sheet });
}

function checkAnotherVisible(sheet: SheetState, sheets: readonly SheetState[]): void {
  if (!sheets.some((each) => each !== sheet && each.visibility === 'Visible')) throw new ExcelFault('InvalidOperation');
}

function leave(sheet: SheetState, book: Host['book']): void {
  if (book.activeSheet !== sheet.id) return;
  const at = book.sheets.indexOf(sheet);
  const visible = (each: SheetState): boolean => each !== sheet && each.visibility === 'Visible';
  book.activeSheet = (book.sheets.slice(at).find(visible) ?? book.sheets.slice(0, at).filter(visible).at(-1))?.id ?? '';
}

function noteChange(sheet: SheetState, change: SheetChange): void {
  sheet.changed.add(change);
}
