import { type Folder, answerTo, temporaryFolder } from '../builders/commandLine';
import { describeWithProgram } from '../builders/shared';
import { packageFaults } from '../judges/packageFaults';
import { eventually, focused, tabTo } from './byKeyboard';
import { type OpenedPane, openPane } from './openPane';
import { partsOf } from './partsOf';
import { type TestBrowser, startBrowser } from './testBrowser';
import { sample } from './workbooks.mjs';

const SLOW = 60_000;

interface ReportOf { readonly monitoring: { readonly streams: readonly { readonly stream: string; readonly status: string }[] } }

describeWithProgram('chromium', 'the settings', () => {
  let browser: TestBrowser;
  let folder: Folder;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  beforeEach(async () => { folder = await temporaryFolder(); });
  afterEach(async () => {
    await browser.closePages();
    await folder.remove();
  });
  afterAll(() => browser.close(), SLOW);

  const reviewed = async (file: Parameters<typeof openPane>[1]): Promise<OpenedPane> => {
    const opened = await openPane(browser, file);
    await opened.pane.getByRole('button', { name: 'Review workbook' }).click();
    await opened.pane.getByRole('tab', { name: 'Review' }).waitFor();
    return opened;
  };
  const statusOf = async (path: string, ...set: readonly string[]): Promise<string | undefined> => {
    const { printed } = await answerTo(['review', path, '--json', '-', ...set]);
    return (JSON.parse(printed) as ReportOf).monitoring.streams.find(({ stream }) => stream === 'Customer Services')?.status;
  };

  it('are saved in the workbook, used at once and by the command line, where --set wins; no sheet of the user changed', async () => {
    const before = sample('council-2007-08');
    const { pane, save, faults } = await reviewed(before);
    expect(await pane.getByRole('row', { name: /^Customer Services/ }).innerText()).toContain('Amber');
    await pane.getByRole('button', { name: 'More' }).click();
    await pane.getByRole('menuitem', { name: 'Settings' }).click();
    await pane.getByLabel('A stream is Red from (£)').fill('50,000');
    await pane.getByRole('button', { name: 'Save' }).click();
    await pane.getByText(/^Saved in this workbook/).first().waitFor();
    await pane.getByRole('tab', { name: 'Review' }).click();
    expect(await pane.getByRole('row', { name: /^Customer Services/ }).innerText()).toContain('Red');
    const bytes = await save();
    expect(packageFaults(bytes)).toEqual([]);
    const parts = partsOf(bytes);
    for (const [name, text] of partsOf(before.bytes)) if (name.startsWith('xl/worksheets/')) expect([name, parts.get(name) === text]).toEqual([name, true]);
    const path = await folder.write('saved.xlsx', bytes);
    expect([await statusOf(path), await statusOf(path, '--set', 'rag.stream.amount=100000')]).toEqual(['Red', 'Amber']);
    const again = await reviewed({ name: 'again.xlsx', bytes });
    expect(await again.pane.getByRole('row', { name: /^Customer Services/ }).innerText()).toContain('Red');
    await again.pane.getByRole('button', { name: 'More' }).click();
    await again.pane.getByRole('menuitem', { name: 'Settings' }).click();
    await again.pane.getByRole('button', { name: 'Reset: A stream is Red from (£)' }).click();
    await again.pane.getByText(/^None is saved/).first().waitFor();
    expect(await again.pane.getByLabel('A stream is Red from (£)').inputValue()).toBe('100,000');
    expect([...faults, ...again.faults]).toEqual([]);
  }, SLOW);

  it('are found, changed, mended and saved by keyboard alone, and the focus comes back to the menu', async () => {
    const opened = await reviewed(sample('council-2007-08'));
    const { page, pane } = opened;
    const { keyboard } = page;
    await pane.getByRole('tab', { name: 'Review' }).focus();
    await tabTo(opened, /^More$/);
    await keyboard.press('ArrowDown');
    expect(await focused(opened)).toBe('Validation round');
    await keyboard.press('ArrowDown');
    expect(await focused(opened)).toBe('Settings');
    await keyboard.press('Enter');
    expect(await focused(opened)).toBe('Back');
    await tabTo(opened, /^Period$/);
    await keyboard.type('99');
    await pane.getByText('"99" cannot be used: this takes a period, 1 to 13. It is not saved.').waitFor();
    await keyboard.press('Control+A');
    await keyboard.type('6');
    await keyboard.press('Control+Home');
    await pane.getByRole('button', { name: 'Save' }).focus();
    await keyboard.press('Enter');
    await pane.getByText(/^Saved in this workbook/).first().waitFor();
    await eventually(() => pane.getByRole('status').innerText(), 'Saved in this workbook; the review uses them from now on.');
    await tabTo(opened, /^Review$/, 'Shift+Tab');
    await tabTo(opened, /^Back$/);
    await keyboard.press('Enter');
    expect(await focused(opened)).toBe('More');
    expect(await pane.getByRole('heading', { level: 1 }).innerText()).toContain('period 6');
  }, SLOW);
});
