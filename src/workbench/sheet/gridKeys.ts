import type { CellKeyboardEvent, CellKeyDownArgs, DataGridHandle } from 'react-data-grid';
import type { CellPlace } from '../edit/cellPlace';
import { typedText } from '../edit/typedText';
import { ROW_NUMBERS } from './SheetCell';
import type { DrawnSheet } from './sheetContext';

type Pressed = CellKeyDownArgs<number>;
type Active = Extract<Pressed, { mode: 'ACTIVE' }>;
type Position = Parameters<DataGridHandle['setActivePosition']>[0];

/** What keys are pressed in: the sheet, how many rows are shown, and how the grid is moved. */
export interface KeyedGrid extends DrawnSheet {
  readonly rowCount: number;
  readonly move: DataGridHandle['setActivePosition'];
}

/** What a key does in the grid, as in Excel; the arrows, Page Up and Page Down are the grid's own. */
export function onGridKey(grid: KeyedGrid, pressed: Pressed, event: CellKeyboardEvent): void {
  const isOurs = pressed.mode === 'EDIT' ? onEditorKey(grid, pressed, event) : onCellKey(grid, pressed, event);
  if (isOurs) event.preventGridDefault();
  if (isOurs && event.key !== 'Tab') event.preventDefault();
}

/** Whether a key pressed on a cell was ours; Tab is, for it leaves the sheet. */
function onCellKey(grid: KeyedGrid, pressed: Active, event: CellKeyboardEvent): boolean {
  const { row, column, rowIdx } = pressed;
  if (event.key === 'Tab') return true;
  if (row === undefined || column === undefined || column.key === ROW_NUMBERS) return false;
  const at = { idx: column.idx, rowIdx };
  const place = { sheet: grid.sheet, row, column: Number(column.key) };
  const to = movement(event, at, grid.rowCount);
  const start = startOfEdit(event, () => typedText(place, grid.file.book.dateSystem));
  if (to !== null) grid.move(to, { shouldFocus: true });
  else if (event.key === 'Delete') grid.editing.enter(place, '');
  else if (start !== null) startTyping(grid, { place, at, start });
  else return false;
  return true;
}

/** Where a key leads that the grid itself would take elsewhere. */
function movement({ key, shiftKey, ctrlKey }: CellKeyboardEvent, { idx, rowIdx }: Position, rowCount: number): Position | null {
  if (key === 'Enter') return { idx, rowIdx: Math.min(rowCount - 1, Math.max(0, rowIdx + (shiftKey ? -1 : 1))) };
  if (key === 'Home') return { idx: 1, rowIdx: ctrlKey ? 0 : rowIdx };
  if (key === 'ArrowLeft' && idx === 1) return { idx, rowIdx };
  return key === 'ArrowUp' && rowIdx === 0 ? { idx, rowIdx } : null;
}

/** The text that typing starts with, or null when the key starts none. */
function startOfEdit({ key, ctrlKey, metaKey, altKey }: CellKeyboardEvent, present: () => string): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'F2') return present();
  if (key === 'Backspace') return '';
  return [...key].length === 1 ? key : null;
}

function startTyping({ editing, move }: KeyedGrid, { place, at, start }: { readonly place: CellPlace; readonly at: Position; readonly start: string }): void {
  if (editing.begin(place, start)) move(at, { enableEditor: true });
}

/** Enter keeps what is typed and goes on below, Tab to the right; Escape gives it up. What Excel would not take stays open. */
function onEditorKey({ editing, move, rowCount }: KeyedGrid, { column, rowIdx }: Exclude<Pressed, Active>, { key }: CellKeyboardEvent): boolean {
  if (key === 'Escape') editing.giveUp();
  if (key !== 'Enter' && key !== 'Tab') return false;
  if (!editing.commit()) return true;
  if (key === 'Tab' || rowIdx === rowCount - 1) return false;
  move({ idx: column.idx, rowIdx: rowIdx + 1 }, { shouldFocus: true });
  return true;
}
