import { publishSummary } from '../../src/app/publishSummary';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { undoSummary } from '../../src/app/undoSummary';
import { FIRST_SYNCS } from '../../src/excel/excelHost';
import { budgetBytes } from '../builders/commandLine';
import { type OpenBook, openBytes, openSample, published } from '../builders/headless';
import { bookContents, cellsOf, sheetNamed } from './bookContents';

const [SHEET, RED, QUIET] = ['Committee Report', 2_000_000, 1_189_300];

async function publishedWithReport({ host, counters }: OpenBook) {
  const outcome = await reviewWorkbook(host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  const { review, grids } = outcome;
  const before = counters.syncs;
  const written = await publishSummary(host, { review, grids, generated: { version: 'test', inputs: [{ file: 'book.xlsx', sha256: null }] }, workbook: 'book.xlsx', committee: 'asked for' });
  return { ...written, syncs: counters.syncs - before };
}

const sheetNames = ({ book }: OpenBook): readonly string[] => book.sheets.map(({ name }) => name);
const textOf = (open: OpenBook): string => [...cellsOf(open.book, SHEET).values()].join('\n');
const change = (open: OpenBook, work: (workbook: Excel.Workbook) => void) =>
  open.Excel.run((context) => {
    work(context.workbook);
    return Promise.resolve();
  });
const reopened = (open: OpenBook): Promise<OpenBook> => openBytes(open.save());

describe('the sheet of the committee report', () => {
  it('is not written where nobody asks for it', async () => {
    const open = await openBytes(budgetBytes(RED));
    await published(open);
    expect(sheetNames(open)).not.toContain(SHEET);
  });

  it('is written where it is asked for, after the others, in the same syncs', async () => {
    const open = await openSample('council-2007-08');
    expect(await publishedWithReport(open)).toMatchObject({ kind: 'published', syncs: FIRST_SYNCS, sheets: ['Governance Summary', 'Exceptions', 'Evidence', SHEET] });
    expect(textOf(open)).toContain('The five budgets are forecast to overspend by approximately £100,000 (£98,500, 2.8%)');
  });

  it('is written again with every later run, and is no source of it', async () => {
    const first = await openBytes(budgetBytes(RED));
    await publishedWithReport(first);
    expect(textOf(first)).toContain('£810,700');
    const open = await reopened(first);
    await change(open, ({ worksheets }) => { worksheets.getItem('Budget 2007-08').getRange('H3').values = [[QUIET]]; });
    await published(open);
    expect(textOf(open)).toContain('forecast to come in on budget');
    expect(textOf(open)).not.toContain('£810,700');
    const again = await reopened(open);
    const before = bookContents(again.book);
    await published(again);
    expect(bookContents(again.book)).toEqual(before);
  });

  it('keeps what a user typed beside a paragraph', async () => {
    const first = await openBytes(budgetBytes(RED));
    await publishedWithReport(first);
    await change(first, ({ worksheets }) => { worksheets.getItem(SHEET).getRange('C8').values = [['agreed']]; });
    const open = await reopened(first);
    await published(open);
    expect([...cellsOf(open.book, SHEET)].filter(([, value]) => value === 'agreed').map(([cell]) => cell)).toEqual(['C8']);
    expect([...cellsOf(open.book, 'Exceptions').values()]).not.toContain('agreed');
  });

  it('stays away once its user deleted it', async () => {
    const first = await openBytes(budgetBytes(RED));
    await publishedWithReport(first);
    await change(first, ({ worksheets }) => { worksheets.getItem(SHEET).delete(); });
    const open = await reopened(first);
    await published(open);
    expect(sheetNames(open)).not.toContain(SHEET);
  });

  it('goes again with the undo of the summary it came with', async () => {
    const open = await openBytes(budgetBytes(RED));
    await published(open);
    const before = bookContents(open.book);
    await publishedWithReport(open);
    expect(sheetNames(open)).toContain(SHEET);
    expect(await undoSummary(open.host, null)).toBeNull();
    expect(bookContents(open.book)).toEqual(before);
  });

  it('is refused where it would have to be added to a protected structure, and written where it stands', async () => {
    const open = await openBytes(budgetBytes(RED));
    await published(open);
    Object.assign(open.book, { structureProtected: true });
    const before = bookContents(open.book);
    expect(await publishedWithReport(open)).toMatchObject({ kind: 'failed', failure: { kind: 'structureProtected' } });
    expect(bookContents(open.book)).toEqual(before);
    Object.assign(open.book, { structureProtected: false });
    await publishedWithReport(open);
    Object.assign(open.book, { structureProtected: true });
    expect(await publishedWithReport(open)).toMatchObject({ kind: 'published' });
  });

  it('is refused, with the others, where its reader has protected it', async () => {
    const open = await openBytes(budgetBytes(RED));
    await publishedWithReport(open);
    Object.assign(sheetNamed(open.book, SHEET), { protected: true });
    const before = bookContents(open.book);
    expect(await publishedWithReport(open)).toMatchObject({ kind: 'failed', failure: { kind: 'sheetProtected', sheet: SHEET } });
    expect(bookContents(open.book)).toEqual(before);
  });

  it('steps aside for a sheet of the user’s of the same name', async () => {
    const open = await openBytes(budgetBytes(RED));
    await change(open, ({ worksheets }) => { worksheets.add(SHEET); });
    await publishedWithReport(open);
    expect(sheetNames(open)).toEqual(expect.arrayContaining([SHEET, `${SHEET} (2)`]));
  });
});
