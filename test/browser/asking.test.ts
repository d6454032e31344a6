import { openWorkbook } from '../../src/headless/package/openWorkbook';
import { describeWithProgram } from '../builders/shared';
import { packageFaults } from '../judges/packageFaults';
import { type OpenedPane, openPane } from './openPane';
import { type TestBrowser, startBrowser } from './testBrowser';
import { askingCouncil, sample } from './workbooks.mjs';

const SLOW = 60_000;

describeWithProgram('chromium', 'what the pane asks', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterAll(() => browser.close(), SLOW);

  const reviewed = async (file: Parameters<typeof openPane>[1]): Promise<OpenedPane> => {
    const opened = await openPane(browser, file);
    await opened.pane.getByRole('button', { name: 'Review workbook' }).click();
    await opened.pane.getByRole('tab', { name: 'Review' }).waitFor();
    return opened;
  };

  it('is answered by keyboard, kept in the workbook as it is saved, and asked no more', async () => {
    const { pane, page, save, faults } = await reviewed(askingCouncil());
    await pane.getByRole('radio', { name: /Projected outturn/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pane.getByRole('group').waitFor({ state: 'detached' });
    const bytes = await save();
    expect(packageFaults(bytes)).toEqual([]);
    const { customXml } = await openWorkbook(bytes);
    expect(customXml.map(({ xml }) => /<answer [^>]*>/.exec(xml)?.[0])).toEqual(['<answer sheet="Budget" field="forecast" heading="Forecast outturn" occurrence="1"/>']);
    const again = await reviewed({ name: 'again.xlsx', bytes });
    expect(await again.pane.getByRole('group').count()).toBe(0);
    expect(await again.pane.getByRole('button', { name: /^Answered before/ }).count()).toBe(1);
    expect([...faults, ...again.faults]).toEqual([]);
  }, SLOW);

  it('reads a workbook picked by hand without asking anybody else, and reviews both', async () => {
    const { pane, faults } = await reviewed(sample('council-clean'));
    const { name, bytes } = sample('borough-2025-26');
    await pane.locator('input[type=file]').setInputFiles([{ name, mimeType: '', buffer: Buffer.from(bytes) }]);
    await pane.getByRole('button', { name: `Take out ${name}` }).waitFor();
    await pane.getByRole('button', { name: /^Tables recognised/ }).click();
    expect(await pane.getByText(`[${name}]`).count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  }, SLOW);
});
