import type { Limits } from '../../src/headless/limits';
import { describeWithProgram } from '../builders/shared';
import { OFFICE_JS } from './chromium.mjs';
import { type Around, type OpenedPane, openPane } from './openPane';
import { PANE_STATES, reachState } from './paneStates.mjs';
import { type TestBrowser, startBrowser } from './testBrowser';
import { lockedCouncil, sample } from './workbooks.mjs';

const SLOW = 60_000;
/** Before it is written over, the workbook is read and held against the review. */
const READING_SYNCS = 4;
const council = sample('council-2007-08');

describeWithProgram('chromium', 'what Excel would not do', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterEach(() => browser.closePages());
  afterAll(() => browser.close(), SLOW);

  const reviewed = async (file = council, around: Around = {}): Promise<OpenedPane> => {
    const opened = await openPane(browser, file, around);
    await opened.pane.getByRole('button', { name: 'Review workbook' }).click();
    await opened.pane.getByRole('tab', { name: 'Review' }).waitFor();
    return opened;
  };

  /** Presses Write summary and gives what a screen reader is told at once, when the same is to be seen. */
  const refused = async ({ pane }: OpenedPane): Promise<string> => {
    await pane.getByRole('tab', { name: 'Summary' }).click();
    await pane.getByRole('button', { name: 'Write summary' }).click();
    await pane.getByRole('main').getByText(/Nothing was changed/).waitFor();
    return pane.getByRole('alert').innerText();
  };

  it.each<[string, typeof council, Partial<Limits>, string, string]>([
    ['the structure is protected', lockedCouncil(), {}, "The workbook's structure is protected, so no sheet can be added.", 'Take the protection off (Review, Protect Workbook) and try again.'],
    ['the workbook is read-only', council, { readOnly: true }, 'The workbook may be read and not changed.', 'Choose Enable Editing, or save a copy under another name, and try again.'],
  ])('when %s, the summary is not written, and the pane says what to do', async (_what, file, limits, what, next) => {
    const opened = await reviewed(file, { limits });
    expect(await refused(opened)).toBe(`${what} Nothing was changed. ${next}`);
    expect(Buffer.from(await opened.save()).equals(file.bytes)).toBe(true);
    expect(opened.faults).toEqual([]);
  }, SLOW);

  const WAITS = 'Excel waits for a cell that is being edited. Press Enter in Excel and Zerobase continues by itself.';

  it('waits while a cell is being edited, and reviews by itself when that is over', async () => {
    const { pane, setLimits, faults } = await openPane(browser, council, { limits: { cellEditMode: true } });
    await pane.getByRole('button', { name: 'Review workbook' }).click();
    await pane.getByRole('alert').getByText(WAITS).waitFor();
    await pane.getByText('Excel waits for a cell that is being edited.').first().waitFor();
    await setLimits({ cellEditMode: false });
    await pane.getByRole('tab', { name: 'Findings' }).waitFor();
    expect(await pane.getByRole('alert').innerText()).toBe('');
    expect(faults).toEqual([]);
  }, SLOW);

  it('waits with the summary while a cell is being edited, and writes it by itself when that is over', async () => {
    const opened = await reviewed();
    const { pane, setLimits, faults } = opened;
    await setLimits({ cellEditMode: true });
    await pane.getByRole('tab', { name: 'Summary' }).click();
    await pane.getByRole('button', { name: 'Write summary' }).click();
    await pane.getByRole('alert').getByText(WAITS).waitFor();
    await setLimits({ cellEditMode: false });
    await pane.getByText(/figures agree/).first().waitFor();
    expect(faults).toEqual([]);
  }, SLOW);

  it('need not be waited for: the waiting is stopped, and the pane says that nothing was changed and what to do', async () => {
    const opened = await reviewed();
    const { pane, setLimits, save, faults } = opened;
    await setLimits({ cellEditMode: true });
    await pane.getByRole('tab', { name: 'Summary' }).click();
    await pane.getByRole('button', { name: 'Write summary' }).click();
    await pane.getByRole('button', { name: 'Stop waiting' }).click();
    await pane.getByRole('main').getByText(/Nothing was changed/).waitFor();
    expect(await pane.getByRole('alert').innerText()).toBe('A cell is being edited and Excel waits for it. Nothing was changed. Press Enter or Esc and try again.');
    expect(Buffer.from(await save()).equals(council.bytes)).toBe(true);
    await setLimits({ cellEditMode: false });
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.getByText(/figures agree/).first().waitFor();
    expect(faults).toEqual([]);
  }, SLOW);

  it('puts everything back when Excel stops part way through the summary', async () => {
    const opened = await reviewed();
    const { syncs } = await opened.page.evaluate(() => ({ syncs: window.workbench.file().counters.syncs }));
    await opened.setLimits({ failures: [{ sync: syncs + READING_SYNCS + 2, action: 400, code: 'GeneralException' }] });
    expect(await refused(opened)).toMatch(/^Excel refused \(GeneralException: .*\)\. Nothing was changed\. Try again, and report this text if it comes back\.$/);
    expect(Buffer.from(await opened.save()).equals(council.bytes)).toBe(true);
    expect(opened.faults).toEqual([]);
  }, SLOW);

  it('says so when the workbook is more than Excel takes in one go', async () => {
    const { pane, faults } = await openPane(browser, council, { limits: { payloadBytes: 10_000 } });
    await pane.getByRole('button', { name: 'Review workbook' }).click();
    await pane.getByRole('heading', { name: /^This is more than Excel takes in one go/ }).waitFor();
    await pane.getByRole('main').getByText(/^Nothing was changed. Open the workbook in Excel on the desktop/).waitFor();
    expect(faults).toEqual([]);
  }, SLOW);

  it('says so when the sheet of a finding was deleted since the review', async () => {
    const { pane, frame, faults } = await reviewed();
    await (await frame()).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Establishment').delete();
        await context.sync();
      }),
    );
    await pane.getByRole('button', { name: 'Go to worst finding' }).click();
    await pane.getByRole('main').getByText(/^There is no sheet "Establishment" any more.* Review again\.$/).waitFor();
    expect(faults).toEqual([]);
  }, SLOW);

  it.each([
    ['excel-too-old', 'Update Excel, or open the workbook in Excel on the web.'],
    ['not-in-excel', 'In Excel choose Home, Add-ins, then Zerobase.'],
    ['no-budget', 'Name the columns in one row'],
  ])('says in the state %s what to do next', async (name, next) => {
    const state = PANE_STATES.find((each) => each.name === name)!;
    const { page, pane, faults } = await openPane(browser, state.file, state.around);
    await reachState(state, pane, page);
    expect(await pane.getByRole('main').innerText()).toContain(next);
    expect(faults).toEqual([]);
  }, SLOW);

  it('says in a tab of its own that it works inside Excel', async () => {
    const { page, faults } = await browser.openPage();
    await page.goto(`${browser.origin}/addin/taskpane.html`);
    await page.getByRole('heading', { name: 'Open this inside Excel' }).waitFor();
    expect(faults).toEqual([]);
  }, SLOW);

  it('says what to ask IT when Office.js cannot be reached, and breaks nothing else', async () => {
    const { pane, faults } = await openPane(browser, council, { network: 'none' });
    await pane.getByRole('heading', { name: 'Excel could not be reached' }).waitFor();
    expect(await pane.getByRole('main').innerText()).toContain('ask IT whether appsforoffice.microsoft.com is allowed');
    expect(faults).toEqual([`error in the console: Failed to load resource: net::ERR_INTERNET_DISCONNECTED (${OFFICE_JS}office.js)`]);
  }, SLOW);
});
