import { openWorkbook } from '../../src/headless/package/openWorkbook';
import { describeWithProgram } from '../builders/shared';
import { packageFaults } from '../judges/packageFaults';
import { type OpenedPane, openPane } from './openPane';
import { type TestBrowser, startBrowser } from './testBrowser';
import { sample } from './workbooks.mjs';

const SLOW = 60_000;
const NOTE = 'Six months <b>"R&D"</b> cover & a tender';

describeWithProgram('chromium', 'the Findings tab', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterEach(() => browser.closePages());
  afterAll(() => browser.close(), SLOW);

  const findings = async (file = sample('council-2007-08')): Promise<OpenedPane> => {
    const opened = await openPane(browser, file);
    await opened.pane.getByRole('button', { name: 'Review workbook' }).click();
    await opened.pane.getByRole('tab', { name: /^Findings/ }).click();
    return opened;
  };
  const focused = async ({ frame }: OpenedPane): Promise<string> => (await frame()).evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.item ?? document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '');

  it('by mouse: groups, searches, folds, walks what is listed, explains a finding and takes the explanation away', async () => {
    const opened = await findings();
    const { pane, save, faults } = opened;
    await pane.getByRole('combobox', { name: 'Group by' }).selectOption('By stream');
    expect(await pane.getByRole('heading', { level: 2, name: /^Customer Services/ }).count()).toBe(1);
    await pane.getByRole('textbox', { name: 'Search findings' }).fill('customer');
    const found = Number(/^(\d+) of 28$/.exec(await pane.getByText(/^\d+ of 28$/).innerText())?.[1]);
    expect(found).toBeGreaterThan(1);
    expect(await pane.locator('[data-finding]').count()).toBe(found);
    await pane.getByRole('button', { name: 'Clear the search' }).click();
    await pane.getByRole('combobox', { name: 'Group by' }).selectOption('By severity');
    await pane.getByRole('heading', { level: 2 }).first().getByRole('button').click();
    await pane.locator('[data-finding]').first().click();
    expect(await pane.getByText(/^1 of 23$/).count()).toBe(1);
    await pane.getByRole('button', { name: 'Next finding' }).click();
    expect(await pane.getByText(/^2 of 23$/).count()).toBe(1);

    await pane.getByRole('button', { name: 'Explain', exact: true }).click();
    await pane.getByRole('button', { name: 'Save explanation' }).click();
    await pane.getByText('Type a note that says why.').waitFor();
    await pane.getByRole('textbox', { name: 'Note' }).fill(NOTE);
    await pane.getByRole('textbox', { name: 'Who, by role' }).fill('Head of Customer Services');
    await pane.getByRole('button', { name: 'Save explanation' }).click();
    await pane.getByRole('tab', { name: 'Findings 27' }).waitFor();
    await pane.getByRole('button', { name: 'Highlight 27 in sheets' }).waitFor();
    const bytes = await save();
    expect(packageFaults(bytes)).toEqual([]);
    expect((await openWorkbook(bytes)).customXml.map(({ xml }) => xml.includes('>Six months &lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt; cover &amp; a tender</response>'))).toEqual([true]);

    const again = await findings({ name: 'again.xlsx', bytes });
    await again.pane.getByRole('combobox', { name: 'Show' }).selectOption('Explained');
    await again.pane.locator('[data-finding]').first().click();
    expect(await again.pane.getByText(`: ${NOTE}.`).count()).toBe(1);
    await again.pane.getByRole('button', { name: 'Take explanation away' }).click();
    await again.pane.getByRole('tab', { name: 'Findings 28' }).waitFor();
    expect(await again.pane.getByText('No finding is explained yet.').count()).toBe(1);
    expect([...faults, ...again.faults]).toEqual([]);
  }, SLOW);

  it('by keyboard: one stop, headings and findings by arrows, Alt with an arrow to walk, Escape to clear and to close, a form sent by Enter', async () => {
    const opened = await findings();
    const { page: { keyboard }, pane } = opened;
    const search = pane.getByRole('textbox', { name: 'Search findings' });
    await search.focus();
    await keyboard.type('est');
    expect(await pane.getByRole('status').innerText()).toMatch(/^\d+ of 28 findings say "est"\.$/);
    await keyboard.press('Escape');
    expect([await search.inputValue(), await focused(opened)]).toEqual(['', 'Search findings']);
    for (const each of ['Tab', 'Tab', 'Tab']) await keyboard.press(each);
    const met = [await focused(opened)];
    for (const each of ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'Enter', 'Alt+ArrowDown']) {
      await keyboard.press(each);
      met.push(await focused(opened));
    }
    expect(met).toEqual(['finding 1', 'group severity Red', 'group severity Red', 'group severity Amber', 'group severity Red', 'group severity Red', 'finding 1', 'finding 1', 'finding 2']);
    expect(await pane.getByRole('status').innerText()).toMatch(/^Finding 2 of 28: /);
    await keyboard.press('Escape');
    expect(await pane.locator('[data-state="open"]').count()).toBe(0);
    await keyboard.press('Enter');

    await pane.getByRole('button', { name: 'Explain', exact: true }).focus();
    await keyboard.press('Enter');
    expect(await focused(opened)).toBe('TEXTAREA');
    await keyboard.type('Board of June');
    await keyboard.press('Escape');
    await keyboard.press('Tab');
    await keyboard.type('Head of ICT');
    await keyboard.press('Enter');
    await pane.getByRole('tab', { name: 'Findings 27' }).waitFor();
    expect(await pane.getByRole('status').innerText()).toBe('The explanation is kept in the workbook. 27 findings are open.');
    expect(await focused(opened)).toBe('finding 3');
  }, SLOW);

  it('keeps what is typed when Excel will not keep it, and says why', async () => {
    const { pane, setLimits } = await findings();
    await pane.locator('[data-finding]').first().click();
    await pane.getByRole('button', { name: 'Explain', exact: true }).click();
    await pane.getByRole('textbox', { name: 'Note' }).fill('Board of June');
    await pane.getByRole('textbox', { name: 'Who, by role' }).fill('Head of ICT');
    await setLimits({ readOnly: true });
    await pane.getByRole('button', { name: 'Save explanation' }).click();
    await pane.getByText(/^The workbook may be read and not changed/).first().waitFor();
    expect(await pane.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Board of June');
  }, SLOW);
});
