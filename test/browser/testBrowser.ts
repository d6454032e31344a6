import type { Page } from 'playwright-core';
import { type PageOptions, startChromium } from './chromium.mjs';
import { watchPage } from './watchPage';

/** A page that is watched: `faults` lists what it did that no page of ours may do. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** Chromium beside a server of the built files. */
export interface TestBrowser {
  readonly origin: string;
  readonly openPage: (given?: PageOptions) => Promise<WatchedPage>;
  readonly closePages: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts Chromium; every page it opens is watched. */
export async function startBrowser(): Promise<TestBrowser> {
  const { origin, newPage, close } = await startChromium();
  const open: Page[] = [];
  const openPage = async (given?: PageOptions): Promise<WatchedPage> => {
    const page = await newPage(given);
    open.push(page);
    return { page, faults: await watchPage(page, origin) };
  };
  const closePages = async (): Promise<void> => {
    await Promise.all(open.splice(0).map((page) => page.context().close()));
  };
  return { origin, openPage, closePages, close };
}
