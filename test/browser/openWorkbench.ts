import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { TestBrowser } from './testBrowser';

/** The workbench as a visitor has it: from its own folder, with no network but that. */
export interface VisitedWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly faults: readonly string[];
  /** What was asked for outside the folder of the workbench. */
  readonly outside: readonly string[];
  /** A cell that the grid shows, by its address. */
  readonly cell: (address: string) => Locator;
  readonly goTo: (address: string) => Promise<void>;
}

/** How a visitor's browser is set. */
export type Looks = Exclude<Parameters<TestBrowser['openPage']>[0], undefined>;

/** Opens the page of the workbench, where there is nothing else to be had; `address` when it stands elsewhere than beside the tests' own files. */
export async function openWorkbench(browser: TestBrowser, looks: Looks = {}, address = `${browser.origin}/workbench/`): Promise<VisitedWorkbench> {
  const { page, faults } = await browser.openPage({ network: 'none', viewport: { width: 1366, height: 768 }, ...looks });
  const outside: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('blob:')) outside.push(url);
  });
  await page.goto(address);
  const cell = (address: string): Locator => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0);
    return page.locator(`.sheet [role=row][aria-rowindex="${Number(row) + 1}"] > [aria-colindex="${column + 1}"]`);
  };
  const goTo = async (address: string): Promise<void> => {
    await page.getByLabel('Go to cell').fill(address);
    await page.keyboard.press('Enter');
  };
  return { page, pane: page.frameLocator('iframe.pane'), faults, outside, cell, goTo };
}

/** Opens a sample from the page that a visitor meets. */
export async function openSample({ page }: Pick<VisitedWorkbench, 'page'>, title: string): Promise<void> {
  await page.getByRole('button', { name: title }).click();
  await page.getByRole('status').filter({ hasText: / is open\.$/ }).waitFor();
}

/** Every cell that the grid shows with something in it, by its address. */
export function shownInGrid({ page }: Pick<VisitedWorkbench, 'page'>): Promise<readonly (readonly [string, string])[]> {
  return page.locator('.sheet [role=gridcell]').evaluateAll((cells) => {
    const heads = [...document.querySelectorAll<HTMLElement>('.sheet [role=columnheader]')];
    const letters = new Map(heads.map((head) => [head.getAttribute('aria-colindex'), head.innerText]));
    return cells
      .map((cell) => [`${letters.get(cell.getAttribute('aria-colindex'))}${Number(cell.parentElement?.getAttribute('aria-rowindex')) - 1}`, cell.textContent] as const)
      .filter(([, text]) => text !== '');
  });
}

/** Presses Tab until what is called this has the focus, in the page or in the pane. */
export async function tabTo({ page }: Pick<VisitedWorkbench, 'page'>, words: RegExp, key = 'Tab'): Promise<void> {
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
