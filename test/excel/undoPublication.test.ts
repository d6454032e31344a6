import { undoSummary } from '../../src/app/undoSummary';
import { UNDO_SYNCS } from '../../src/excel/undoPublication';
import { budgetBytes, budgetSheet } from '../builders/commandLine';
import { type OpenBook, openBytes, openSample, published } from '../builders/headless';
import { workbookBytes } from '../builders/package';
import { bookContents, cellsOf, sheetNamed } from './bookContents';

const [RED, QUIET] = [2_000_000, 1_189_300];
const SUMMARY = 'Governance Summary';

const change = (open: OpenBook, work: (workbook: Excel.Workbook) => void) =>
  open.Excel.run((context) => {
    work(context.workbook);
    return Promise.resolve();
  });

/** A workbook with a summary of other figures, on which its user has typed. */
async function withPrevious(): Promise<OpenBook> {
  const first = await openBytes(budgetBytes(RED));
  await published(first);
  const open = await openBytes(first.save());
  await change(open, ({ worksheets }) => {
    worksheets.getItem(SUMMARY).getRange('N3').values = [['seen']];
    worksheets.getItem('Exceptions').getRange('L5').values = [['asked']];
    worksheets.getItem('Budget 2007-08').getRange('H3').values = [[QUIET]];
  });
  return open;
}

/** A workbook with a summary whose stream, and a remark of its user beside it, begin as a formula does. */
async function withHostile(): Promise<OpenBook> {
  const { rows = [], ...sheet } = budgetSheet(RED);
  const open = await openBytes(workbookBytes([{ ...sheet, rows: rows.map((row, index) => (index < 2 ? row : ['=1+1', ...row.slice(1)])) }]));
  await published(open);
  await change(open, ({ worksheets }) => {
    worksheets.getItem(SUMMARY).getRange('N3').values = [["'=2+2"]];
    worksheets.getItem('Budget 2007-08').getRange('H3').values = [[QUIET]];
  });
  return open;
}

describe('the undo of a summary', () => {
  it.each([
    ['the first', () => openBytes(budgetBytes(RED))],
    ['a later one', withPrevious],
    ['a whole sample’s', () => openSample('council-2007-08')],
    ['one after texts that read as formulas', withHostile],
  ])('puts back what stood before %s, in the stated syncs', async (_, opened) => {
    const open = await opened();
    const before = bookContents(open.book);
    await published(open);
    expect(bookContents(open.book)).not.toEqual(before);
    const syncs = open.counters.syncs;
    await open.host.undo();
    expect(open.counters.syncs - syncs).toBe(UNDO_SYNCS);
    expect(bookContents(open.book)).toEqual(before);
  });

  it('is there once for each summary, and not before the first', async () => {
    const open = await openBytes(budgetBytes(RED));
    expect(await undoSummary(open.host, null)).toEqual({ kind: 'nothingToUndo' });
    await published(open);
    expect(await undoSummary(open.host, null)).toBeNull();
    expect(await undoSummary(open.host, null)).toEqual({ kind: 'nothingToUndo' });
    expect(await published(open)).toBeGreaterThan(0);
  });

  it.each<[string, (workbook: Excel.Workbook) => void]>([
    ['renamed', ({ worksheets }) => { worksheets.getItem(SUMMARY).name = 'Cabinet'; }],
    ['deleted', ({ worksheets }) => { worksheets.getItem('Evidence').delete(); }],
  ])('is refused, with nothing changed, where a sheet was %s since', async (_, since) => {
    const open = await withPrevious();
    await published(open);
    await change(open, since);
    const before = bookContents(open.book);
    expect(await undoSummary(open.host, null)).toEqual({ kind: 'writtenSince' });
    expect(bookContents(open.book)).toEqual(before);
  });

  it('is refused where a sheet was protected since', async () => {
    const open = await withPrevious();
    await published(open);
    Object.assign(sheetNamed(open.book, 'Exceptions'), { protected: true });
    expect(await undoSummary(open.host, null)).toEqual({ kind: 'sheetProtected', sheet: 'Exceptions' });
  });

  it.each([1, 2, UNDO_SYNCS])('that fails in sync %i leaves the summary as it stands, and can be tried again', async (sync) => {
    const open = await withPrevious();
    const first = bookContents(open.book);
    await published(open);
    const before = bookContents(open.book);
    for (const action of sync < UNDO_SYNCS ? [1] : [1, 40, 120, 250]) {
      open.limits.failures = [{ sync: open.counters.syncs + sync, action, code: 'RequestAborted' }];
      expect(await undoSummary(open.host, null)).toMatchObject({ kind: 'refused' });
      expect(bookContents(open.book)).toEqual(before);
    }
    open.limits.failures = [];
    expect(await undoSummary(open.host, null)).toBeNull();
    expect(bookContents(open.book)).toEqual(first);
  });

  it('of the first summary that fails puts its sheets back too', async () => {
    const open = await openBytes(budgetBytes(RED));
    await published(open);
    const cells = [SUMMARY, 'Exceptions', 'Evidence'].map((sheet) => [...cellsOf(open.book, sheet)]);
    open.limits.failures = [{ sync: open.counters.syncs + UNDO_SYNCS, action: 5, code: 'RequestAborted' }];
    expect(await undoSummary(open.host, null)).toMatchObject({ kind: 'refused' });
    expect([SUMMARY, 'Exceptions', 'Evidence'].map((sheet) => [...cellsOf(open.book, sheet)])).toEqual(cells);
  });

  it('that cannot be put right either says that the sheets are incomplete', async () => {
    const open = await withPrevious();
    await published(open);
    const base = open.counters.syncs;
    open.limits.failures = [{ sync: base + UNDO_SYNCS, action: 120, code: 'RequestAborted' }, { sync: base + UNDO_SYNCS + 1, action: 1, code: 'RequestAborted' }];
    expect(await undoSummary(open.host, null)).toEqual({ kind: 'halfWritten' });
  });
});
