import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/headless/package/openWorkbook';
import { PackageFault } from '../../src/headless/package/packageFault';
import { sayPackageFault } from '../../src/headless/package/sayPackageFault';
import type { BookState } from '../../src/headless/workbook/bookState';
import { samplePath } from '../builders/sample';
import { describeWithProgram } from '../builders/shared';
import { openSample, openWorkbench, type VisitedWorkbench } from './openWorkbench';
import { type TestBrowser, startBrowser } from './testBrowser';

const SLOW = 90_000;
const FINDING = 'Green hides Red';

describeWithProgram('chromium', 'someone who has no Excel', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterEach(() => browser.closePages());
  afterAll(() => browser.close(), SLOW);

  it('by mouse: opens the sample, reviews, highlights, corrects a cell, sees the finding go, writes the summary and has the file', async () => {
    const visited = await openWorkbench(browser);
    const { page, pane, cell, faults, outside } = visited;
    await openSample(visited, 'Council 2007/08');

    await page.getByRole('button', { name: 'Review', exact: true }).click();
    await pane.getByRole('tab', { name: 'Findings 28' }).click();
    await page.getByRole('button', { name: 'Highlight', exact: true }).click();
    await page.frameLocator('dialog iframe').getByText('The cells of 28 findings are marked on 9 sheets.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

    await pane.getByRole('button', { name: new RegExp(FINDING) }).click();
    await pane.getByRole('button', { name: 'Go to Budget!N6' }).click();
    await cell('N6').and(page.locator('[aria-selected=true]')).waitFor();
    expect(await page.getByRole('tab', { name: 'Budget', exact: true }).getAttribute('aria-selected')).toBe('true');
    expect(await lookOf(visited, 'N6')).toEqual({ text: '85,000 ', weight: '700', line: '1px solid' });
    expect(await lookOf(visited, 'N7')).toMatchObject({ weight: '400' });

    await cell('N6').dblclick();
    await page.getByLabel('Editing N6').fill('60,000');
    await page.keyboard.press('Enter');
    await page.getByText('N6 now shows 60,000.').waitFor();
    expect(await cell('N16').innerText()).toBe('725,400 ');
    await page.getByRole('button', { name: 'Review', exact: true }).click();
    await pane.getByRole('tab', { name: /^Findings 2[0-7]$/ }).click();
    expect(await pane.getByText(FINDING).count()).toBe(0);

    await page.getByRole('button', { name: 'Write summary' }).click();
    await page.getByText('Write summary: done.').waitFor();
    expect(await page.getByRole('tab', { name: 'Governance Summary' }).getAttribute('aria-selected')).toBe('true');
    await page.getByText('2 charts on this sheet are in the file; this page does not draw them.').waitFor();
    expect(await cell('B1').innerText()).toBe('Governance Summary');
    expect(await cell('B6').innerText()).toMatch(/^(\d+) of \1 figures agree/);

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download' }).click()]);
    expect(download.suggestedFilename()).toBe('council-2007-08-finished.xlsx');
    const finished = await openWorkbook(new Uint8Array(readFileSync(await download.path())));
    const shown = await page.evaluate(() => window.workbench.file().book.sheets.map(({ name, rows }) => [name, [...rows].map(([at, { values, formulas }]) => [at, [...values].map((value) => value ?? ''), [...formulas].map((formula) => formula ?? '')])]));
    expect(finished.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Governance Summary', 'Exceptions', 'Evidence']));
    expect(finished.sheets.find(({ name }) => name === 'Budget')?.rows.get(5)?.values[13]).toBe(60_000);
    expect(contentsOf(finished)).toEqual(contentsOf({ sheets: shown.map(([name, rows]) => ({ name, rows: new Map((rows as [number, unknown[], unknown[]][]).map(([at, values, formulas]) => [at, { values, formulas }])) })) } as unknown as BookState));
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

    await tabTo(visited, /^Go to cell$/);
    await keyboard.type('Budget!N6');
    await keyboard.press('Enter');
    await cell('N6').and(page.locator(':focus')).waitFor();
    await keyboard.type('=1+');
    await keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Excel would not take what was typed in N6' }).waitFor();
    await keyboard.press('Escape');
    expect(await cell('N6').innerText()).toBe('85,000 ');
    await keyboard.press('F2');
    await keyboard.press('Control+A');
    await keyboard.type('60000');
    await keyboard.press('Enter');
    await cell('N7').and(page.locator(':focus')).waitFor();
    expect(await cell('N6').innerText()).toBe('60,000 ');
    await keyboard.press('Control+z');
    await page.getByText('Budget!N6 is as it was before.').waitFor();
    expect(await cell('N6').innerText()).toBe('85,000 ');
    await keyboard.press('ArrowUp');
    await keyboard.type('60000');
    await keyboard.press('Tab');
    await cell('O6').and(page.locator(':focus')).waitFor();

    await tabTo(visited, /^Review workbook$/);
    await keyboard.press('Enter');
    await pane.getByRole('tab', { name: /^Findings 2[0-7]$/ }).waitFor();
    await tabTo(visited, /^Write summary$/, 'Shift+Tab');
    await keyboard.press('Enter');
    await page.getByText('Write summary: done.').waitFor();
    expect(await cell('B1').innerText()).toBe('Governance Summary');
    const downloads = page.waitForEvent('download');
    await tabTo(visited, /^Download$/, 'Shift+Tab');
    await keyboard.press('Enter');
    expect((await downloads).suggestedFilename()).toBe('council-2007-08-finished.xlsx');
    expect({ faults, outside }).toEqual({ faults: [], outside: [] });
  }, SLOW);

  it('is told by the pane that a cell is being edited, and goes on from there', async () => {
    const visited = await openWorkbench(browser);
    const { page, pane, cell, goTo } = visited;
    await openSample(visited, 'Council without faults');
    await goTo('Budget!N7');
    await cell('N7').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('48');
    await pane.getByRole('button', { name: 'Review workbook' }).click();
    await pane.getByRole('heading', { name: /A cell is being edited/ }).waitFor();
    await page.getByLabel('Editing N7').press('Escape');
    expect(await cell('N7').innerText()).toBe('48,000 ');
    expect(await page.evaluate(() => window.workbench.file().limits.cellEditMode)).toBe(false);
  }, SLOW);

  it.each([
    ['a file that was cut short', 'cut.xlsx', () => readFileSync(samplePath('council-clean')).subarray(0, 20_000), false],
    ['a picture', 'budget.xlsx', () => readFileSync(new URL('../../docs/pictures/pane.png', import.meta.url)), false],
    ['a PDF, over the pane', 'budget.pdf', () => Buffer.from('%PDF-1.7\n'), true],
  ])('who drops %s reads the sentence of the command line, and what is open stays open', async (_what, name, read, overPane) => {
    const visited = await openWorkbench(browser);
    const { page, faults } = visited;
    await openSample(visited, 'Council without faults');
    const bytes = read();
    await drop(visited, { name, bytes, overPane });
    const fault = await openWorkbook(new Uint8Array(bytes)).then(() => null, (thrown: unknown) => thrown);
    if (!(fault instanceof PackageFault)) throw new Error('this file opens');
    await page.getByRole('alert').filter({ hasText: `${name}: ${sayPackageFault(fault)}` }).waitFor();
    expect(await page.evaluate(() => window.workbench.file().name)).toBe('council-clean.xlsx');
    expect(faults).toEqual([]);
  }, SLOW);

  it('drops a workbook anywhere and has it open; a .csv and several files at once are refused with what to do', async () => {
    const visited = await openWorkbench(browser);
    const { page } = visited;
    await drop(visited, { name: 'mine.xlsx', bytes: readFileSync(samplePath('borough-2025-26')), overPane: false });
    await page.getByText('mine.xlsx is open.').waitFor();
    await drop(visited, { name: 'posts.csv', bytes: Buffer.from('Post ID,FTE\nP1,1\n'), overPane: true });
    await page.getByRole('alert').filter({ hasText: /^posts\.csv: this is a text with columns/ }).waitFor();
    expect(await page.evaluate(() => window.workbench.file().name)).toBe('mine.xlsx');
  }, SLOW);
});

/** How a cell shows: its text, how heavy it is, the line over it. */
async function lookOf({ cell }: VisitedWorkbench, address: string) {
  return cell(address).evaluate((element: HTMLElement) => {
    const { fontWeight, borderTopWidth, borderTopStyle } = getComputedStyle(element);
    return { text: element.innerText, weight: fontWeight, line: `${borderTopWidth} ${borderTopStyle}` };
  });
}

/** Every cell that holds something, with its formula. */
function contentsOf({ sheets }: BookState): readonly string[] {
  return sheets.flatMap(({ name, rows }) =>
    [...rows].sort(([a], [b]) => a - b).flatMap(([at, { values, formulas }]) =>
      Array.from(values, (value, column) => `${name} ${at} ${column} ${String(value ?? '')} ${formulas[column] ?? ''}`).filter((text) => !text.endsWith('  ')),
    ),
  );
}

/** Drops a file as a hand would: over the page, then let go. */
async function drop({ page, pane }: VisitedWorkbench, { name, bytes, overPane }: { readonly name: string; readonly bytes: Uint8Array; readonly overPane: boolean }): Promise<void> {
  const over = overPane ? pane.locator('body') : page.locator('main');
  await over.evaluate(
    (element, [file, encoded]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))], file));
      for (const type of ['dragenter', 'dragover', 'drop']) element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
}

/** Presses Tab until what is called this has the focus, in the page or in the pane. */
async function tabTo({ page }: VisitedWorkbench, words: RegExp, key = 'Tab'): Promise<void> {
  const met: string[] = [];
  while (met.length < 40) {
    await page.keyboard.press(key);
    for (const frame of page.frames()) {
      const name = await frame.evaluate(() => {
        const { activeElement } = document;
        return activeElement === null || activeElement.tagName === 'IFRAME' || activeElement === document.body ? '' : (activeElement.getAttribute('aria-label') ?? (activeElement as HTMLElement).innerText).replaceAll(/\s+/g, ' ').trim();
      });
      if (words.test(name) && (await frame.evaluate(() => document.hasFocus()))) return;
      if (name !== '') met.push(name);
    }
  }
  throw new Error(`${String(words)} does not get the focus; met ${met.join(' | ')}`);
}
