import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { reportAsJson } from '../../src/app/writeReport';
import { budgetSheet } from '../builders/commandLine';
import { type OpenBook, openBytes, openSample, published } from '../builders/headless';
import { type PackageSheet, workbookBytes } from '../builders/package';
import { bookContents, cellsOf } from './bookContents';

const [SUMMARY, EXCEPTIONS, EVIDENCE] = ['Governance Summary', 'Exceptions', 'Evidence'];
const [AHEAD, BEHIND] = [600_000, 500_000];

/** A budget in which two streams overspend without an explanation. */
function budget(streams: Readonly<Record<string, number>>): PackageSheet {
  const { rows = [], ...sheet } = budgetSheet(0);
  return { ...sheet, rows: [...rows.slice(0, 2), ...Object.entries(streams).map(([stream, forecast], line) => [stream, `${1_000 + line}`, 'Employees', 400_000, 0, 0, 400_000, forecast])] };
}

async function written(streams: Readonly<Record<string, number>>): Promise<OpenBook> {
  const open = await openBytes(workbookBytes([budget(streams)]));
  await published(open);
  return open;
}

const change = (open: OpenBook, work: (workbook: Excel.Workbook) => void) =>
  open.Excel.run((context) => {
    work(context.workbook);
    return Promise.resolve();
  });
const type = (open: OpenBook, sheet: string, cell: string, value: string | number) =>
  change(open, ({ worksheets }) => { worksheets.getItem(sheet).getRange(cell).values = [[value]]; });
const forecast = (open: OpenBook, ...values: readonly number[]) =>
  change(open, ({ worksheets }) => { worksheets.getItem('Budget 2007-08').getRange(`H3:H${2 + values.length}`).values = values.map((value) => [value]); });
const rowWith = (open: OpenBook, sheet: string, column: string, held: string | RegExp): number => {
  const cells = [...cellsOf(open.book, sheet)].find(([cell, value]) => cell.replace(/\d/g, '') === column && (typeof held === 'string' ? value === held : held.test(String(value))));
  if (cells === undefined) throw new Error(`no ${String(held)} in ${column} of ${sheet}`);
  return Number(cells[0].replace(/\D/g, ''));
};
/** The row of the user's cells for a stream: the second time the summary names it in column B. */
const causeRow = (open: OpenBook, stream: string): number => {
  const rows = [...cellsOf(open.book, SUMMARY)].filter(([cell, value]) => /^B\d+$/.test(cell) && value === stream).map(([cell]) => Number(cell.slice(1)));
  return rows.sort((a, b) => a - b)[1] ?? 0;
};
const held = (open: OpenBook, sheet: string, cell: string) => cellsOf(open.book, sheet).get(cell);

describe('a note beside an exception', () => {
  it('stays with its finding when the order changes', async () => {
    const open = await written({ Ahead: AHEAD, Behind: BEHIND });
    await type(open, EXCEPTIONS, `L${rowWith(open, EXCEPTIONS, 'M', /^BUD-03.*behind/)}`, '=asked on Monday');
    const before = rowWith(open, EXCEPTIONS, 'M', /^BUD-03.*behind/);
    await forecast(open, BEHIND, AHEAD);
    await published(open);
    const now = rowWith(open, EXCEPTIONS, 'M', /^BUD-03.*behind/);
    expect(now).not.toBe(before);
    expect(held(open, EXCEPTIONS, `L${now}`)).toBe('=asked on Monday');
    expect([...cellsOf(open.book, EXCEPTIONS).values()].filter((value) => value === '=asked on Monday')).toHaveLength(1);
  });

  it('is found after the user sorted the table, and put rows in above it', async () => {
    const open = await written({ Ahead: AHEAD, Behind: BEHIND });
    const rows = [rowWith(open, EXCEPTIONS, 'M', /^BUD-03.*ahead/), rowWith(open, EXCEPTIONS, 'M', /^BUD-03.*behind/)];
    await type(open, EXCEPTIONS, `L${rows[1]}`, 'asked');
    const cells = cellsOf(open.book, EXCEPTIONS);
    const row = (at: number | undefined) => [...'LM'].map((column) => cells.get(`${column}${at}`) ?? '');
    await change(open, ({ worksheets }) => {
      worksheets.getItem(EXCEPTIONS).getRange(`L${rows[0]}:M${rows[0]}`).values = [['asked', row(rows[1])[1]!]];
      worksheets.getItem(EXCEPTIONS).getRange(`L${rows[1]}:M${rows[1]}`).values = [['', row(rows[0])[1]!]];
    });
    await published(open);
    expect(held(open, EXCEPTIONS, `L${rowWith(open, EXCEPTIONS, 'M', /^BUD-03.*behind/)}`)).toBe('asked');
    expect(held(open, EXCEPTIONS, `L${rowWith(open, EXCEPTIONS, 'M', /^BUD-03.*ahead/)}`)).toBeUndefined();
  });

  it('is listed with its line in words when the finding is gone, run after run, and comes back with it', async () => {
    const open = await written({ Ahead: AHEAD, Behind: BEHIND });
    await type(open, EXCEPTIONS, `L${rowWith(open, EXCEPTIONS, 'M', /^BUD-03.*behind/)}`, 'asked');
    await forecast(open, AHEAD, 400_000);
    for (let run = 0; run < 2; run++) {
      await published(open);
      const heading = rowWith(open, EXCEPTIONS, 'B', 'Notes whose line is gone');
      const row = rowWith(open, EXCEPTIONS, 'L', 'asked');
      expect(row).toBeGreaterThan(heading);
      expect(held(open, EXCEPTIONS, `D${row}`)).toBe('BUD-03');
      expect(String(held(open, EXCEPTIONS, `E${row}`))).toContain('Behind');
    }
    await forecast(open, AHEAD, BEHIND);
    await published(open);
    expect(held(open, EXCEPTIONS, `L${rowWith(open, EXCEPTIONS, 'M', /^BUD-03.*behind/)}`)).toBe('asked');
    expect([...cellsOf(open.book, EXCEPTIONS).values()]).not.toContain('Notes whose line is gone');
  });

  it('goes when the user deletes it from the list', async () => {
    const open = await written({ Ahead: AHEAD, Behind: BEHIND });
    await type(open, EXCEPTIONS, `L${rowWith(open, EXCEPTIONS, 'M', /^BUD-03.*behind/)}`, 'asked');
    await forecast(open, AHEAD, 400_000);
    await published(open);
    await type(open, EXCEPTIONS, `L${rowWith(open, EXCEPTIONS, 'L', 'asked')}`, '');
    await published(open);
    expect([...cellsOf(open.book, EXCEPTIONS).values()]).not.toContain('Notes whose line is gone');
  });
});

describe('the cells of a stream that the workbook does not explain', () => {
  it('keep what was typed when the streams change places', async () => {
    const open = await written({ Ahead: AHEAD, Behind: BEHIND });
    const before = causeRow(open, 'Behind');
    await type(open, SUMMARY, `C${before}`, 'Two vacancies covered by an agency');
    await type(open, SUMMARY, `L${before}`, 'Head of Behind');
    await forecast(open, BEHIND, AHEAD);
    await published(open);
    const now = causeRow(open, 'Behind');
    expect(now).not.toBe(before);
    expect([held(open, SUMMARY, `C${now}`), held(open, SUMMARY, `L${now}`)]).toEqual(['Two vacancies covered by an agency', 'Head of Behind']);
    expect(held(open, SUMMARY, `C${causeRow(open, 'Ahead')}`)).toBeUndefined();
  });

  it('are listed with the exceptions when the stream is back on budget, and return to it', async () => {
    const open = await written({ Ahead: AHEAD, Behind: BEHIND });
    await type(open, SUMMARY, `C${causeRow(open, 'Behind')}`, 'agency');
    await forecast(open, AHEAD, 400_000);
    await published(open);
    const row = rowWith(open, EXCEPTIONS, 'L', 'agency');
    expect(held(open, EXCEPTIONS, `E${row}`)).toBe('Governance Summary: Budget by stream');
    expect(held(open, EXCEPTIONS, `G${row}`)).toBe('Behind');
    await forecast(open, AHEAD, BEHIND);
    await published(open);
    expect(held(open, SUMMARY, `C${causeRow(open, 'Behind')}`)).toBe('agency');
  });
});

describe('what is typed beside a line', () => {
  it.each([[SUMMARY, 'B', 'Behind', 'N'], [EVIDENCE, 'L', 'ZB_BUDGET_BEHIND_VARIANCE', 'O'], [EXCEPTIONS, 'M', /^BUD-03.*behind/, 'P']])('of %s moves with it', async (sheet, column, line, beside) => {
    const open = await written({ Ahead: AHEAD, Behind: BEHIND });
    const before = rowWith(open, sheet, column, line);
    await type(open, sheet, `${beside}${before}`, 'seen');
    await type(open, sheet, `${beside}1`, 'mine');
    await forecast(open, BEHIND, AHEAD);
    await published(open);
    const now = rowWith(open, sheet, column, line);
    expect(now).not.toBe(before);
    expect(held(open, sheet, `${beside}${now}`)).toBe('seen');
  });

  it('keeps a formula where its line stays, and its value where the line moves', async () => {
    const open = await written({ Ahead: AHEAD, Behind: BEHIND });
    const row = rowWith(open, SUMMARY, 'B', 'Behind');
    await change(open, ({ worksheets }) => { worksheets.getItem(SUMMARY).getRange(`N${row}`).formulas = [[`=I${row}*2`]]; });
    await published(open);
    expect(held(open, SUMMARY, `N${row}`)).toBe(`=I${row}*2`);
    await forecast(open, BEHIND, AHEAD);
    await published(open);
    expect(held(open, SUMMARY, `N${rowWith(open, SUMMARY, 'B', 'Behind')}`)).toBe(400_000);
  });
});

it('a second run with notes on every sheet changes nothing', async () => {
  const open = await openSample('council-2007-08');
  await published(open);
  await type(open, EXCEPTIONS, 'L6', 'one');
  await type(open, SUMMARY, 'N30', 'two');
  await type(open, EVIDENCE, 'N9', 3);
  await published(open);
  const before = bookContents(open.book);
  await published(open);
  expect(bookContents(open.book)).toEqual(before);
});

it('notes decide nothing: the report of a workbook with them is that of one without', async () => {
  const open = await written({ Ahead: AHEAD, Behind: BEHIND });
  const report = async () => {
    const outcome = await reviewWorkbook(open.host, []);
    return outcome.kind === 'failed' ? outcome.kind : reportAsJson(outcome.review, { version: 'test', inputs: [] });
  };
  const before = await report();
  await type(open, EXCEPTIONS, 'L5', 'Current budget 1');
  await type(open, SUMMARY, `C${causeRow(open, 'Ahead')}`, 'explained');
  await published(open);
  expect(await report()).toBe(before);
});
