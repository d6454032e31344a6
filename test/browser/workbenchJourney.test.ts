import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import { openWorkbook } from '../../src/headless/package/openWorkbook';
import type { BookState } from '../../src/headless/workbook/bookState';
import { shownCell } from '../../src/workbench/sheet/shownCell';
import { describeWithProgram } from '../builders/shared';
import { openSample, openWorkbench, shownInGrid, tabTo, type VisitedWorkbench } from './openWorkbench';
import { type TestBrowser, startBrowser } from './testBrowser';

const SLOW = 90_000;
const FINDING = 'Approved project with no cost of project management';

describeWithProgram('chromium', 'someone who has no Excel', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterEach(() => browser.closePages());
  afterAll(() => browser.close(), SLOW);

  it('by mouse: opens the sample, reviews, highlights, corrects a cell, sees the finding go by itself, writes the summary and has the file', async () => {
    const visited = await openWorkbench(browser);
    const { page, pane, cell, faults, outside } = visited;
    await openSample(visited, 'Council 2007/08');

    await page.getByRole('button', { name: 'Review', exact: true }).click();
    await pane.getByRole('tab', { name: 'Findings 28' }).click();
    await page.getByRole('button', { name: 'Highlight', exact: true }).click();
    await page.frameLocator('dialog iframe').getByText('The cells of 28 findings are marked on 9 sheets.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

    await pane.getByRole('button', { name: new RegExp(FINDING) }).click();
    await pane.getByRole('button', { name: 'Go to Projects!P6' }).first().click();
    await cell('P6').and(page.locator('[aria-selected=true]')).waitFor();
    expect(await page.getByRole('tab', { name: 'Projects', exact: true }).getAttribute('aria-selected')).toBe('true');
    expect(await lookOf(visited, 'P6')).toEqual({ text: '– ', weight: '700', line: '1px solid' });
    expect(await lookOf(visited, 'P7')).toMatchObject({ weight: '400' });

    await cell('P6').dblclick();
    await page.getByLabel('Editing P6').fill('5,000');
    await page.keyboard.press('Enter');
    await page.getByText('P6 now shows 5,000.').waitFor();
    await pane.getByRole('status').getByText(/^Reviewed again after Projects!P6: 1 finding gone\.$/).waitFor();
    await pane.getByRole('tab', { name: 'Findings 27' }).waitFor();
    expect(await pane.getByRole('list', { name: 'No longer found' }).innerText()).toContain(FINDING);
    expect(await pane.getByRole('button', { name: new RegExp(FINDING) }).count()).toBe(0);

    await page.getByRole('button', { name: 'Write summary' }).click();
    await page.getByText('Write summary: done.').waitFor();
    expect(await page.getByRole('tab', { name: 'Governance Summary' }).getAttribute('aria-selected')).toBe('true');
    await page.getByText('2 charts on this sheet are in the file; this page does not draw them.').waitFor();
    expect(await cell('B1').innerText()).toBe('Governance Summary');
    expect(await cell('B6').innerText()).toMatch(/^(\d+) of \1 figures agree/);

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download' }).click()]);
    const finished = await downloaded(download);
    expect(finished.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Governance Summary', 'Exceptions', 'Evidence']));
    expect(finished.sheets.find(({ name }) => name === 'Projects')?.rows.get(5)?.values[15]).toBe(5_000);
    await page.setViewportSize({ width: 2_400, height: 2_000 });
    for (const name of ['Governance Summary', 'Exceptions', 'Projects']) {
      await page.getByRole('tab', { name, exact: true }).click();
      await page.getByRole('grid', { name: `Sheet ${name}`, exact: true }).waitFor();
      const shown = await shownInGrid(visited);
      expect(shown.length).toBeGreaterThan(100);
      expect(shown.map(([at]) => [at, shownIn(finished, name, at)])).toEqual(shown);
    }
    expect({ faults, outside }).toEqual({ faults: [], outside: [] });
  }, SLOW);

  it('by keyboard alone: the same, and takes an edit back', async () => {
    const visited = await openWorkbench(browser);
    const { page, pane, cell, faults, outside } = visited;
    const { keyboard } = page;
    await tabTo(visited, /^Council 2007\/08/);
    await keyboard.press('Enter');
    await page.getByText('council-2007-08.xlsx is open.').waitFor();
    await tabTo(visited, /^Highlight$/);
    await keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(visited, /^Close$/);
    await keyboard.press('Enter');
    await page.getByText('Highlight: done.').waitFor();
    await tabTo(visited, /^Review$/, 'Shift+Tab');
    await keyboard.press('Enter');
    await pane.getByRole('tab', { name: 'Findings 28' }).waitFor();

    await tabTo(visited, /^Go to cell$/);
    await keyboard.type('Projects!P6');
    await keyboard.press('Enter');
    await cell('P6').and(page.locator(':focus')).waitFor();
    await keyboard.type('=1+');
    await keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Excel would not take what was typed in P6' }).waitFor();
    await keyboard.press('Escape');
    expect(await cell('P6').innerText()).toBe('– ');
    await keyboard.press('F2');
    await keyboard.press('Control+A');
    await keyboard.type('5000');
    await keyboard.press('Enter');
    await cell('P7').and(page.locator(':focus')).waitFor();
    await cell('P6').getByText('5,000').waitFor();
    await pane.getByRole('tab', { name: 'Findings 27' }).waitFor();
    await keyboard.press('Control+z');
    await page.getByText('Projects!P6 is as it was before.').waitFor();
    await cell('P6').getByText('–').waitFor();
    await pane.getByRole('tab', { name: 'Findings 28' }).waitFor();
    await keyboard.press('ArrowUp');
    await keyboard.type('5000');
    await keyboard.press('Tab');
    await cell('Q6').and(page.locator(':focus')).waitFor();
    await pane.getByRole('tab', { name: 'Findings 27' }).waitFor();

    await tabTo(visited, /^Write summary$/, 'Shift+Tab');
    await keyboard.press('Enter');
    await page.getByText('Write summary: done.').waitFor();
    expect(await cell('B1').innerText()).toBe('Governance Summary');
    const downloads = page.waitForEvent('download');
    await tabTo(visited, /^Download$/, 'Shift+Tab');
    await keyboard.press('Enter');
    expect(shownIn(await downloaded(await downloads), 'Projects', 'P6').trim()).toBe('5,000');
    expect({ faults, outside }).toEqual({ faults: [], outside: [] });
  }, SLOW);

  it('in the middle of typing in a cell: the pane says that it waits, and goes on by itself after Enter', async () => {
    const visited = await openWorkbench(browser);
    const { page, pane, cell, goTo, faults } = visited;
    await openSample(visited, 'Council without faults');
    await goTo('Budget!N7');
    await cell('N7').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('49');
    await pane.getByRole('button', { name: 'Review workbook' }).click();
    await pane.getByText('Excel waits for a cell that is being edited').first().waitFor();
    await page.getByLabel('Editing N7').press('Enter');
    await pane.getByRole('tab', { name: /^Findings/ }).waitFor();
    await cell('N7').getByText('49', { exact: true }).waitFor();
    expect(faults).toEqual([]);
  }, SLOW);
});

/** How a cell shows: its text, how heavy it is, the line over it. */
async function lookOf({ cell }: VisitedWorkbench, address: string) {
  return cell(address).evaluate((element: HTMLElement) => {
    const { fontWeight, borderTopWidth, borderTopStyle } = getComputedStyle(element);
    return { text: element.innerText, weight: fontWeight, line: `${borderTopWidth} ${borderTopStyle}` };
  });
}

/** The file that was downloaded, opened in headless Excel. */
async function downloaded(download: Download): Promise<BookState> {
  expect(download.suggestedFilename()).toBe('council-2007-08-finished.xlsx');
  return openWorkbook(new Uint8Array(readFileSync(await download.path())));
}

/** What a cell of a workbook shows. */
function shownIn({ sheets, dateSystem }: BookState, name: string, address: string): string {
  const sheet = sheets.find((each) => each.name === name);
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0);
  if (sheet === undefined) throw new Error(`${name} is not there`);
  return shownCell(sheet, Number(row) - 1, column - 1, dateSystem).text;
}
