import { type OpenBook, openBytes, openSample } from '../../builders/headless';
import { createEditing } from '../../../src/workbench/edit/createEditing';
import { typedText } from '../../../src/workbench/edit/typedText';
import { createSpeaker } from '../../../src/workbench/said';
import { shownCell } from '../../../src/workbench/sheet/shownCell';

/** A sample that is typed in, with what is said about it. */
function typing(book: OpenBook) {
  const speaker = createSpeaker();
  const editing = createEditing(book, speaker);
  const place = (name: string, row: number, column: number) => ({ sheet: book.book.sheets.find((sheet) => sheet.name === name)!, row: row - 1, column });
  const shown = (at: ReturnType<typeof place>): string => shownCell(at.sheet, at.row, at.column, book.book.dateSystem).text.trim();
  return { editing, place, shown, said: () => speaker.said.now(), text: (at: ReturnType<typeof place>) => typedText(at, book.book.dateSystem) };
}

const N = 13;

describe('typing in a cell of the grid', () => {
  it('keeps what Excel would make of the text, and recalculates what reads it', async () => {
    const { editing, place, shown, said } = typing(await openSample('council-2007-08'));
    expect(shown(place('Budget', 16, N))).toBe('750,400');
    expect(editing.enter(place('Budget', 6, N), '£60,000')).toBe(true);
    expect([shown(place('Budget', 6, N)), shown(place('Budget', 16, N))]).toEqual(['60,000', '725,400']);
    expect(said()).toEqual({ words: 'N6 now shows 60,000.', refusal: false });
  });

  it('reaches the sheets that read the cell', async () => {
    const { editing, place, shown } = typing(await openSample('council-2007-08'));
    const before = shown(place('Pools', 5, 2));
    editing.enter(place('ZBB', 5, 9), '999999');
    expect(shown(place('Pools', 5, 2))).not.toBe(before);
  });

  it('is Excel being in its edit mode until it is kept or given up', async () => {
    const book = await openSample('council-clean');
    const { editing, place } = typing(book);
    editing.begin(place('Budget', 6, N), '6');
    expect(book.limits.cellEditMode).toBe(true);
    editing.giveUp();
    expect([book.limits.cellEditMode, editing.edit.now()]).toEqual([false, null]);
    editing.begin(place('Budget', 6, N), '7');
    editing.commit();
    expect(book.limits.cellEditMode).toBe(false);
  });

  it('goes on after a formula that Excel would not take, with the cell as it was', async () => {
    const { editing, place, shown, said } = typing(await openSample('council-2007-08'));
    editing.begin(place('Budget', 6, N), '=SUM(');
    expect(editing.commit()).toBe(false);
    expect(said()).toMatchObject({ refusal: true, words: expect.stringMatching(/^Excel would not take what was typed in N6 as a formula/) as string });
    expect([editing.edit.now()?.text, shown(place('Budget', 6, N))]).toEqual(['=SUM(', '85,000']);
  });

  it('refuses a locked cell of a protected sheet, before anything is typed', async () => {
    const book = await openSample('council-clean');
    const sheet = book.book.sheets.find(({ name }) => name === 'Budget')!;
    Object.assign(sheet, { protected: true });
    const { editing, place, said } = typing(book);
    expect(editing.begin(place('Budget', 6, N), '1')).toBe(false);
    expect(editing.edit.now()).toBeNull();
    expect(said().words).toMatch(/^N6 is locked: Budget is protected\. Nothing was changed/);
  });

  it('says that a workbook may only be read', async () => {
    const { editing, place, said } = typing(await openSample('council-clean', { readOnly: true }));
    expect(editing.enter(place('Budget', 6, N), '1')).toBe(false);
    expect(said().words).toMatch(/^This workbook may be read and not changed\./);
  });

  it('is taken back: value, formula and number format, last first', async () => {
    const { editing, place, shown, text } = typing(await openSample('council-2007-08'));
    const [input, total, free] = [place('Budget', 6, N), place('Budget', 16, N), place('Read me', 40, 0)];
    const before = [text(input), text(total), text(free)];
    editing.enter(input, '1');
    editing.enter(total, 'none');
    editing.enter(free, '5%');
    expect([shown(free), editing.undoable.now()]).toEqual(['5%', 3]);
    for (let left = 3; left > 0; left--) editing.undo();
    expect([text(input), text(total), text(free)]).toEqual(before);
    editing.enter(free, '5');
    expect(shown(free)).toBe('5');
  });

  it('is saved, and there when the file is opened again', async () => {
    const book = await openSample('council-2007-08');
    const { editing, place } = typing(book);
    editing.enter(place('Budget', 6, N), '60000');
    const again = typing(await openBytes(book.save()));
    expect([again.text(again.place('Budget', 6, N)), again.shown(again.place('Budget', 16, N))]).toEqual(['60000', '725,400']);
  });
});
