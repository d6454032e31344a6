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

/** Opens the page of the workbench, where there is nothing else to be had. */
export async function openWorkbench(browser: TestBrowser, looks: Looks = {}): Promise<VisitedWorkbench> {
  const { page, faults } = await browser.openPage({ network: 'none', viewport: { width: 1366, height: 768 }, ...looks });
  const outside: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${browser.origin}/workbench/`) && !url.startsWith('blob:')) outside.push(url);
  });
  await page.goto(`${browser.origin}/workbench/`);
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
