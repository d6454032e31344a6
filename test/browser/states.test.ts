import { describeWithProgram } from '../builders/shared';
import { type OpenedPane, openPane } from './openPane';
import { PANE_STATES, reachState } from './paneStates.mjs';
import { type TestBrowser, startBrowser } from './testBrowser';
import { sample } from './workbooks.mjs';

const SLOW = 60_000;

/** What is read aloud, and what to do next, in each state that is not a review going well. */
const STATES: readonly (readonly [state: string, aloud: RegExp, next: RegExp])[] = [
  ['first-run', /^$/, /Review workbook/],
  ['sample-opened', /is open as a new workbook/, /Open Zerobase beside it there and press Review workbook\./],
  ['no-budget', /^No budget in this workbook/, /Name the columns in one row/],
  ['question', /1 question/, /Use this answer/],
  ['reviewing', /^Reviewing the workbook\.$/, /Cancel/],
  ['cell-being-edited', /^Excel waits for a cell/, /Press Enter in Excel and Zerobase continues by itself\./],
  ['waiting-stopped', /^A cell is being edited/, /Press Enter or Esc and try again\./],
  ['structure-protected', /structure is protected/, /Take the protection off/],
  ['refreshed', /^Reviewed again after Projects!P6: 1 finding gone\.$/, /Gone, number 24 until now: Approved project/],
  ['reviewing-changes', /^Reviewed: 28 findings/, /Changed since this review: Projects!P6\.\s*It is being reviewed again\./],
  ['changed-since', /^Changed since this review: Budget!A1:R5/, /Undo the change in Excel, or review again\./],
  ['stale-not-written', /^The workbook has changed since it was reviewed: Budget!N6/, /Review again, then write the summary\./],
  ['written-elsewhere', /^The summary was written again elsewhere/, /Write the summary again to have this review in it\./],
  ['not-following', /^Reviewed: 28 findings/, /press Review again after a cell was changed\./],
  ['excel-too-old', /^This Excel is older than is needed/, /Update Excel, or open the workbook in Excel on the web\./],
  ['not-in-excel', /^Open this inside Excel/, /choose Home, Add-ins, then Zerobase\./],
  ['office-js-unreachable', /^Excel could not be reached/, /ask IT whether appsforoffice\.microsoft\.com is allowed/],
];

describeWithProgram('chromium', 'a state of the pane', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterEach(() => browser.closePages());
  afterAll(() => browser.close(), SLOW);

  const reach = async (name: string): Promise<OpenedPane> => {
    const state = PANE_STATES.find((each) => each.name === name)!;
    const opened = await openPane(browser, state.file, state.around);
    await reachState(state, opened.pane, opened.page);
    return opened;
  };

  it.each(STATES)('%s is told to a screen reader and says what to do next', async (name, aloud, next) => {
    const { pane, faults } = await reach(name);
    const told = (await Promise.all(['status', 'alert'].map((role) => pane.getByRole(role as 'status').innerText())));
    expect(told).toContainEqual(expect.stringMatching(aloud));
    expect(await pane.locator('body').innerText()).toMatch(next);
    expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  }, SLOW);

  it('in which the sample was asked for opens the sample itself, of the bytes that are in the repository', async () => {
    const { page, pane, save, faults } = await openPane(browser, sample('borough-2025-26'));
    await pane.getByRole('button', { name: 'Open sample' }).click();
    await page.waitForFunction(() => window.workbench.file().name === 'Book1.xlsx');
    expect(Buffer.from(await save()).equals(sample('council-2007-08').bytes)).toBe(true);
    await pane.getByRole('button', { name: 'Review workbook' }).click();
    await pane.getByRole('tab', { name: 'Findings 28' }).waitFor();
    expect(faults).toEqual([]);
  }, SLOW);
});

describeWithProgram('chromium', 'before any script of ours runs', () => {
  it('the pane says in plain text what is the matter when nothing comes', async () => {
    const browser = await startBrowser();
    try {
      const { page } = await browser.openPage();
      await page.route(/\.js$/, (route) => route.abort());
      await page.goto(`${browser.origin}/addin/taskpane.html`);
      await page.getByText(/^Check the connection to the internet, then close this pane and open it again\./).waitFor({ state: 'visible' });
    } finally {
      await browser.close();
    }
  }, SLOW);
});
