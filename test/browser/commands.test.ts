import type { Page } from 'playwright-core';
import { describeWithProgram } from '../builders/shared';
import { openPane } from './openPane';
import { type TestBrowser, startBrowser } from './testBrowser';
import { lockedCouncil, sample } from './workbooks.mjs';

const SLOW = 60_000;

describeWithProgram('chromium', 'the ribbon button Write summary', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterEach(() => browser.closePages());
  afterAll(() => browser.close(), SLOW);

  it('writes the summary, shows it and ends its event', async () => {
    const { page, save, faults } = await openPane(browser, sample('council-2007-08'));
    const before = (await save()).length;
    await press(page);
    expect(await activeSheet(page)).toBe('Governance Summary');
    expect((await save()).length).toBeGreaterThan(before);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(faults).toEqual([]);
  }, SLOW);

  it.each([
    ['the structure is protected', lockedCouncil(), {}, "The workbook's structure is protected, so no sheet can be added; nothing was changed: take the protection off (Review, Protect Workbook) and try again."],
    ['a cell is being edited', sample('council-2007-08'), { cellEditMode: true }, 'A cell is being edited and Excel waits for it; nothing was changed: press Enter or Esc and try again.'],
    ['Excel is below the floor', sample('council-2007-08'), { requirementSet: '1.8' }, 'This Excel is older than is needed; nothing was changed: update it, or open the workbook in Excel on the web.'],
  ])('says in a dialog that %s, and ends its event when that is closed', async (_what, file, limits, sentence) => {
    const { page, save, faults } = await openPane(browser, file, { limits });
    const pressing = press(page);
    const dialog = page.getByRole('dialog');
    await page.frameLocator('dialog iframe').getByText(sentence, { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await pressing;
    expect(await dialog.count()).toBe(0);
    expect(Buffer.from(await save()).equals(file.bytes)).toBe(true);
    expect(faults).toEqual([]);
  }, SLOW);
});

function press(page: Page): Promise<void> {
  return page.evaluate(() => window.workbench.press('writeSummary'));
}

/** What the pane's client says is the active sheet. */
async function activeSheet(page: Page): Promise<string> {
  return page
    .frameLocator('iframe.pane')
    .locator('body')
    .evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return sheet.name;
      }),
    );
}
