import { keepRun } from '../../src/app/keptRuns';
import { publishSummary } from '../../src/app/publishSummary';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { DESCRIPTIONS } from '../../src/excel/findPublished';
import { budgetBytes, budgetSheet } from '../builders/commandLine';
import { type OpenBook, openBytes, openSample, published } from '../builders/headless';
import { type PackageSheet, workbookBytes } from '../builders/package';
import { bookContents, cellsOf, sheetNamed } from './bookContents';

const RED = 2_000_000;
const [SUMMARY, EXCEPTIONS, EVIDENCE] = ['Governance Summary', 'Exceptions', 'Evidence'];

async function publishedAndReopened(open: OpenBook): Promise<OpenBook> {
  await published(open);
  return openBytes(open.save());
}

/** Publishes as the command line does, which keeps what was found for the next run. */
async function publishedAndKept({ host }: OpenBook): Promise<void> {
  const outcome = await reviewWorkbook(host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  const { review, grids, runs } = outcome;
  await publishSummary(host, { review, grids, generated: { version: 'test', inputs: [{ file: 'book.xlsx', sha256: null }] }, workbook: 'book.xlsx' });
  await keepRun(host, review, runs);
}

const sheetNames = ({ book }: OpenBook): readonly string[] => book.sheets.map(({ name }) => name);
const names = ({ book }: OpenBook) => book.names.map(({ name }) => name).sort();
const ids = ({ book }: OpenBook) => book.sheets.map(({ id, name, visibility }) => [id, name, visibility]);
const change = (open: OpenBook, work: (workbook: Excel.Workbook) => void) =>
  open.Excel.run((context) => {
    work(context.workbook);
    return Promise.resolve();
  });

describe('a second run on the saved workbook', () => {
  it.each(['council-2007-08', 'borough-2025-26'])('changes nothing in %s', async (name) => {
    const open = await publishedAndReopened(await openSample(name));
    const before = bookContents(open.book);
    const bytes = open.save();
    await published(open);
    expect(bookContents(open.book)).toEqual(before);
    const again = await openBytes(open.save());
    expect(bookContents(again.book)).toEqual(bookContents((await openBytes(bytes)).book));
  });

  it('after the budget changed says what is new since, and says the same when run again', async () => {
    const open = await openBytes(workbookBytes([streams(400_000)]));
    await publishedAndKept(open);
    await change(open, ({ worksheets }) => {
      worksheets.getItem('Budget 2007-08').getRange('H3').values = [[600_000]];
    });
    const changed = await openBytes(open.save());
    await publishedAndKept(changed);
    const said = [...cellsOf(changed.book, SUMMARY).values()].filter((value) => String(value).startsWith('Against ')).sort();
    expect(said).toEqual([expect.stringMatching(/^Against 31 March 2008: [1-9]\d* exceptions? new/), expect.stringMatching(/^Against the last run/)]);
    const again = await openBytes(changed.save());
    await publishedAndKept(again);
    expect(bookContents(again.book)).toEqual(bookContents((await openBytes(changed.save())).book));
  });

  it('with other settings changes what they change, in the same sheets under the same names', async () => {
    const open = await publishedAndReopened(await openSample('council-clean'));
    const before = { ids: ids(open), names: names(open), title: cellsOf(open.book, SUMMARY).get('B2') };
    await published(open, { reportTitle: 'Budget monitoring for the Executive' });
    expect({ ids: ids(open), names: names(open) }).toEqual({ ids: before.ids, names: before.names });
    expect(cellsOf(open.book, SUMMARY).get('B2')).not.toBe(before.title);
  });

  it('with fewer findings leaves none of the longer list behind, nor its heights', async () => {
    const open = await publishedAndReopened(await openBytes(workbookBytes([streams(800_000)])));
    const fresh = await openBytes(workbookBytes([streams(400_000)]));
    const heights = sheetNamed(open.book, EXCEPTIONS).rowHeights.size;
    await published(fresh);
    await change(open, ({ worksheets }) => {
      worksheets.getItem('Budget 2007-08').getRange('H3:H14').values = Array.from({ length: 12 }, () => [400_000]);
    });
    await published(open);
    const [ours, theirs] = [bookContents(open.book), bookContents(fresh.book)];
    const plain = ({ sheets }: typeof ours) => sheets.slice(1).map((sheet) => ({ ...sheet, id: '' }));
    expect(heights).toBeGreaterThan(sheetNamed(fresh.book, EXCEPTIONS).rowHeights.size);
    expect(plain(ours)).toEqual(plain(theirs));
    expect(ours.names).toEqual(theirs.names);
  });
});

/** A budget of twelve streams that all forecast the same. */
function streams(forecast: number): PackageSheet {
  const { rows = [], ...sheet } = budgetSheet(0);
  return { ...sheet, rows: [...rows.slice(0, 2), ...Array.from({ length: 12 }, (_, line) => [`Stream ${line}`, `${1_000 + line}`, 'Employees', 400_000, 0, 0, 400_000, forecast])] };
}

describe("what is the user's own", () => {
  it('formulas that point at a name or a cell of ours keep doing so', async () => {
    const open = await publishedAndReopened(await openBytes(budgetBytes(RED)));
    await change(open, ({ worksheets }) => {
      worksheets.add('Own').getRange('A1:A2').formulas = [['=ZB_BUDGET_ICT_VARIANCE*2'], ["='Governance Summary'!B1"]];
    });
    const again = await publishedAndReopened(open);
    expect([...cellsOf(again.book, 'Own').values()]).toEqual(['=ZB_BUDGET_ICT_VARIANCE*2', "='Governance Summary'!B1"]);
    expect(sheetNamed(again.book, 'Own').rows.get(0)!.values[0]).toBe((RED - 1_189_300) * 2);
    expect(sheetNamed(again.book, 'Own').rows.get(1)!.values[0]).toBe(SUMMARY);
  });

  it('a summary that was renamed, moved and hidden is found again and stays so', async () => {
    const open = await publishedAndReopened(await openBytes(budgetBytes(RED)));
    await change(open, ({ worksheets }) => {
      const [summary, exceptions] = [worksheets.getItem(SUMMARY), worksheets.getItem(EXCEPTIONS)];
      summary.name = "Cabinet's A1";
      summary.position = 0;
      exceptions.visibility = 'Hidden';
    });
    const before = ids(open);
    const again = await publishedAndReopened(await openBytes(open.save()));
    expect(ids(again)).toEqual(before);
    expect(sheetNames(again)).toEqual(["Cabinet's A1", 'Budget 2007-08', EXCEPTIONS, EVIDENCE]);
    expect(again.book.names.find(({ name }) => name === 'ZB_BUDGET_ICT_VARIANCE')!.formula).toMatch(/^='Cabinet''s A1'!\$I\$\d+$/);
  });

  it('a sheet that happens to be called as ours is left alone', async () => {
    const open = await openBytes(workbookBytes([budgetSheet(RED), { name: 'governance summary', rows: [['mine']] }, { name: EXCEPTIONS, rows: [['mine too']] }]));
    const again = await publishedAndReopened(await publishedAndReopened(open));
    expect(sheetNames(again)).toEqual(['Budget 2007-08', 'governance summary', EXCEPTIONS, 'Governance Summary (2)', 'Exceptions (2)', EVIDENCE]);
    expect([...cellsOf(again.book, 'governance summary'), ...cellsOf(again.book, EXCEPTIONS)]).toEqual([['A1', 'mine'], ['A1', 'mine too']]);
  });

  it('names that happen to be called as ours are left alone, run after run', async () => {
    const open = await openBytes(budgetBytes(RED));
    const own = { ZB_BUDGET_ICT_VARIANCE: "='Budget 2007-08'!$H$3", zb_sheet_governance: "='Budget 2007-08'!$A$1" };
    await change(open, ({ names }) => {
      for (const [name, formula] of Object.entries(own)) names.add(name, formula, 'mine');
    });
    const budget = cellsOf(open.book, 'Budget 2007-08');
    const again = await publishedAndReopened(await publishedAndReopened(open));
    for (const [name, formula] of Object.entries(own)) {
      expect(again.book.names.filter((each) => each.name.toUpperCase() === name.toUpperCase())).toEqual([{ name, scope: null, formula, comment: 'mine', visible: true }]);
    }
    expect(again.book.names.find(({ name }) => name === 'ZB_BUDGET_ICT_VARIANCE_2')!.formula).toMatch(/^='Governance Summary'!/);
    expect(sheetNames(again)).toEqual(['Budget 2007-08', SUMMARY, EXCEPTIONS, EVIDENCE]);
    expect(cellsOf(again.book, 'Budget 2007-08')).toEqual(budget);
  });

  it('a sheet of ours that was deleted is written again, and its names lead to it', async () => {
    const open = await publishedAndReopened(await openBytes(budgetBytes(RED)));
    await change(open, ({ worksheets }) => {
      worksheets.getItem(SUMMARY).delete();
    });
    const again = await publishedAndReopened(open);
    expect(sheetNames(again)).toEqual(['Budget 2007-08', EXCEPTIONS, EVIDENCE, SUMMARY]);
    expect(again.book.names.filter(({ formula }) => formula.includes('#REF!'))).toEqual([]);
  });

  it.each([['gone', null], ['not JSON', '{'], ['of another shape', '{"GOVERNANCE":{"names":1},"EXCEPTIONS":null}'], ['no object', 'null']])(
    'a description that is %s does no harm: the same sheets are written anew',
    async (_, kept) => {
      const open = await publishedAndReopened(await openBytes(budgetBytes(RED)));
      if (kept === null) open.book.settings.delete(DESCRIPTIONS);
      else open.book.settings.set(DESCRIPTIONS, kept);
      const before = ids(open);
      await published(open);
      expect(ids(open)).toEqual(before);
      expect(sheetNamed(open.book, SUMMARY).charts).toHaveLength(1);
    },
  );
});

describe('a text of the workbook', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(1)', "'quoted", '=HYPERLINK("x")'])('%s stays a text in the summary', async (stream) => {
    const sheet = budgetSheet(RED);
    const rows = sheet.rows!.map((row, index) => (index < 2 ? row : [stream, ...row.slice(1)]));
    const open = await openBytes(workbookBytes([{ ...sheet, rows }]));
    const again = await publishedAndReopened(await publishedAndReopened(open));
    const cells = again.book.sheets.slice(1).flatMap(({ rows: written }) => [...written.values()].flatMap(({ values, formulas }) => values.map((value, column) => [value, formulas[column]] as const)));
    const shown = cells.filter(([value]) => typeof value === 'string' && value.includes(stream));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(([, formula]) => formula !== undefined)).toEqual([]);
  });
});

describe('the evidence in the workbook', () => {
  it('answers to the sheet as it is: a figure whose cells change after the run differs at once', async () => {
    const open = await openBytes(budgetBytes(RED));
    await published(open);
    const row = Number([...cellsOf(open.book, EVIDENCE)].find(([, value]) => value === 'ZB_BUDGET_ICT_FORECAST')![0].slice(1));
    const result = () =>
      open.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(EVIDENCE).getRange(`H${row}`);
        cell.load('values');
        await context.sync();
        return cell.values[0]![0] as string;
      });
    expect(await result()).toBe('Agrees');
    await change(open, ({ worksheets }) => {
      worksheets.getItem('Budget 2007-08').getRange('H3').values = [[RED + 1]];
    });
    expect(await result()).toBe('Differs');
    await change(open, ({ worksheets }) => {
      worksheets.getItem('Budget 2007-08').getRange('H3').values = [['two million']];
    });
    expect(await result()).toBe('Differs');
  });
});
