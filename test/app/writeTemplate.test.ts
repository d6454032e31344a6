import { recogniseWorkbook } from '../../src/app/recogniseWorkbook';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { writeTemplate } from '../../src/app/writeTemplate';
import { DATASETS } from '../../src/core/reading/datasets/catalogue';
import { template } from '../../src/core/template/template';
import { exampleOf, firstEntry } from '../builders/templateGrid';
import { type OpenBook, openBytes } from '../builders/headless';

async function openTemplate(): Promise<OpenBook> {
  const outcome = await writeTemplate([]);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return openBytes(outcome.bytes);
}

/** Types each sheet's example into the first row for entries, as a user would; Settings is filled in already. */
async function fillIn({ Excel }: OpenBook): Promise<void> {
  await Excel.run(async (context) => {
    for (const sheet of template(2007, []).filter(({ name }) => name !== 'Read me' && name !== 'Settings')) {
      const example = exampleOf(sheet);
      context.workbook.worksheets.getItem(sheet.name).getRangeByIndexes(firstEntry(sheet) - 1, 1, 1, example.length).values = [example];
    }
    await context.sync();
  });
}

it('untouched it is recognised whole and has no budget to review', async () => {
  const { host } = await openTemplate();
  const { tables, issues } = await recogniseWorkbook(host, []);
  expect(tables.sources.map(({ dataset }) => dataset)).toEqual(DATASETS.map(({ name }) => name));
  expect(issues.map(({ code, at }) => `${code} ${at.sheet}`)).toEqual(['sheet.notRecognised Read me']);
  expect(await reviewWorkbook(host, [])).toMatchObject({ kind: 'failed', failure: { kind: 'noBudget' } });
});

it('with one line typed on every sheet every dataset has a row, nothing is amiss, and it can be reviewed', async () => {
  const book = await openTemplate();
  await fillIn(book);
  const { host } = await openBytes(book.save());
  const { tables, issues } = await recogniseWorkbook(host, []);
  expect(tables.sources.map(({ dataset, rows }) => `${dataset} ${rows > 0 ? 'read' : 'empty'}`)).toEqual(DATASETS.map(({ name }) => `${name} read`));
  expect(issues.map(({ code, at }) => `${code} ${at.sheet}`)).toEqual(['sheet.notRecognised Read me']);
  expect(tables).toMatchObject({ ledger: [{ amount: 1_570_000 }], evidence: [{ date: '2007-09-28' }], projects: [{ businessCase: true }], payroll: [{ employeeId: '0042' }] });
  expect(await reviewWorkbook(host, [{ name: 'year', value: '2007/08', dateSystem: 1900 }])).toMatchObject({ kind: 'reviewed' });
});

it('refuses a setting that cannot be', async () => {
  expect(await writeTemplate([{ name: 'perriod', value: '7', dateSystem: 1900 }])).toMatchObject({ kind: 'failed', failure: { kind: 'setting', fault: { kind: 'unknown' } } });
});
