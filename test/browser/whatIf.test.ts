import { openWorkbook } from '../../src/headless/package/openWorkbook';
import { type Folder, answerTo, temporaryFolder } from '../builders/commandLine';
import { describeWithProgram } from '../builders/shared';
import { packageFaults } from '../judges/packageFaults';
import { focused, tabTo } from './byKeyboard';
import { type OpenedPane, openPane } from './openPane';
import { partsOf } from './partsOf';
import { type TestBrowser, startBrowser } from './testBrowser';
import { sample } from './workbooks.mjs';

const SLOW = 60_000;
const RATE = 'What if the price of Desktop is £500?';

interface ReportOf { readonly scenarios: readonly { readonly changes: string; readonly gross: number; readonly netCouncilEffect: number }[]; readonly agreement: { readonly differs: number } }

describeWithProgram('chromium', 'what if', () => {
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
    await opened.pane.getByRole('tab', { name: 'What if' }).click();
    return opened;
  };

  it('is asked, answered, added to the summary and written; the command line draws it too, and no sheet of the user changed', async () => {
    const before = sample('council-2007-08');
    const { pane, save, faults } = await reviewed(before);
    await pane.getByRole('button', { name: /^Price of Desktop/ }).click();
    await pane.getByLabel('Price of Desktop', { exact: true }).fill('500');
    const answer = pane.getByRole('region', { name: RATE });
    expect(await answer.innerText()).toMatch(/^Net effect on the council\s+£0\.00 no better or worse off\s+£19,600\.00 more is charged in all\./);
    await pane.getByRole('button', { name: 'Add to summary' }).click();
    await pane.getByText(/^Added\./).first().waitFor();
    const asked = partsOf(await save());
    const sheets = [...partsOf(before.bytes)].filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.length).toBeGreaterThan(10);
    for (const [name, text] of sheets) expect([name, asked.get(name) === text]).toEqual([name, true]);
    await pane.getByRole('tab', { name: 'Summary' }).click();
    await pane.getByRole('button', { name: 'Write summary' }).click();
    await pane.getByText(/figures agree/).first().waitFor();
    const bytes = await save();
    expect(packageFaults(bytes)).toEqual([]);
    const { sheets: written } = await openWorkbook(bytes);
    expect(written.map(({ name }) => name)).toContain('Governance Summary');
    const path = await folder.write('kept.xlsx', bytes);
    const { printed, code } = await answerTo(['review', path, '--json', '-', '--out', folder.path('again.xlsx')]);
    const { scenarios, agreement } = JSON.parse(printed) as ReportOf;
    expect([code, agreement.differs]).toEqual([0, 0]);
    expect(scenarios).toMatchObject([{ changes: 'the price of Desktop is £500', gross: 19_600, netCouncilEffect: 0 }]);
    expect(faults).toEqual([]);
  }, SLOW);

  it('is taken out of the summary again, and is not there when the workbook is opened next', async () => {
    const { pane, save } = await reviewed(sample('council-2007-08'));
    await pane.getByRole('button', { name: /^Drop / }).click();
    await pane.getByRole('region', { name: /^What if the funding/ }).waitFor();
    await pane.getByRole('button', { name: 'Add to summary' }).click();
    const bytes = await (async () => {
      await pane.getByText(/^Added\./).first().waitFor();
      return save();
    })();
    const again = await reviewed({ name: 'again.xlsx', bytes });
    await again.pane.getByRole('button', { name: /^Take out of the summary: What if the funding/ }).click();
    await again.pane.getByText(/^Taken out\./).first().waitFor();
    const last = await reviewed({ name: 'last.xlsx', bytes: await again.save() });
    await last.pane.getByRole('button', { name: /^Price of Desktop/ }).waitFor();
    expect(await last.pane.getByRole('button', { name: /^Take out of the summary/ }).count()).toBe(0);
  }, SLOW);

  it('is asked and added by keyboard alone, and what is wrong is said by its field', async () => {
    const opened = await openPane(browser, sample('council-2007-08'));
    const { page, pane, faults } = opened;
    const { keyboard } = page;
    await pane.getByRole('button', { name: 'Review workbook' }).waitFor();
    await tabTo(opened, /^Review workbook$/);
    await keyboard.press('Enter');
    await pane.getByRole('tab', { name: 'Review' }).waitFor();
    await tabTo(opened, /^Review$/);
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    expect(await focused(opened)).toBe('What if');
    await tabTo(opened, /^Price of Desktop/);
    await keyboard.press('Enter');
    expect(await focused(opened)).toBe('Price of Desktop');
    await keyboard.press('Control+A');
    await keyboard.type('dear');
    await pane.getByText('"dear" cannot be used: this takes a price in pounds, nil or more.').last().waitFor();
    await keyboard.press('Control+A');
    await keyboard.type('480');
    await pane.getByRole('region', { name: 'What if the price of Desktop is £480?' }).waitFor();
    expect(await pane.getByRole('status').innerText()).toMatch(/^Net effect on the council: £0\.00 no better or worse off\. £19,600\.00 less is charged in all\./);
    await tabTo(opened, /^Add to summary$/);
    await keyboard.press('Enter');
    await pane.getByText(/^Added\./).first().waitFor();
    expect(faults).toEqual([]);
  }, SLOW);
});
