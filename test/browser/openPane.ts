import type { Frame, FrameLocator } from 'playwright-core';
import type { Limits } from '../../src/headless/limits';
import type { Surroundings } from '../../src/workbench/announce';
import type { GivenFile } from '../../src/workbench/openFile';
import { type PageOptions, openInWorkbench } from './chromium.mjs';
import type { TestBrowser, WatchedPage } from './testBrowser';

/** The Excel around the pane, and the network below it. */
export interface Around extends Partial<Surroundings>, Pick<PageOptions, 'network'> {
  readonly limits?: Partial<Limits>;
}

/** The built pane beside a workbook, in Chromium. */
export interface OpenedPane extends WatchedPage {
  readonly pane: FrameLocator;
  /** The pane's page, for what is asked of it by script. */
  readonly frame: () => Promise<Frame>;
  readonly setLimits: (changes: Partial<Limits>) => Promise<void>;
  /** Types into cells as a person does. */
  readonly edit: (sheet: string, cells: string, values: (string | number)[][]) => Promise<void>;
  readonly selection: () => Promise<string | null>;
  /** The bytes that the workbook would be saved as. */
  readonly save: () => Promise<Uint8Array>;
}

/** Opens a workbook in the workbench, and the pane beside it. */
export async function openPane(browser: TestBrowser, file: GivenFile, { network = 'officeJs', ...around }: Around = {}): Promise<OpenedPane> {
  const watched = await browser.openPage({ network });
  const { page } = watched;
  return {
    ...watched,
    pane: await openInWorkbench(page, browser.origin, file, around),
    frame: async () => {
      const element = await page.locator('iframe.pane').elementHandle();
      const frame = await element.contentFrame();
      if (frame === null) throw new Error('the workbench shows no pane');
      await frame.waitForURL('**/taskpane.html');
      return frame;
    },
    setLimits: (changes) => page.evaluate((given) => void Object.assign(window.workbench.file().limits, given), changes),
    edit: (...typed) => page.evaluate((given) => { window.workbench.file().edit(...given); }, typed),
    selection: () => page.evaluate(() => window.workbench.file().selection()),
    save: () => page.evaluate(() => window.workbench.file().save()),
  };
}
