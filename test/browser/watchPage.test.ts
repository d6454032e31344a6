import { describeWithProgram } from '../builders/shared';
import { type TestBrowser, startBrowser } from './testBrowser';

const SLOW = 60_000;

describeWithProgram('chromium', 'what the tests in a browser would find', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterEach(() => browser.closePages());
  afterAll(() => browser.close(), SLOW);

  it.each([
    ['a request to anyone else', 'a request to https://example.com/pixel.png', () => { new Image().src = 'https://example.com/pixel.png'; }],
    ['another script of the server of Office.js', 'a request to https://appsforoffice.microsoft.com/telemetry.js', () => { new Image().src = 'https://appsforoffice.microsoft.com/telemetry.js'; }],
    ['an error in the console', 'error in the console: spoilt', () => { console.error('spoilt'); }],
    ['an error that nobody caught', 'thrown: Error: spoilt', () => { setTimeout(() => { throw new Error('spoilt'); }, 0); }],
    ['a window of its own', 'a window opened: about:blank', () => { window.open('about:blank'); }],
  ])('%s', async (_what, fault, spoil) => {
    const { page, faults } = await browser.openPage();
    await page.goto('about:blank');
    await page.evaluate(spoil);
    await expect(until(() => faults.includes(fault))).resolves.toBeUndefined();
  }, SLOW);

  it('script and requests that the policy of the page forbids, and a file that is not there', async () => {
    const { page, faults } = await browser.openPage();
    await page.goto(`${browser.origin}/workbench/index.html`);
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "spoilt"' }));
      document.body.append(Object.assign(document.createElement('script'), { src: 'absent.js' }));
    });
    await until(() => faults.some((fault) => fault.includes('the policy was broken: script-src')));
    await until(() => faults.some((fault) => fault.endsWith('absent.js answered 404')));
    expect(await page.title()).toBe('Zerobase workbench');
  }, SLOW);
});

async function until(condition: () => boolean): Promise<void> {
  for (let left = 100; left > 0; left--) {
    if (condition()) return;
    await new Promise((next) => setTimeout(next, 20));
  }
  throw new Error('it did not happen within two seconds');
}
