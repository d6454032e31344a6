import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { FOLDERS, demandBuilt } from './builtFiles';
import { serveFolders } from './staticServer';
import { OFFICE_JS, watchPage } from './watchPage';

/** A page that is watched: `faults` lists what it did that no page of ours may do. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** Chromium beside a server of the built files. */
export interface TestBrowser {
  readonly origin: string;
  /** Opens a page in a profile of its own, with Office.js answered by the workbench's or, for want of a network, not at all. */
  readonly openPage: (network?: 'officeJs' | 'none') => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}

/** Starts Chromium as it is installed on this machine. */
export async function startBrowser(): Promise<TestBrowser> {
  demandBuilt();
  const server = await serveFolders(FOLDERS);
  const browser = await chromium.launch({ executablePath: programPath('chromium'), args: ['--no-sandbox', '--force-color-profile=srgb'] });
  return {
    origin: server.origin,
    openPage: (network = 'officeJs') => openPage(browser, server.origin, network),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

function programPath(program: string): string {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
  return paths.find((path) => existsSync(path)) ?? program;
}

async function openPage(browser: Browser, origin: string, network: 'officeJs' | 'none'): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1000, height: 700 } });
  await answerOfficeJs(context, network);
  const page = await context.newPage();
  return { page, faults: await watchPage(page, origin) };
}

/** Office.js and the client it loads: files of the workbench's build under the names that Microsoft's have. */
async function answerOfficeJs(context: BrowserContext, network: 'officeJs' | 'none'): Promise<void> {
  await context.route(`${OFFICE_JS}*`, async (route) => {
    const name = route.request().url().slice(OFFICE_JS.length);
    if (network === 'none') await route.abort('internetdisconnected');
    else await route.fulfill({ body: await readFile(join(FOLDERS.workbench, name)), contentType: 'text/javascript' });
  });
}
