import type { BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import type { Workbench } from '../../src/workbench/createWorkbench';

export declare const OFFICE_JS: string;

/** How a page is opened; without a network Office.js cannot be reached. */
export interface PageOptions extends BrowserContextOptions {
  readonly network?: 'officeJs' | 'none';
}

export interface StartedChromium {
  readonly origin: string;
  readonly newPage: (given?: PageOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export declare function startChromium(): Promise<StartedChromium>;

export declare function openInWorkbench(page: Page, origin: string, ...open: Parameters<Workbench['open']>): Promise<FrameLocator>;
