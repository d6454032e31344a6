import { unzipSync } from 'fflate';
import { openWorkbook } from '../../src/headless/package/openWorkbook';
import { valueAt } from '../../src/headless/objects/cellBlock';
import { describeWithProgram } from '../builders/shared';
import { packageFaults } from '../judges/packageFaults';
import { CONFIRMED, type NamedFile, answeredPack, answeredZip, savedBy } from './answeredPacks.mjs';
import { focused, tabTo } from './byKeyboard';
import { type OpenedPane, openPane } from './openPane';
import { partsOf } from './partsOf';
import { type TestBrowser, startBrowser } from './testBrowser';
import { sample } from './workbooks.mjs';

const SLOW = 90_000;
const COUNCIL = sample('council-2007-08');

describeWithProgram('chromium', 'a round of validation', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterEach(() => browser.closePages());
  afterAll(() => browser.close(), SLOW);

  const openRound = async (file: NamedFile = COUNCIL, around = {}): Promise<OpenedPane> => {
    const opened = await openPane(browser, file, around);
    const { pane } = opened;
    await pane.getByRole('button', { name: 'Review workbook' }).click();
    await pane.getByRole('button', { name: 'More' }).click();
    await pane.getByRole('menuitem', { name: 'Validation round' }).click();
    await pane.getByRole('heading', { level: 1, name: /round/i }).waitFor();
    return opened;
  };
  const press = ({ pane }: OpenedPane, name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  const said = ({ pane }: OpenedPane, words: RegExp | string): Promise<void> => pane.getByRole('main').getByText(words).first().waitFor();
  const add = ({ pane }: OpenedPane, files: readonly NamedFile[]): Promise<void> => pane.locator('input[type=file]').setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })));
  const packs = async (opened: OpenedPane): Promise<NamedFile> => savedBy(opened.page, () => press(opened, 'Save all as a zip'));

  it('is issued, answered, decided, written into the counts, taken back, written again and closed, with the figures of the sample', async () => {
    const opened = await openRound();
    const { pane, save, faults } = opened;
    await press(opened, 'Issue packs');
    await said(opened, /^6 packs are issued\./);
    const zip = await packs(opened);
    expect(zip.name).toBe('Packs Validation round 1.zip');
    expect(Object.entries(unzipSync(zip.bytes)).map(([name, bytes]) => [name, packageFaults(bytes)])).toEqual(
      ['Adult & Community Services', 'Children & Young People', 'Corporate & Customer Services', 'Environment', 'Human Resources', 'Resources'].map((name) => [`${name}.xlsx`, []]),
    );
    await press(opened, 'To the round');
    await add(opened, answeredZip(zip.bytes));
    await said(opened, '6 of 6 files read as returns.');
    expect(await pane.locator('dd').allTextContents()).toEqual(['6', '6', '2', '£5,880']);
    expect(await tableIn(opened)).toEqual([
      ['Adult & Community Services', 'Confirmed', '585', '585'],
      ['Children & Young People', 'Disputed, £4,410', '498', '489', '(9)'],
      ['Corporate & Customer Services', 'Confirmed', '366', '366'],
      ['Environment', 'Confirmed', '441', '441'],
      ['Human Resources', 'Confirmed', '66', '66'],
      ['Resources', 'Disputed, £1,470', '244', '241', '(3)'],
      ['Total', '6 of 6 returned', '2,200', '2,188', '(12)'],
    ]);
    const text = await pane.getByRole('main').innerText();
    expect(text).toMatch(/Desktops until disputes close\s+2,188 to 2,200\s+Charge at £490\s+£1,072,120 to £1,078,000/);

    await press(opened, 'Children & Young People');
    expect(await pane.getByRole('main').innerText()).toMatch(/Issued\s+498\s+Returned\s+489\s+Effect £\s+\(4,410\.00\)\s+Their reason: Nine machines belong to maintained schools\./);
    await pane.getByRole('radio', { name: 'Accept 489' }).check();
    await pane.getByLabel('Decided by').fill('Head of Finance');
    await press(opened, 'Save decision');
    await said(opened, /^Accepted at 489 by Head of Finance, 31 October 2007\.$/);
    await press(opened, 'Round');
    await press(opened, 'Resources');
    await pane.getByRole('radio', { name: 'Adjust to another figure' }).check();
    await pane.getByLabel('Figure agreed for Desktops').fill('243');
    await press(opened, 'Save decision');
    await said(opened, /^Adjusted to 243 by Head of Finance/);
    await press(opened, 'Round');
    expect(await pane.getByRole('main').innerText()).toMatch(/Desktops agreed\s+2,190\s+Charge at £490\s+£1,073,100/);

    const before = await save();
    expect(parts(before)).toEqual(parts(COUNCIL.bytes)); // a round changes no sheet
    await press(opened, 'Agreed counts all lines agreed');
    await pane.getByRole('row', { name: /Devices!K6 Children & Young People, Desktops/ }).waitFor();
    expect(await countsIn(await save())).toEqual(['', '', '']);
    await press(opened, 'Write 18 agreed counts');
    await said(opened, 'No cell is to be changed.');
    expect(await countsIn(await save())).toEqual([585, 489, 243]);
    await press(opened, 'Take back');
    await pane.getByRole('button', { name: 'Write 18 agreed counts' }).waitFor();
    expect(await countsIn(await save())).toEqual(['', '', '']);
    await press(opened, 'Write 18 agreed counts');
    await said(opened, 'No cell is to be changed.');
    expect(await countsIn(await save())).toEqual([585, 489, 243]);

    await press(opened, 'Close the round');
    await said(opened, /^Closed by Head of Finance, 31 October 2007\./);
    expect(await pane.getByRole('button', { name: 'Add returns' }).count()).toBe(0);
    const closed = await save();
    expect(packageFaults(closed)).toEqual([]);
    const again = await openRound({ name: 'again.xlsx', bytes: closed });
    await said(again, /^Closed by Head of Finance, 31 October 2007\./);
    await press(again, 'Open again');
    await again.pane.getByRole('button', { name: 'Add returns' }).waitFor();
    expect([faults, again.faults]).toEqual([[], []]);
  }, SLOW);

  it('keeps its packs: when the pane is opened again they are the same, byte for byte', async () => {
    const first = await openRound();
    await press(first, 'Issue packs');
    await said(first, /^6 packs are issued\./);
    const zip = await packs(first);
    const again = await openRound({ name: 'again.xlsx', bytes: await first.save() });
    await press(again, 'Get the packs again');
    await said(again, /^These are the packs that are out/);
    expect(Buffer.from((await packs(again)).bytes).equals(Buffer.from(zip.bytes))).toBe(true);
    const alone = await savedBy(again.page, () => press(again, 'Save Environment.xlsx'));
    expect(Buffer.from(alone.bytes).equals(Buffer.from(unzipSync(zip.bytes)['Environment.xlsx']!))).toBe(true);
    expect([first.faults, again.faults]).toEqual([[], []]);
  }, SLOW);

  it('takes hostile files among the returns, says each in a sentence, and reads the others', async () => {
    const opened = await openRound();
    await press(opened, 'Issue packs');
    await said(opened, /^6 packs are issued\./);
    const { bytes } = await packs(opened);
    const returns = answeredZip(bytes);
    const cheaper = { name: 'Resources.xlsx', bytes: answeredPack(unzipSync(bytes)['Resources.xlsx']!, { ...CONFIRMED, F14: 350, J15: '&lt;script&gt;alert(1)&lt;/script&gt;' }) };
    await press(opened, 'To the round');
    await add(opened, [...returns.filter(({ name }) => name !== 'Resources.xlsx'), cheaper, COUNCIL, { name: 'cut.xlsx', bytes: returns[0]!.bytes.slice(0, 900) }, { name: 'notes.txt', bytes: new TextEncoder().encode('hello') }]);
    await said(opened, /^6 of 9 files read as returns\.$/);
    await said(opened, /^council-2007-08\.xlsx holds no line of a pack, so it was not read\.$/);
    await said(opened, /^cut\.xlsx: /);
    await press(opened, 'Resources');
    await said(opened, /^VAL-03\. .*the price 350 in place of 490/);
    expect(opened.faults).toEqual([]);
  }, SLOW);

  it('opens each pack in a window of its own where Excel lets no page save files, and counts them', async () => {
    const opened = await openRound();
    const { pane, frame } = opened;
    await (await frame()).evaluate(() => {
      Object.assign(Office.context, { platform: 'Mac' });
      Object.assign(window, { packs: [] });
      Excel.createWorkbook = (base64) => Promise.resolve(void (window as unknown as { packs: unknown[] }).packs.push(base64));
    });
    await press(opened, 'Issue packs');
    for (let at = 1; at <= 6; at++) {
      await press(opened, 'Open next');
      await said(opened, `${at} of 6 opened`);
    }
    expect(await pane.getByRole('button', { name: 'Save all as a zip' }).count()).toBe(0);
    const given = await (await frame()).evaluate(() => (window as unknown as { packs: string[] }).packs);
    const sheets = await Promise.all(given.map(async (base64) => (await openWorkbook(new Uint8Array(Buffer.from(base64, 'base64')))).sheets.map(({ name }) => name)));
    expect(sheets).toEqual(Array.from({ length: 6 }, () => ['Please check', 'Zerobase pack']));
    expect(opened.faults).toEqual([]);
  }, SLOW);

  it('is issued, decided and closed by keyboard alone', async () => {
    const opened = await openPane(browser, COUNCIL);
    const { page, pane, faults } = opened;
    const { keyboard } = page;
    const go = async (name: RegExp): Promise<void> => {
      await tabTo(opened, name);
      await keyboard.press('Enter');
    };
    await pane.getByRole('button', { name: 'Review workbook' }).waitFor();
    await go(/^Review workbook$/);
    await pane.getByRole('tab', { name: 'Review' }).waitFor();
    await go(/^More$/);
    await keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Issue a round of validation' }).waitFor();
    expect(await focused(opened)).toBe('Back');
    await go(/^Issue packs$/);
    await said(opened, /^6 packs are issued\./);
    expect(await pane.getByRole('status').innerText()).toMatch(/^6 packs are issued\./);
    const zip = await savedBy(page, () => go(/^Save all as a zip$/));
    await go(/^To the round$/);
    await pane.getByRole('heading', { name: 'Validation round 1' }).waitFor();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), go(/^Add returns$/)]);
    await chooser.setFiles(answeredZip(zip.bytes).map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })));
    await said(opened, '6 of 6 files read as returns.');
    for (const directorate of ['Children & Young People', 'Resources']) {
      await go(new RegExp(`^${directorate}$`));
      await pane.getByRole('heading', { level: 1, name: directorate }).waitFor();
      await go(/^Accept all$/);
      await said(opened, /^1 line is decided\.$/);
      await go(/^Round$/);
      await pane.getByRole('heading', { name: 'Validation round 1' }).waitFor();
    }
    await go(/^Agreed counts/);
    await pane.getByRole('heading', { level: 1, name: 'Agreed counts' }).waitFor();
    await go(/^Close the round$/);
    await said(opened, /^Closed by Director of Corporate & Customer Services/);
    expect(faults).toEqual([]);
  }, SLOW);
});

/** The worksheets of a workbook as text, by part. */
function parts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries([...partsOf(bytes)].filter(([name]) => name.startsWith('xl/worksheets/')));
}

/** The desktops agreed with Adult & Community Services, Children & Young People and Resources. */
async function countsIn(bytes: Uint8Array): Promise<readonly unknown[]> {
  const { sheets } = await openWorkbook(bytes);
  const devices = sheets.find(({ name }) => name === 'Devices')!;
  return [5, 6, 10].map((row) => valueAt(devices.rows.get(row - 1)!, 10));
}

/** The table of directorates, line by line of each cell. */
async function tableIn({ pane }: OpenedPane): Promise<readonly (readonly string[])[]> {
  const rows = pane.getByRole('table', { name: 'Desktops by directorate' }).getByRole('row');
  const cells = await rows.evaluateAll((all) => all.map((row) => [...row.querySelectorAll('th, td')].flatMap((cell) => (cell as HTMLElement).innerText.split('\n').map((line) => line.trim()).filter((line) => line !== ''))));
  return cells.slice(1);
}
