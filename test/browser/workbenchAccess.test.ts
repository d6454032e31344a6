import axe from 'axe-core';
import { describeWithProgram } from '../builders/shared';
import { openSample, openWorkbench, type VisitedWorkbench } from './openWorkbench';
import { type TestBrowser, startBrowser } from './testBrowser';

const SLOW = 90_000;

/** What a visitor sees one after another. */
const STEPS: readonly (readonly [string, (visited: VisitedWorkbench) => Promise<void>])[] = [
  ['the start', () => Promise.resolve()],
  ['a sample and its review', async (visited) => {
    await openSample(visited, 'Council 2007/08');
    await visited.page.getByRole('button', { name: 'Review', exact: true }).click();
    await visited.pane.getByRole('tab', { name: 'Findings 28' }).waitFor();
  }],
  ['a cell that is being typed in', async ({ page, goTo }) => {
    await goTo('Budget!N6');
    await page.keyboard.press('F2');
    await page.getByLabel('Editing N6').waitFor();
  }],
  ['a refusal', async ({ page }) => {
    await page.getByLabel('Editing N6').fill('=1+');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Excel would not take' }).waitFor();
    await page.keyboard.press('Escape');
  }],
  ['the summary', async ({ page }) => {
    await page.getByRole('button', { name: 'Write summary' }).click();
    await page.getByText('Write summary: done.').waitFor();
  }],
  ['the choice of another workbook', async ({ page }) => {
    await page.getByRole('button', { name: 'Open another' }).click();
    await page.getByRole('dialog').waitFor();
  }],
];

describeWithProgram('chromium', 'what axe-core finds in the workbench', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterEach(() => browser.closePages());
  afterAll(() => browser.close(), SLOW);

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['contrast', { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const)('at every step of the journey, %s: nothing', async (_name, looks) => {
    const visited = await openWorkbench(browser, { ...looks, reducedMotion: 'reduce' });
    const found: Record<string, readonly string[]> = {};
    for (const [name, reach] of STEPS) {
      await reach(visited);
      found[name] = await violations(visited);
    }
    expect(found).toEqual(Object.fromEntries(STEPS.map(([name]) => [name, []])));
  }, SLOW);

  it('would be a button without a name and a word too pale to read', async () => {
    const visited = await openWorkbench(browser);
    await visited.page.getByRole('heading', { level: 2 }).evaluate((heading) => { heading.style.color = '#ccc'; });
    await visited.page.getByRole('button', { name: 'Borough' }).evaluate((button) => { button.textContent = ''; });
    expect((await violations(visited)).map((violation) => violation.split(':')[0])).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
  }, SLOW);
});

/** What axe-core objects to in the page around the pane, whose own states have a test of theirs. */
async function violations({ page }: VisitedWorkbench): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => (await (window as unknown as { axe: typeof axe }).axe.run({ exclude: ['iframe'] }, { iframes: false })).violations);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
