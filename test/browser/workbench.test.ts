import { readFileSync } from 'node:fs';
import { samplePath } from '../builders/sample';
import { describeWithProgram } from '../builders/shared';
import { readWithSecondReader } from '../judges/secondReader';
import { openPane } from './openPane';
import { type TestBrowser, startBrowser } from './testBrowser';
import { sample } from './workbooks.mjs';

const BUILT = new URL('../../dist/workbench/', import.meta.url);
const CLIENT = new URL('../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js', import.meta.url);

const SLOW = 60_000;

describeWithProgram('chromium', 'the workbench', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterEach(() => browser.closePages());
  afterAll(() => browser.close(), SLOW);

  it("ships Microsoft's Excel client byte for byte, with its licence", () => {
    expect(readFileSync(new URL('excel-web-16.00.js', BUILT)).equals(readFileSync(CLIENT))).toBe(true);
    expect(readFileSync(new URL('LICENSE.md', BUILT), 'utf8')).toContain('MICROSOFT SOFTWARE LICENSE TERMS');
  }, SLOW);

  it('gives the pane that client on the workbook in the page around it', async () => {
    const { frame, selection, faults } = await openPane(browser, sample('council-2007-08'));
    const pane = await frame();
    const ready = await pane.evaluate(() => Office.onReady());
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const budget = context.workbook.worksheets.getItem('Budget');
        const cell = budget.getRange('N6').load('values');
        budget.activate();
        cell.select();
        await context.sync();
        return cell.values;
      }),
    );
    expect(ready).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
    expect(seen).toEqual([[85_000]]);
    expect(await selection()).toBe('Budget!N6');
    expect(faults).toEqual([]);
  }, SLOW);

  it('opens a workbook that its address names, and one that is chosen', async () => {
    const { page, faults } = await browser.openPage();
    await page.goto(`${browser.origin}/workbench/index.html?workbook=samples/borough-2025-26.xlsx`);
    await page.getByText('borough-2025-26.xlsx is open.').waitFor();
    await page.getByLabel('Choose a workbook').setInputFiles(samplePath('council-clean'));
    await page.getByText('council-clean.xlsx is open.').waitFor();
    expect(await page.evaluate(() => window.workbench.file().name)).toBe('council-clean.xlsx');
    expect(await page.locator('iframe').count()).toBe(1);
    expect(faults).toEqual([]);
  }, SLOW);

  it('saves a copy under the name of the workbook, byte for byte what was opened when nothing was changed', async () => {
    const { page, faults } = await browser.openPage();
    await page.goto(`${browser.origin}/workbench/index.html?workbook=samples/council-clean.xlsx`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download' }).click()]);
    expect(download.suggestedFilename()).toBe('council-clean.xlsx');
    expect(readFileSync(await download.path()).equals(readFileSync(samplePath('council-clean')))).toBe(true);
    expect(faults).toEqual([]);
  }, SLOW);

  it('saves what a formula comes to, though nobody has read it', async () => {
    const { frame, save, faults } = await openPane(browser, sample('council-clean'));
    await (await frame()).evaluate(() =>
      Office.onReady().then(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add('Sums').getRange('A1:A3').formulas = [[2], [3], ['=SUM(A1:A2)']];
          await context.sync();
        }),
      ),
    );
    expect(readWithSecondReader(await save()).get('Sums')?.get('A3')).toMatchObject({ value: 5 });
    expect(faults).toEqual([]);
  }, SLOW);

  it('says in a sentence that a file is no workbook, and keeps what is open', async () => {
    const { page } = await browser.openPage();
    await page.goto(`${browser.origin}/workbench/index.html?workbook=samples/council-clean.xlsx`);
    await page.getByText('council-clean.xlsx is open.').waitFor();
    await page.getByLabel('Choose a workbook').setInputFiles({ name: 'notes.xlsx', mimeType: 'text/plain', buffer: Buffer.from('not a workbook') });
    await page.getByText(/^notes.xlsx: this is neither an Excel workbook nor a text with columns/).waitFor();
    expect(await page.evaluate(() => window.workbench.file().name)).toBe('council-clean.xlsx');
  }, SLOW);
});
