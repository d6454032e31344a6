import { shownCell } from '../sheet/shownCell';
import { type Observed, observe } from '../observed';
import type { Speaker } from '../said';
import { words } from '../words';
import { addressOf, type CellPlace } from './cellPlace';
import { type Before, enterText, isLocked, putBack, type TypedIn } from './enterText';

/** A cell while a person types in it. */
export interface Edit extends CellPlace {
  readonly text: string;
}

/** Typing in the cells of the workbook that is open. */
export interface Editing {
  /** The cell that is being typed in; null when none is. */
  readonly edit: Observed<Edit | null>;
  /** How many edits can be taken back. */
  readonly undoable: Observed<number>;
  /** Starts typing with a text in the cell; false when the cell is locked, which is said. */
  readonly begin: (place: CellPlace, text: string) => boolean;
  readonly change: (text: string) => void;
  /** Keeps what is typed; false when Excel would not take it, and the typing goes on. */
  readonly commit: () => boolean;
  readonly giveUp: () => void;
  /** Keeps what is typed where Excel would take it, and ends the typing either way. */
  readonly leave: () => void;
  /** Types a text at once. */
  readonly enter: (place: CellPlace, text: string) => boolean;
  readonly undo: () => void;
}

/** Typing in a workbook. While it lasts Excel is in its cell edit mode, in which add-ins are refused. */
export function createEditing(file: TypedIn, { tell, refuse }: Speaker): Editing {
  const edit = observe<Edit | null>(null);
  const undoable = observe(0);
  const done: Before[] = [];
  const set = (now: Edit | null): void => {
    file.limits.cellEditMode = now !== null;
    edit.set(now);
  };
  const enter = (place: CellPlace, text: string): boolean => {
    const entered = enterText(file, place, text);
    if (entered.kind !== 'done') {
      refuse(sayRefusal(entered.kind, place));
      return false;
    }
    undoable.set(done.push(entered.before));
    tell(words.changed(addressOf(place), shownCell(place.sheet, place.row, place.column, file.book.dateSystem).text.trim()));
    return true;
  };
  return {
    edit,
    undoable,
    begin: (place, text) => {
      const locked = isLocked(place);
      if (locked) refuse(sayRefusal('locked', place));
      else set({ ...place, text });
      return !locked;
    },
    change: (text) => {
      const now = edit.now();
      if (now !== null) edit.set({ ...now, text });
    },
    commit: () => {
      const now = edit.now();
      if (now === null) return true;
      const entered = enter(now, now.text);
      if (entered) set(null);
      return entered;
    },
    giveUp: () => { set(null); },
    leave: () => {
      const now = edit.now();
      if (now === null) return;
      set(null);
      enter(now, now.text);
    },
    enter,
    undo: () => {
      const before = done.pop();
      undoable.set(done.length);
      if (before !== undefined && putBack(file, before)) tell(words.undone(`${before.sheet.name}!${addressOf(before)}`));
    },
  };
}

function sayRefusal(kind: 'locked' | 'readOnly' | 'wrongFormula', place: CellPlace): string {
  if (kind === 'readOnly') return words.readOnly;
  return kind === 'locked' ? words.locked(addressOf(place), place.sheet.name) : words.wrongFormula(addressOf(place));
}
