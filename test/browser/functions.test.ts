import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithProgram } from '../builders/shared';
import { OFFICE_JS } from './chromium.mjs';
import { type TestBrowser, startBrowser } from './testBrowser';

const SLOW = 60_000;
const ROOT = join(import.meta.dirname, '..', '..');
/** Microsoft's own client, as it is served at Office.js's address. */
const CLIENT = join(ROOT, 'node_modules/@microsoft/office-js/dist');

interface Described {
  readonly functions: readonly { readonly id: string; readonly parameters: readonly { readonly dimensionality?: string; readonly optional?: boolean }[] }[];
}

/** What Microsoft's runtime holds of the functions that a script gave it. */
interface Runtime {
  readonly _association: { readonly mappings: Readonly<Record<string, (...values: readonly unknown[]) => unknown>> };
  readonly Error: abstract new () => Error & { readonly code: string };
  readonly ErrorCode: { readonly invalidValue: string };
}

/** Called on the page: what a function gives, or with which error of Excel's it refuses. */
function call([id, values]: readonly [string, readonly unknown[]]): unknown {
  const { CustomFunctions } = globalThis as unknown as { readonly CustomFunctions: Runtime };
  try {
    return CustomFunctions._association.mappings[id]?.(...values, { address: 'Sheet1!A1' });
  } catch (fault) {
    return fault instanceof CustomFunctions.Error ? { valueError: fault.code === CustomFunctions.ErrorCode.invalidValue, message: fault.message } : String(fault);
  }
}

describeWithProgram('chromium', 'the page of the functions, with the runtime of Microsoft', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterEach(() => browser.closePages());
  afterAll(() => browser.close(), SLOW);

  it('gives every function that Excel is told of, and a sentence at #VALUE!', async () => {
    const { page, faults } = await browser.openPage();
    await page.context().route(`${OFFICE_JS}**`, (route) => route.fulfill({ body: readFileSync(join(CLIENT, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', ''))), contentType: 'text/javascript' }));
    await page.goto(`${browser.origin}/addin/functions.html`);
    const { functions } = JSON.parse(readFileSync(join(ROOT, 'dist/addin/functions.json'), 'utf8')) as Described;
    const given = await page.evaluate(() => Object.keys((globalThis as unknown as { readonly CustomFunctions: Runtime }).CustomFunctions._association.mappings));
    expect(given).toEqual(functions.map(({ id }) => id));
    for (const { id, parameters } of functions) {
      const blank = parameters.map(({ dimensionality, optional }) => (optional === true ? null : dimensionality === 'matrix' ? [['']] : ''));
      expect([id, await page.evaluate(call, [id, blank] as const)]).toEqual([id, { valueError: true, message: expect.stringMatching(/^[a-zA-Z]+ .*\.$/) as string }]);
    }
    expect(await page.evaluate(call, ['SHARE', [100, [[1], [1], [1]]]] as const)).toEqual([[33.34], [33.33], [33.33]]);
    expect(await page.evaluate(call, ['STATUS', [100_000, 105_000, null, null, null]] as const)).toBe('Red');
    expect(await page.evaluate(call, ['NEXTAUDIT', [39_345, 39_346, null]] as const)).toBe(39_436);
    expect(faults).toEqual(['warning in the console: Warning: Expected to be loaded inside of an Excel add-in.']); // the runtime's own, where there is no Excel
  }, SLOW);
});
