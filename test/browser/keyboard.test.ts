import { describeWithProgram } from '../builders/shared';
import { eventually, focused, tabTo } from './byKeyboard';
import { type OpenedPane, openPane } from './openPane';
import { type TestBrowser, startBrowser } from './testBrowser';
import { sample } from './workbooks.mjs';

const SLOW = 60_000;

describeWithProgram('chromium', 'by keyboard alone', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterEach(() => browser.closePages());
  afterAll(() => browser.close(), SLOW);

  it('a workbook is reviewed, a finding opened, its cell selected, and the summary written', async () => {
    const opened = await openPane(browser, sample('council-2007-08'));
    const { page, pane, selection, faults } = opened;
    const { keyboard } = page;
    await pane.getByRole('button', { name: 'Review workbook' }).waitFor();

    await tabTo(opened, /^Review workbook$/);
    await keyboard.press('Enter');
    await pane.getByRole('tab', { name: 'Review' }).waitFor();
    expect(await pane.getByRole('status').innerText()).toMatch(/^Reviewed: 28 findings\./);

    await tabTo(opened, /^Review$/);
    await keyboard.press('ArrowRight');
    expect(await focused(opened)).toMatch(/^Findings 28$/);
    await tabTo(opened, /^Recurring cost on one-off money/);
    for (let down = 0; down < 40 && !(await focused(opened)).startsWith('More FTE paid than approved'); down++) await keyboard.press('ArrowDown');
    expect(await focused(opened)).toMatch(/^More FTE paid than approved/);
    await keyboard.press('Enter');
    expect(await pane.getByRole('button', { name: /^More FTE paid than approved/ }).getAttribute('aria-expanded')).toBe('true');
    await keyboard.press('Enter');
    await eventually(selection, 'Establishment!H22');
    await tabTo(opened, /^H22$/);
    await keyboard.press('Escape');
    expect(await focused(opened)).toMatch(/^More FTE paid than approved/);

    await tabTo(opened, /^Findings 28$/, 'Shift+Tab');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await tabTo(opened, /^Write summary$/);
    await keyboard.press('Enter');
    await eventually(async () => (await pane.getByRole('status').innerText()).includes('figures agree'), true);
    expect(await page.evaluate(() => window.workbench.file().counters.undoClearing)).toEqual([]);
    expect(faults).toEqual([]);
  }, SLOW);

  it('shows where the focus is, in every step', async () => {
    const opened = await openPane(browser, sample('council-2007-08'));
    await tabTo(opened, /^Review workbook$/);
    await opened.page.keyboard.press('Enter');
    await opened.pane.getByRole('tab', { name: 'Review' }).waitFor();
    await tabTo(opened, /^Review$/);
    for (let step = 0; step < 6; step++) {
      expect(await outlineOfFocus(opened)).not.toBe('none');
      await opened.page.keyboard.press('Tab');
    }
  }, SLOW);
});

/** What is drawn around the element that has the focus, of itself or of what is inside it: outline, border or shadow. */
async function outlineOfFocus({ frame }: OpenedPane): Promise<string> {
  return (await frame()).evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return 'none';
    const drawn = (style: CSSStyleDeclaration): boolean => (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none';
    return drawn(getComputedStyle(at)) || drawn(getComputedStyle(at, '::after')) ? 'drawn' : 'none';
  });
}
