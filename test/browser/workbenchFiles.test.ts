import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolders } from '../../build/staticServer.mjs';
import { openWorkbook } from '../../src/headless/package/openWorkbook';
import { PackageFault } from '../../src/headless/package/packageFault';
import { sayPackageFault } from '../../src/headless/package/sayPackageFault';
import { samplePath } from '../builders/sample';
import { describeWithProgram } from '../builders/shared';
import { FOLDERS } from './builtFiles.mjs';
import { openSample, openWorkbench, type VisitedWorkbench } from './openWorkbench';
import { type TestBrowser, startBrowser } from './testBrowser';

const SLOW = 60_000;

describeWithProgram('chromium', 'someone with a file', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterEach(() => browser.closePages());
  afterAll(() => browser.close(), SLOW);

  it.each([
    ['a file that was cut short', 'cut.xlsx', () => readFileSync(samplePath('council-clean')).subarray(0, 20_000), false],
    ['a picture', 'budget.xlsx', () => readFileSync(new URL('../../docs/pictures/pane.png', import.meta.url)), false],
    ['a PDF, over the pane', 'budget.pdf', () => Buffer.from('%PDF-1.7\n'), true],
  ])('who drops %s reads the sentence of the command line, and what is open stays open', async (_what, name, read, overPane) => {
    const visited = await openWorkbench(browser);
    const { page, faults } = visited;
    await openSample(visited, 'Council without faults');
    const bytes = read();
    await drop(visited, { name, bytes, overPane });
    const fault = await openWorkbook(new Uint8Array(bytes)).then(() => null, (thrown: unknown) => thrown);
    if (!(fault instanceof PackageFault)) throw new Error('this file opens');
    await page.getByRole('alert').filter({ hasText: `${name}: ${sayPackageFault(fault)}` }).waitFor();
    expect(await page.evaluate(() => window.workbench.file().name)).toBe('council-clean.xlsx');
    expect(faults).toEqual([]);
  }, SLOW);

  it('drops a workbook anywhere and has it open; a .csv and several files at once are refused with what to do', async () => {
    const visited = await openWorkbench(browser);
    const { page } = visited;
    await drop(visited, { name: 'mine.xlsx', bytes: readFileSync(samplePath('borough-2025-26')), overPane: false });
    await page.getByText('mine.xlsx is open.').waitFor();
    await drop(visited, { name: 'posts.csv', bytes: Buffer.from('Post ID,FTE\nP1,1\n'), overPane: true });
    await page.getByRole('alert').filter({ hasText: /^posts\.csv: this is a text with columns/ }).waitFor();
    expect(await page.evaluate(() => window.workbench.file().name)).toBe('mine.xlsx');
  }, SLOW);

  it('has it from a folder below a folder of any site: nothing is asked for outside that folder', async () => {
    const site = mkdtempSync(join(tmpdir(), 'zerobase-site-'));
    mkdirSync(join(site, 'tools'));
    cpSync(FOLDERS.workbench, join(site, 'tools', 'demo'), { recursive: true });
    const { origin, close } = await serveFolders({ council: site });
    try {
      const visited = await openWorkbench(browser, {}, `${origin}/council/tools/demo/`);
      await openSample(visited, 'Borough 2025/26');
      await visited.page.getByRole('button', { name: 'Write summary' }).click();
      await visited.page.getByText('Write summary: done.').waitFor();
      await visited.page.getByRole('button', { name: 'Review', exact: true }).click();
      await visited.pane.getByRole('tab', { name: 'Findings 30' }).waitFor();
      expect({ outside: visited.outside, faults: visited.faults.filter((fault) => !fault.startsWith(`a request to ${origin}/council/tools/demo/`)) }).toEqual({ outside: [], faults: [] });
    } finally {
      await close();
      rmSync(site, { recursive: true });
    }
  }, SLOW);
});

/** Drops a file as a hand would: over the page, then let go. */
async function drop({ page, pane }: VisitedWorkbench, { name, bytes, overPane }: { readonly name: string; readonly bytes: Uint8Array; readonly overPane: boolean }): Promise<void> {
  if (overPane) await pane.getByRole('button', { name: 'Review workbook' }).waitFor(); // the pane has started
  const over = overPane ? pane.locator('body') : page.locator('main');
  await over.evaluate(
    (element, [file, encoded]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))], file));
      for (const type of ['dragenter', 'dragover', 'drop']) element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
}
