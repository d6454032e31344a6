import { carryOut } from '../../src/commands/carryOut';
import { highlightHere, removeHighlightsHere } from '../../src/commands/highlightHere';
import { wordsIn } from '../../src/commands/outcomeAddress';
import { budgetBytes } from '../builders/commandLine';
import { type OpenBook, openBytes, openSample } from '../builders/headless';
import { ribbonOn } from '../builders/ribbon';
import { sheetNamed } from '../excel/bookContents';

/** Presses a button on an open workbook; gives the words that were shown, null for none. */
async function press(open: Pick<OpenBook, 'Excel' | 'limits'>, work: () => Promise<string | null>): Promise<string | null> {
  const { event, happened, shown } = ribbonOn(open);
  await carryOut(event, work);
  expect(happened.at(-1)).toBe('completed');
  return shown() === '' ? null : wordsIn(shown());
}

const marks = ({ book }: OpenBook): number => book.sheets.reduce((so, { conditionalFormats }) => so + conditionalFormats.length, 0);

it('Highlight marks the cells of the findings, and says how many', async () => {
  const open = await openSample('council-2007-08');
  const own = marks(open);
  expect(await press(open, highlightHere)).toBe('The cells of 28 findings are marked on 9 sheets.');
  expect(marks(open)).toBeGreaterThan(own);
});

it('Remove highlights takes them away and has nothing to say, and says so where there were none', async () => {
  const open = await openSample('council-2007-08');
  const own = marks(open);
  await press(open, highlightHere);
  expect(await press(open, removeHighlightsHere)).toBeNull();
  expect(marks(open)).toBe(own);
  expect(await press(open, removeHighlightsHere)).toBe('There was no mark to take away.');
});

it('a protected sheet keeps its marks, and is named', async () => {
  const open = await openSample('council-2007-08');
  await press(open, highlightHere);
  Object.assign(sheetNamed(open.book, 'Budget'), { protected: true });
  expect(await press(open, removeHighlightsHere)).toBe('The marks are gone from 8 sheets. Budget keeps its marks, being protected: take the protection off (Review, Unprotect Sheet) and try again.');
});

it.each([
  ['a cell is being edited', { cellEditMode: true }, /^A cell is being edited and Excel waits for it; nothing was changed: press Enter/],
  ['Excel is too old', { requirementSet: '1.8' }, /^This Excel is older than is needed; nothing was changed/],
])('both say so when %s', async (_, limits, words) => {
  const open = await openBytes(budgetBytes(2_000_000), limits);
  expect(await press(open, highlightHere)).toMatch(words);
  expect(await press(open, removeHighlightsHere)).toMatch(words);
});
