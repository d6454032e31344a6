import { describeWithProgram } from '../builders/shared';
import { type Around, type OpenedPane, openPane } from './openPane';
import { type TestBrowser, startBrowser } from './testBrowser';
import { sample } from './workbooks.mjs';

const SLOW = 60_000;
const council = sample('council-2007-08');

describeWithProgram('chromium', 'a pane that follows its workbook', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterEach(() => browser.closePages());
  afterAll(() => browser.close(), SLOW);

  const reviewed = async (around: Around = {}): Promise<OpenedPane> => {
    const opened = await openPane(browser, council, around);
    await opened.pane.getByRole('button', { name: 'Review workbook' }).click();
    await opened.pane.getByRole('tab', { name: 'Review' }).waitFor();
    return opened;
  };
  const politely = ({ pane }: OpenedPane) => pane.getByRole('status');
  const atOnce = ({ pane }: OpenedPane) => pane.getByRole('alert');

  it('reviews again when a cell is fixed, keeps the open finding, and says what is gone and where it was', async () => {
    const opened = await reviewed();
    const { pane, edit, faults } = opened;
    await pane.getByRole('tab', { name: 'Findings 28' }).click();
    await pane.getByRole('button', { name: /Green hides Red/ }).click();
    await edit('Projects', 'P6', [[5_000]]);
    await politely(opened).getByText(/^Reviewed again after Projects!P6: 1 finding gone\.$/).waitFor();
    expect(await pane.getByRole('list', { name: 'No longer found' }).innerText()).toBe('Gone, number 24 until now: Approved project with no cost of project management, VRF Lite remote access for schools');
    await pane.getByRole('tab', { name: 'Findings 27' }).waitFor();
    expect(await pane.getByRole('button', { name: /Green hides Red/ }).getAttribute('aria-expanded')).toBe('true');
    expect(faults).toEqual([]);
  }, SLOW);

  it('does not take its own writing for a change', async () => {
    const opened = await reviewed();
    const { pane, faults } = opened;
    await pane.getByRole('tab', { name: 'Summary' }).click();
    await pane.getByRole('button', { name: 'Write summary' }).click();
    await pane.getByText(/figures agree/).first().waitFor();
    await pane.getByRole('tab', { name: /^Findings/ }).click();
    await pane.getByRole('button', { name: /^Highlight/ }).click();
    await pane.getByText(/^The cells of 28 findings are marked/).first().waitFor();
    await opened.page.waitForTimeout(1_000);
    expect(await pane.getByText(/Reviewed again|Changed since/).count()).toBe(0);
    expect(faults).toEqual([]);
  }, SLOW);

  it('writes nothing over a workbook that was changed a moment ago, and then writes what was reviewed', async () => {
    const opened = await reviewed({ limits: { requirementSet: '1.9' } });
    const { pane, edit, faults } = opened;
    await pane.getByRole('tab', { name: 'Summary' }).click();
    await pane.locator('body').evaluate((body) => {
      body.addEventListener('click', () => { (window.parent as typeof window).workbench.file().edit('Budget', 'N6', [[1]]); }, { capture: true, once: true });
    });
    await pane.getByRole('button', { name: 'Write summary' }).click();
    await atOnce(opened).getByText(/^The workbook has changed since it was reviewed: Budget!N6.*Nothing was changed\. Review again, then write the summary\.$/).waitFor();
    await pane.getByText(/^Reviewed again after Budget!N6/).first().waitFor();
    expect(await sheetCount(opened)).toBe(25);
    await pane.getByRole('button', { name: 'Write summary' }).click();
    await pane.getByText(/figures agree/).first().waitFor();
    expect(await sheetCount(opened)).toBe(28);
    await edit('Budget', 'N6', [[2]]);
    expect(faults).toEqual([]);
  }, SLOW);

  it('says when another window has written over its summary, and leaves that one alone', async () => {
    const opened = await reviewed();
    const { page, pane, edit, faults } = opened;
    await pane.getByRole('tab', { name: 'Summary' }).click();
    await pane.getByRole('button', { name: 'Write summary' }).click();
    await pane.getByRole('button', { name: 'Undo' }).waitFor();
    await edit('Budget', 'N6', [[1]]);
    await politely(opened).getByText(/^Reviewed again/).waitFor();
    await page.evaluate(() => window.workbench.press('writeSummary'));
    await atOnce(opened).getByText(/^The summary was written again elsewhere/).waitFor();
    expect(await pane.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    expect(await sheetCount(opened)).toBe(28);
    expect(faults).toEqual([]);
  }, SLOW);

  it('says that it does not follow changes where Excel has no such events, and reviews when asked', async () => {
    const opened = await openPane(browser, council);
    const { pane, frame, edit, faults } = opened;
    await pane.getByRole('button', { name: 'Review workbook' }).waitFor();
    await (await frame()).evaluate(() => {
      Object.defineProperty(Excel.WorksheetCollection.prototype, 'onChanged', { get: () => { throw Object.assign(new Error('not here'), { name: 'RichApi.Error', code: 'ApiNotFound' }); } });
    });
    await pane.getByRole('button', { name: 'Review workbook' }).click();
    await pane.getByText('This Excel does not tell Zerobase of changes: press Review again after a cell was changed.').waitFor();
    await edit('Projects', 'P6', [[5_000]]);
    await pane.getByRole('button', { name: 'Review again' }).click();
    await pane.getByRole('tab', { name: 'Findings 27' }).waitFor();
    expect(faults).toEqual([]);
  }, SLOW);
});

async function sheetCount({ page }: OpenedPane): Promise<number> {
  return page.evaluate(() => window.workbench.file().book.sheets.length);
}
