import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { FOLDERS, demandBuilt } from './builtFiles.mjs';
import { serveFolders } from '../../build/staticServer.mjs';

/** Where the pages of the add-in load Office.js from; here it is answered from the built workbench. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Starts Chromium, as it is installed on this machine, beside a server of the built files. */
export async function startChromium() {
  demandBuilt();
  const server = await serveFolders(FOLDERS);
  const browser = await chromium.launch({ executablePath: programPath('chromium'), args: ['--no-sandbox', '--force-color-profile=srgb'] });
  return {
    origin: server.origin,
    newPage: (given) => newPage(browser, given),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Opens a workbook in the workbench on a page, and the pane beside it: {name, bytes}, and the Excel around it. */
export async function openInWorkbench(page, origin, file, around = {}) {
  await page.goto(`${origin}/workbench/index.html`);
  await page.evaluate(([given, more]) => globalThis.workbench.open(given, more), [file, { addIn: '../addin/', ...around }]);
  return page.frameLocator('iframe.pane');
}

function programPath(program) {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
  return paths.find((path) => existsSync(path)) ?? program;
}

/** A page in a profile of its own. */
async function newPage(browser, { network = 'officeJs', ...options } = {}) {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1000, height: 700 }, ...options });
  await context.route(`${OFFICE_JS}*`, async (route) => {
    const name = route.request().url().slice(OFFICE_JS.length);
    if (network === 'none') await route.abort('internetdisconnected');
    else await route.fulfill({ body: await readFile(join(FOLDERS.workbench, name)), contentType: 'text/javascript' });
  });
  return context.newPage();
}
