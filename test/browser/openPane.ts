import { readFile } from 'node:fs/promises';
import type { Frame, FrameLocator } from 'playwright-core';
import type { Limits } from '../../src/headless/limits';
import type { Surroundings } from '../../src/workbench/announce';
import { samplePath } from '../builders/sample';
import { type PageOptions, openInWorkbench } from './chromium.mjs';
import type { TestBrowser, WatchedPage } from './testBrowser';

/** What is opened in the workbench and the Excel around it: a sample by its name, or bytes. */
export interface Opening extends Partial<Surroundings>, Pick<PageOptions, 'network' | 'forcedColors'> {
  readonly workbook: string | Uint8Array;
  readonly limits?: Partial<Limits>;
}

/** The built pane beside a workbook, in Chromium. */
export interface OpenedPane extends WatchedPage {
  readonly pane: FrameLocator;
  /** The pane's page, for what is asked of it by script. */
  readonly frame: () => Promise<Frame>;
  readonly setLimits: (changes: Partial<Limits>) => Promise<void>;
  readonly selection: () => Promise<string | null>;
  /** The bytes that the workbook would be saved as. */
  readonly save: () => Promise<Uint8Array>;
}

/** Opens a workbook in the workbench, and the pane beside it. */
export async function openPane(browser: TestBrowser, { workbook, network = 'officeJs', forcedColors = 'none', ...around }: Opening): Promise<OpenedPane> {
  const watched = await browser.openPage({ network, forcedColors });
  const { page } = watched;
  const pane = await openInWorkbench(page, browser.origin, await fileOf(workbook), around);
  return {
    ...watched,
    pane,
    frame: async () => {
      const element = await page.locator('iframe.pane').elementHandle();
      const frame = await element.contentFrame();
      if (frame === null) throw new Error('the workbench shows no pane');
      await frame.waitForURL('**/taskpane.html');
      return frame;
    },
    setLimits: (changes) => page.evaluate((given) => void Object.assign(window.workbench.file().limits, given), changes),
    selection: () => page.evaluate(() => window.workbench.file().selection()),
    save: () => page.evaluate(() => window.workbench.file().save()),
  };
}

async function fileOf(workbook: string | Uint8Array) {
  if (typeof workbook !== 'string') return { name: 'budget.xlsx', bytes: workbook };
  return { name: `${workbook}.xlsx`, bytes: new Uint8Array(await readFile(samplePath(workbook))) };
}
