import { carryOut } from '../../src/commands/carryOut';
import { wordsIn } from '../../src/commands/outcomeAddress';
import { writeSummaryHere } from '../../src/commands/writeSummaryHere';
import type { CalculationResult } from '../../src/headless/calculation';
import type { Limits } from '../../src/headless/limits';
import type { BookState } from '../../src/headless/workbook/bookState';
import { type OpenBook, openSample } from '../builders/headless';
import { ribbonOn } from '../builders/ribbon';
import { openClient } from '../headless/openClient';

/** Presses Write summary on an open workbook; gives the words that were shown, null for none, and what happened last. */
async function press(open: Pick<OpenBook, 'Excel' | 'limits'>) {
  const { event, happened, shown } = ribbonOn(open);
  await carryOut(event, () => writeSummaryHere('1.2.3'));
  return { words: shown() === '' ? null : wordsIn(shown()), last: happened.at(-1), times: happened.filter((each) => each === 'completed').length };
}

const sheetsOf = ({ book }: Pick<OpenBook, 'book'>): readonly string[] => book.sheets.map(({ name }) => name);
const activeIn = ({ book }: Pick<OpenBook, 'book'>): string | undefined => book.sheets.find(({ id }) => id === book.activeSheet)?.name;

/** The texts on a sheet that hold what is wanted. */
function textsOf({ book }: OpenBook, name: string, wanted: RegExp): readonly string[] {
  const rows = [...(book.sheets.find((sheet) => sheet.name === name)?.rows.values() ?? [])];
  return rows.flatMap(({ values }) => values.map(String)).filter((text) => wanted.test(text));
}

/** An engine to which every formula comes to 1. */
function calculateOnes({ sheets }: BookState): CalculationResult {
  const rows = sheets.flatMap((sheet) => [...sheet.rows.values()]);
  for (const { formulas, values } of rows) formulas.forEach((formula, column) => { if (formula !== undefined) values[column] = 1; });
  return { calculated: 1, notCalculated: [] };
}

describe('Write summary on the ribbon', () => {
  it('writes the summary, goes to it and has nothing to say when every figure agrees', async () => {
    const open = await openSample('council-2007-08');
    const before = sheetsOf(open);
    expect(await press(open)).toEqual({ words: null, last: 'completed', times: 1 });
    expect(sheetsOf(open)).toEqual([...before, 'Governance Summary', 'Exceptions', 'Evidence']);
    expect(activeIn(open)).toBe('Governance Summary');
    expect(textsOf(open, 'Governance Summary', /figures agree|Zerobase/)).toEqual([expect.stringMatching(/^(\d+) of \1 figures agree/), 'Budget 2007-08.xlsx; Zerobase 1.2.3. 321 figures are live formulas over source cells, 102 are values.']);
  });

  it('says why nothing was written to a workbook whose structure is protected, and what to do', async () => {
    const open = await openSample('council-2007-08');
    Object.assign(open.book, { structureProtected: true });
    const before = sheetsOf(open);
    const { words, last } = await press(open);
    expect(words).toBe("The workbook's structure is protected, so no sheet can be added; nothing was changed: take the protection off (Review, Protect Workbook) and try again.");
    expect([last, sheetsOf(open), activeIn(open)]).toEqual(['completed', before, before[0]]);
  });

  it.each<[string, Partial<Limits>, RegExp]>([
    ['a cell is being edited', { cellEditMode: true }, /^A cell is being edited and Excel waits for it; nothing was changed: press Enter/],
    ['the workbook may only be read', { readOnly: true }, /^The workbook may be read and not changed; nothing was changed: choose Enable Editing/],
    ['Excel stops part way', { failures: [{ sync: 12, action: 40, code: 'GeneralException' }] }, /^Excel refused \(GeneralException: .*\); nothing was changed/],
  ])('says so when %s, and changes nothing', async (_, limits, words) => {
    const open = await openSample('council-2007-08', limits);
    const before = sheetsOf(open);
    const pressed = await press(open);
    expect(pressed.words).toMatch(words);
    expect([pressed.last, pressed.times, sheetsOf(open)]).toEqual(['completed', 1, before]);
  });

  it('asks nothing of an Excel below the floor, and says that it is too old', async () => {
    const open = await openSample('council-2007-08', { requirementSet: '1.8' });
    expect(await press(open)).toEqual({ words: expect.stringMatching(/^This Excel is older than is needed; nothing was changed: update it/) as unknown, last: 'completed', times: 1 });
    expect(open.counters.syncs).toBe(0);
  });

  it('says how many figures do not agree and where they are listed, and goes to the summary all the same', async () => {
    const { book, limits } = await openSample('council-2007-08');
    const wrong = openClient(book, { calculate: calculateOnes });
    const { words, last } = await press({ Excel: wrong.Excel, limits });
    expect(words).toMatch(/^Governance Summary is written: \d+ of \d+ figures agree with what this sheet calculates; \d+ differ\. The sheet Exceptions lists them\.$/);
    expect([last, activeIn({ book })]).toEqual(['completed', 'Governance Summary']);
  });

  it('says so when Excel calculates none of the figures', async () => {
    const { book, limits } = await openSample('council-2007-08');
    const { words } = await press({ Excel: openClient(book).Excel, limits });
    expect(words).toMatch(/^Governance Summary is written: \d+ of \d+ figures agree with what this sheet calculates; \d+ not calculated\.$/);
  });

  it('says that a summary the user has hidden is written, and how to see it', async () => {
    const open = await openSample('council-2007-08');
    await press(open);
    for (const sheet of open.book.sheets) if (sheet.name === 'Governance Summary') sheet.visibility = 'Hidden';
    const { words, last } = await press(open);
    expect(words).toMatch(/^Governance Summary is written: (\d+) of \1 figures agree with .*, to the penny\. Excel does not show it, because the sheet "Governance Summary" is hidden: show it/);
    expect(last).toBe('completed');
  });
});
