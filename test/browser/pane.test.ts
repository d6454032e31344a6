import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { FrameLocator } from 'playwright-core';
import { temporaryFolder } from '../builders/commandLine';
import { samplePath } from '../builders/sample';
import { describeWithProgram } from '../builders/shared';
import { recalculate } from '../judges/libreOffice';
import { packageFaults } from '../judges/packageFaults';
import { readWithSecondReader } from '../judges/secondReader';
import { errorCells, keptFaults, recalculatedFaults } from '../proof/figureFaults';
import { forbiddenChanges } from '../proof/forbiddenChanges';
import { publishFile } from '../proof/publishSample';
import { type OpenedPane, openPane } from './openPane';
import { partsOf } from './partsOf';
import { streamsInReadme } from './streamsInReadme';
import { type TestBrowser, startBrowser } from './testBrowser';
import { sample } from './workbooks.mjs';

const run = promisify(execFile);
const SLOW = 60_000;
const COUNCIL = 'council-2007-08';

describeWithProgram('chromium', 'the task pane', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterAll(() => browser.close(), SLOW);

  const reviewed = async (name: string): Promise<OpenedPane> => {
    const opened = await openPane(browser, sample(name));
    await opened.pane.getByRole('button', { name: 'Review workbook' }).click();
    await opened.pane.getByRole('tab', { name: 'Review' }).waitFor();
    return opened;
  };

  it('says what it will do before it reads anything', async () => {
    const { page, pane, faults } = await openPane(browser, sample(COUNCIL));
    await pane.getByRole('heading', { name: 'Check this budget workbook' }).waitFor();
    expect(await pane.getByRole('button').allTextContents()).toEqual(['Review workbook', 'Open sample']);
    expect(await page.evaluate(() => window.workbench.file().counters.syncs)).toBe(0);
    expect(faults).toEqual([]);
  }, SLOW);

  it('says the version of package.json behind the dots', async () => {
    const { pane, faults } = await reviewed(COUNCIL);
    await pane.getByRole('button', { name: 'More' }).click();
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string };
    await pane.getByText(`Zerobase ${version}`, { exact: true }).waitFor({ timeout: 5_000 });
    expect(faults).toEqual([]);
  }, SLOW);

  it.each(['council-2007-08', 'council-clean', 'borough-2025-26'])('gives the streams of %s the figures that its README states', async (name) => {
    const { pane, faults } = await reviewed(name);
    expect(await streamsIn(pane)).toEqual(expect.arrayContaining(streamsInReadme(name)));
    expect(faults).toEqual([]);
  }, SLOW);

  it('opens the worst finding and selects its cells', async () => {
    const { pane, selection, faults } = await reviewed(COUNCIL);
    await pane.getByRole('button', { name: 'Go to worst finding' }).click();
    const finding = pane.getByRole('button', { name: /Recurring cost on one-off money £500,000/ });
    await pane.getByRole('button', { name: 'Go to cell' }).waitFor();
    expect(await finding.getAttribute('aria-expanded')).toBe('true');
    await expect(until(selection, 'Establishment!S22')).resolves.toBe('Establishment!S22');
    expect(faults).toEqual([]);
  }, SLOW);

  it('goes from a finding that was clicked to the cell of one of its figures', async () => {
    const { pane, selection, faults } = await reviewed(COUNCIL);
    await pane.getByRole('tab', { name: 'Findings' }).click();
    await pane.getByRole('button', { name: /Green hides Red/ }).click();
    await pane.getByRole('table', { name: 'How it is worked out' }).getByRole('button', { name: 'Go to Budget!N6' }).click();
    await expect(until(selection, 'Budget!N6')).resolves.toBe('Budget!N6');
    expect(faults).toEqual([]);
  }, SLOW);

  it('takes to the sheets that it has written', async () => {
    const { pane, selection, faults } = await written(await reviewed(COUNCIL));
    await pane.getByRole('button', { name: 'Exceptions' }).click();
    await expect(until(selection, 'Exceptions!A1')).resolves.toBe('Exceptions!A1');
    expect(faults).toEqual([]);
  }, SLOW);

  it('changes nothing in the workbook by a review', async () => {
    const { save, faults } = await reviewed(COUNCIL);
    expect(Buffer.from(await save()).equals(readFileSync(samplePath(COUNCIL)))).toBe(true);
    expect(faults).toEqual([]);
  }, SLOW);

  it('takes the summary that it wrote back, and leaves no sheet and no name of it', async () => {
    const opened = await written(await reviewed(COUNCIL));
    const sheets = async (): Promise<readonly string[]> => sheetNamesIn(await opened.save());
    expect(await sheets()).toContain('Governance Summary');
    await opened.pane.getByRole('button', { name: 'Undo' }).click();
    await opened.pane.getByRole('main').getByText(/^Taken back \d\d:\d\d: what stood before the summary was written stands again\.$/).waitFor();
    expect(await sheets()).toEqual(sheetNamesIn(readFileSync(samplePath(COUNCIL))));
    expect(String(partsOf(await opened.save()).get('xl/workbook.xml'))).not.toContain('ZB_');
    expect(packageFaults(await opened.save())).toEqual([]);
    expect(opened.faults).toEqual([]);
  }, SLOW);

  describe('a summary that it wrote', () => {
    let opened: OpenedPane;
    let saved: Uint8Array;
    beforeAll(async () => {
      opened = await written(await reviewed(COUNCIL));
      saved = await opened.save();
    }, SLOW);

    it('agrees with the review in every figure, and says so', async () => {
      const { figures } = await publishFile(samplePath(COUNCIL));
      expect(await opened.pane.getByRole('main').getByText(`${figures.length} of ${figures.length} figures agree`).isVisible()).toBe(true);
      expect(opened.faults).toEqual([]);
    }, SLOW);

    it('is byte for byte the one that the command line writes, but that Excel gives no hash of the file', async () => {
      const byCommand = await writtenByCommand();
      const [mine, theirs] = [partsOf(saved), partsOf(byCommand)];
      expect([...mine.keys()]).toEqual([...theirs.keys()]);
      expect([...mine].filter(([name, part]) => part !== withoutHash(theirs.get(name) ?? ''))).toEqual([]);
      expect([...theirs].filter(([, part]) => part !== withoutHash(part))).toHaveLength(2);
    }, SLOW);

    it('leaves the rest of the workbook alone and is nothing that Excel calls damaged', () => {
      expect(forbiddenChanges(readFileSync(samplePath(COUNCIL)), saved)).toEqual([]);
      expect(packageFaults(saved)).toEqual([]);
    }, SLOW);

    it('holds its figures for a second reader, too', async () => {
      const { figures } = await publishFile(samplePath(COUNCIL));
      expect(keptFaults(readWithSecondReader(saved), figures)).toEqual([]);
    }, SLOW);

    describeWithProgram('soffice', 'recalculated by LibreOffice', () => {
      it('comes to the same figures without an error', async () => {
        const { figures } = await publishFile(samplePath(COUNCIL));
        const sheets = await recalculate(saved);
        expect(recalculatedFaults(sheets, figures)).toEqual([]);
        expect(errorCells(sheets)).toEqual([]);
      }, 240_000);
    });

    it('is written in place of itself when it is written again', async () => {
      await written(opened);
      expect(Buffer.from(await opened.save()).equals(saved)).toBe(true);
      expect(opened.faults).toEqual([]);
    }, SLOW);
  });
});

/** Writes the summary of the review that stands, and waits for its end. */
async function written(opened: OpenedPane): Promise<OpenedPane> {
  const { page, pane } = opened;
  const actions = () => page.evaluate(() => window.workbench.file().counters.actions);
  const before = await actions();
  await pane.getByRole('tab', { name: 'Summary' }).click();
  await pane.getByRole('button', { name: /^Write (?:summary|again)$/ }).click();
  await until(async () => (await actions()) > before + 1_000, true);
  await pane.getByText(/figures agree/).first().waitFor();
  return opened;
}

/** The sheets of a workbook's bytes, in their order. */
function sheetNamesIn(bytes: Uint8Array): readonly string[] {
  return [...String(partsOf(bytes).get('xl/workbook.xml')).matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name ?? '');
}

async function writtenByCommand(): Promise<Uint8Array> {
  const folder = await temporaryFolder();
  try {
    await run(process.execPath, ['dist/cli/zerobase.mjs', 'review', samplePath(COUNCIL), '--out', folder.path('out.xlsx')]);
    return readFileSync(folder.path('out.xlsx'));
  } finally {
    await folder.remove();
  }
}

/** The rows of the table of streams as the pane shows them: name, variance, share and status. */
async function streamsIn(pane: FrameLocator): Promise<readonly (readonly string[])[]> {
  const rows = pane.getByRole('table', { name: 'Budgets by service stream' }).getByRole('row');
  await rows.first().waitFor();
  const cells = await rows.evaluateAll((all) => all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText.split('\n'))));
  return cells.slice(1).map(([name, figures, status]) => [name![0]!, figures![0]!, figures![1] ?? '', status![0]!]);
}

/** What is asked, once it is what is awaited; at the latest after five seconds. */
async function until<Value>(ask: () => Promise<Value>, awaited: Value): Promise<Value> {
  for (let left = 100; left > 0; left--) {
    if ((await ask()) === awaited) return awaited;
    await new Promise((next) => setTimeout(next, 50));
  }
  return ask();
}

/** What the command line writes, with the sentences of a file whose bytes are not at hand. */
function withoutHash(part: string): string {
  return part
    .replace(/ \(SHA-256 [0-9a-f]{12}\)/, '')
    .replace(/Input fingerprint [0-9a-f]{12}\./, 'No fingerprint of the file: Excel has it open.')
    .replace(/SHA-256 [0-9a-f]{16}(?: [0-9a-f]{16}){3}\. ([^<]*)/, '$1 No fingerprint: Excel gives no bytes of an open file.');
}
