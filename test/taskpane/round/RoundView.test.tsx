/** @jest-environment jsdom */
import { readFile } from 'node:fs/promises';
import { TextDecoder, TextEncoder } from 'node:util';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { ROUND_NAMESPACE } from '../../../src/core/rules/validation/roundText';
import { CONFIRMED, DISPUTED, answeredPack } from '../../browser/answeredPacks.mjs';
import { type GridHost, gridHost } from '../../builders/gridHost';
import { button, renderPane, review, showTab } from '../../builders/renderPane';

Object.assign(globalThis, { TextDecoder, TextEncoder }); // every browser has them, jsdom has not
const { openWorkbook } = await import('../../../src/headless/package/openWorkbook');
const { gridsOf } = await import('../../../src/picked/gridsOf');
const council = gridsOf(await openWorkbook(new Uint8Array(await readFile(new URL('../../../samples/council-2007-08.xlsx', import.meta.url)))), 'council-2007-08.xlsx');

const polite = (): string => screen.getByRole('status').textContent;
const atOnce = (): string => screen.getByRole('alert').textContent;
const main = (): string => screen.getByRole('main').textContent;
const press = (name: string): void => { act(() => { button(name).click(); }); };
const type = (label: string, value: string): void => { fireEvent.change(screen.getByLabelText(label), { target: { value } }); };
const choose = (name: string): void => { act(() => { screen.getByRole('radio', { name }).click(); }); };
const tick = (name: RegExp): void => { act(() => { screen.getByRole('checkbox', { name }).click(); }); };
const said = (words: RegExp): Promise<void> => waitFor(() => { expect(polite()).toMatch(words); });
const figures = (): readonly string[] => [...document.querySelectorAll('dd')].map(({ textContent }) => textContent);
const row = (name: RegExp): string => screen.getByRole('row', { name }).textContent;

/** Files that the page handed to the browser to be saved, by name. */
let saved: Map<string, Uint8Array>;
/** Workbooks that the page had Excel open, in base 64. */
let opened: string[];

/** An Excel on this platform, and a browser that keeps what it is to save: jsdom saves no files. */
function onPlatform(platform: string): void {
  const blobs = new Map<string, Blob>();
  saved = new Map();
  opened = [];
  Object.assign(globalThis, { Office: { context: { platform } }, Excel: { createWorkbook: (base64: string) => Promise.resolve(void opened.push(base64)) } });
  const createObjectURL = (blob: Blob): string => {
    blobs.set(`blob:${blobs.size}`, blob);
    return `blob:${blobs.size - 1}`;
  };
  Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    const reader = new FileReader();
    reader.onload = () => { saved.set(this.download, new Uint8Array(reader.result as ArrayBuffer)); };
    reader.readAsArrayBuffer(blobs.get(this.href)!);
  };
}

async function openRound(host: GridHost = gridHost(...council), platform = 'OfficeOnline'): Promise<GridHost> {
  onPlatform(platform);
  renderPane(host);
  await review();
  press('More');
  act(() => { screen.getByRole('menuitem', { name: 'Validation round' }).click(); });
  await screen.findByRole('heading', { level: 1, name: /round/ });
  return host;
}

async function issued(platform = 'OfficeOnline'): Promise<GridHost> {
  const host = await openRound(gridHost(...council), platform);
  press('Issue packs');
  await said(/^6 packs are issued\./);
  return host;
}

/** The six packs as the zip holds them. */
async function packs(): Promise<Readonly<Record<string, Uint8Array>>> {
  press('Save all as a zip');
  await waitFor(() => { expect(saved.size).toBe(1); });
  return unzipSync([...saved.values()][0]!);
}

interface Given { readonly name: string; readonly size: number; readonly arrayBuffer: () => Promise<ArrayBuffer> }

const fileOf = (name: string, bytes: Uint8Array): Given => ({ name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
const answered = (all: Readonly<Record<string, Uint8Array>>): readonly Given[] => Object.entries(all).map(([name, bytes]) => fileOf(name, answeredPack(bytes, DISPUTED[name.replace('.xlsx', '')] ?? CONFIRMED)));

async function add(files: readonly Given[]): Promise<void> {
  fireEvent.change(screen.getByLabelText('Add returns', { selector: 'input' }), { target: { files } });
  await said(new RegExp(`^\\d+ of ${files.length} `));
}

/** The round with all six returns in it: two dispute their desktops. */
async function collected(): Promise<GridHost> {
  const host = await issued();
  const all = await packs();
  press('To the round');
  await add(answered(all));
  return host;
}

async function decided(): Promise<GridHost> {
  const host = await collected();
  press('Children & Young People');
  choose('Accept 489');
  type('Decided by', 'Head of Finance');
  press('Save decision');
  await said(/^1 line is decided\.$/);
  press('Round');
  press('Resources');
  choose('Adjust to another figure');
  type('Figure agreed for Desktops', '243');
  press('Save decision');
  await said(/^1 line is decided\.$/);
  press('Round');
  return host;
}

describe('a round that was never issued', () => {
  it('proposes the day that the counts name and asks for counts; budget lines and posts on request, and never a salary', async () => {
    await openRound();
    expect(screen.getByLabelText<HTMLInputElement>('Answers due by').value).toBe('30 November 2007');
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([true, false, false]);
    expect(main()).toContain('holds no salaries and no employee numbers');
    expect(main()).toContain('Counts 18 lines of 6 directorates');
    expect(document.activeElement).toBe(button('Back'));
    press('Back');
    expect(document.activeElement).toBe(button('More'));
  });

  it('is not issued until a day that has passed, or words that are no day, are mended', async () => {
    const host = await openRound();
    type('Answers due by', 'soon');
    press('Issue packs');
    await waitFor(() => { expect(atOnce()).toBe('"soon" is no day: type it as 30 November 2007.'); });
    type('Answers due by', '1 October 2007');
    press('Issue packs');
    await waitFor(() => { expect(atOnce()).toBe('1 October 2007 has passed: the workbook stands as at 31 October 2007.'); });
    expect(host.kept.has(ROUND_NAMESPACE)).toBe(false);
  });

  it('asks for posts too, where they are ticked', async () => {
    await openRound();
    tick(/^Posts/);
    press('Issue packs');
    await said(/packs are issued\./);
    const all = await packs();
    const texts = Object.values(all).map((bytes) => Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part)).join(''));
    expect(texts.filter((text) => text.includes('post|')).length).toBeGreaterThan(0);
    expect(texts.filter((text) => /salary|employee id/i.test(text))).toEqual([]);
  });

  it('says what Excel would not do, and that nothing was changed', async () => {
    const host = await openRound();
    host.refuses = { kind: 'readOnly' };
    press('Issue packs');
    await waitFor(() => { expect(atOnce()).toMatch(/^The workbook may be read and not changed\. Nothing was changed\./); });
  });
});

describe('packs that were issued', () => {
  it('are saved as one zip, the same whenever that is, and said to be; each can be saved alone', async () => {
    await issued();
    expect(main()).toContain('0 of 6 saved');
    press('Save Resources.xlsx');
    await screen.findByText('1 of 6 saved');
    await waitFor(() => { expect([...saved.keys()]).toEqual(['Resources.xlsx']); });
    press('Save all as a zip');
    await screen.findByText('6 of 6 saved');
    await waitFor(() => { expect([...saved.keys()]).toEqual(['Resources.xlsx', 'Packs Validation round 1.zip']); });
    const zip = saved.get('Packs Validation round 1.zip')!;
    expect(unzipSync(zip)['Resources.xlsx']).toEqual(saved.get('Resources.xlsx'));
    saved.delete('Packs Validation round 1.zip');
    press('Save all as a zip');
    await waitFor(() => { expect(saved.get('Packs Validation round 1.zip')).toEqual(zip); });
  });

  it('go with a statement of charges for each directorate, on the counts as they stand', async () => {
    await issued();
    press('To the round');
    press('Charge statements');
    await said(/^Each directorate has its charges on a page/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('6 statements');
    expect(main()).toContain('Resources statement.xlsx£120,260.00 for 2007/08, £122,478.80 for 2008/09 · Not saved yet');
    press('Save all as a zip');
    await said(/^6 statements were handed to the browser to be saved\.$/);
    await waitFor(() => { expect([...saved.keys()]).toEqual(['Statements Validation round 1.zip']); });
    const zip = unzipSync(saved.get('Statements Validation round 1.zip')!);
    expect(Object.keys(zip)).toHaveLength(6);
    const sheet = Object.values(unzipSync(zip['Resources statement.xlsx']!)).map((part) => new TextDecoder().decode(part)).join('');
    expect(sheet).toContain('Charge statement 2007/08');
  });

  it('are opened one at a time where Excel saves no files from a page, and the pane counts them', async () => {
    await issued('Mac');
    expect(screen.queryByRole('button', { name: 'Save all as a zip' })).toBeNull();
    for (let at = 1; at <= 6; at++) {
      press('Open next');
      await screen.findByText(`${at} of 6 opened`);
    }
    expect(opened).toHaveLength(6);
    expect((await openWorkbook(Uint8Array.from(atob(opened[5]!), (letter) => letter.charCodeAt(0)))).sheets[0]?.name).toBe('Please check');
    expect(polite()).toBe('Resources.xlsx is open in a window of its own. Save it there and send it.');
    expect(screen.queryByRole('button', { name: 'Open next' })).toBeNull();
    expect(button('To the round')).toBeTruthy();
  });

  it('can be had again after the pane was closed, and none is issued anew', async () => {
    const host = await issued();
    const before = await packs();
    const kept = host.kept.get(ROUND_NAMESPACE);
    document.body.innerHTML = '';
    await openRound(host);
    press('Get the packs again');
    await said(/^These are the packs that are out/);
    expect(await packs()).toEqual(before);
    expect(host.kept.get(ROUND_NAMESPACE)).toBe(kept);
  });

  it('are issued again to a directorate that is ticked, as the next version', async () => {
    await issued();
    press('To the round');
    press('Issue again');
    tick(/^Environment$/);
    press('Issue packs');
    await said(/^1 pack is issued\./);
    expect(Object.keys(await packs())).toEqual(['Environment v2.xlsx']);
    expect(main()).toContain('3 lines, version 2');
  });
});

describe('returns', () => {
  it('come to the states and figures of the sample: 2,188 to 2,200 desktops, 12 in dispute, £5,880 at stake', async () => {
    await collected();
    expect(polite()).toBe('6 of 6 files read as returns.');
    expect(figures()).toEqual(['6', '6', '2', '£5,880']);
    expect(row(/^Children/)).toBe('Children & Young PeopleDisputed, £4,410498489(9)');
    expect(row(/^Resources/)).toBe('ResourcesDisputed, £1,470244241(3)');
    expect(row(/^Environment/)).toBe('EnvironmentConfirmed441441');
    expect(row(/^Total/)).toBe('Total6 of 6 returned2,2002,188(12)');
    expect(main()).toContain('Desktops until disputes close2,188 to 2,200');
    expect(main()).toContain('Charge at £490£1,072,120 to £1,078,000');
  });

  it('show the counts of another driver where it is chosen', async () => {
    await collected();
    fireEvent.change(screen.getByLabelText('Counts of'), { target: { value: 'Portables' } });
    expect(row(/^Children/)).toBe('Children & Young PeopleDisputed, £4,410165165');
  });

  it('that are no pack, cannot be read, or come from another round are said, each in a sentence, and stop no other', async () => {
    await issued();
    const all = await packs();
    press('To the round');
    const good = answered(all).find(({ name }) => name === 'Environment.xlsx')!;
    const stranger = fileOf('other.xlsx', answeredPack(Object.entries(all).find(([name]) => name === 'Resources.xlsx')![1], CONFIRMED));
    const broken = { ...good, name: 'broken.xlsx', arrayBuffer: () => Promise.reject(new Error('the disk is gone')) };
    await add([broken, fileOf('report.pdf', new TextEncoder().encode('%PDF-1.7 \n')), fileOf('list.csv', new TextEncoder().encode('a,b\n1,2\n')), good, stranger]);
    expect(polite()).toMatch(/^2 of 5 files read as returns\. list\.csv holds no line of a pack, so it was not read\. broken\.xlsx: .*the disk is gone report\.pdf: /);
    expect(figures()).toEqual(['6', '2', '0', '£0']);
  });

  it('that come twice change nothing', async () => {
    const host = await collected();
    const kept = host.kept.get(ROUND_NAMESPACE);
    press('Get the packs again');
    await said(/^These are/);
    saved.clear();
    const all = await packs();
    press('To the round');
    await add(answered(all));
    expect(host.kept.get(ROUND_NAMESPACE)).toBe(kept);
  });

  it('can be dropped on the view', async () => {
    await issued();
    const all = await packs();
    press('To the round');
    fireEvent.drop(screen.getByRole('heading', { level: 1 }), { dataTransfer: { files: answered(all) } });
    await said(/^6 of 6 files read as returns\.$/);
  });

  it('with a locked price, a formula or a missing line changed say what was not taken over', async () => {
    await issued();
    const all = await packs();
    press('To the round');
    await add([fileOf('Resources.xlsx', answeredPack(all['Resources.xlsx']!, { ...CONFIRMED, F14: 350, I15: 'about 40' }))]);
    press('Resources');
    expect(main()).toMatch(/Ignored: 2VAL-0[37]\. /);
    expect(main()).toContain('with the price 350 in place of 490');
    expect(main()).toContain('"about 40"');
  });
});

describe('a directorate', () => {
  it('shows each changed row with its reason and effect, those unchanged, and who signed', async () => {
    await collected();
    press('Children & Young People');
    expect(main()).toContain('Version 1, signed off by Business Manager, 22 November 2007.');
    expect(main()).toContain('Changed: 1 rowDesktopsIssued498Returned489Effect £(4,410.00)Their reason: Nine machines belong to maintained schools.');
    expect(main()).toContain('Unchanged: 2 rowsPortables 165 and GIS licences 4 are confirmed.');
    expect(button('Save decision').getAttribute('aria-disabled')).toBe('true');
  });

  it('is decided row by row by a role, which is needed, and what was decided can be decided again', async () => {
    await collected();
    press('Resources');
    choose('Reject, keep 244');
    type('Decided by', ' ');
    press('Save decision');
    await waitFor(() => { expect(atOnce()).toBe('Type the role that decides, such as Head of Finance. No name is needed.'); });
    type('Decided by', 'Head of Finance');
    press('Save decision');
    await said(/^1 line is decided\.$/);
    expect(main()).toContain('Kept at 244 by Head of Finance, 31 October 2007.');
    press('Decide again: Desktops');
    await said(/^1 line is open again\.$/);
    expect(main()).toContain('Changed: 1 row');
  });

  it('is adjusted to a figure, which is mended before it is saved', async () => {
    await collected();
    press('Resources');
    choose('Adjust to another figure');
    type('Figure agreed for Desktops', 'few');
    expect(main()).toContain('"few" is no figure.');
    type('Decided by', 'Head of Finance');
    press('Save decision');
    expect(main()).toContain('Changed: 1 row');
    type('Figure agreed for Desktops', '243');
    press('Save decision');
    await said(/^1 line is decided\.$/);
    expect(main()).toContain('Adjusted to 243 by Head of Finance, 31 October 2007.');
  });

  it('that sent nothing is agreed as issued at once', async () => {
    await issued();
    press('To the round');
    press('Human Resources');
    expect(main()).toContain('Version 1, issued 31 October 2007. Nothing has come back.');
    type('Decided by', 'Head of Finance');
    press('Agree all as issued');
    await said(/^3 lines are decided\.$/);
    press('Round');
    expect(row(/^Human Resources/)).toBe('Human ResourcesAgreed, not signed off66–');
  });

  it('keeps the role typed before for the next decision', async () => {
    await decided();
    press('Environment');
    press('Round');
    press('Agreed counts');
    expect(screen.getByLabelText<HTMLInputElement>('Decided by').value).toBe('Head of Finance');
  });
});

describe('agreed counts', () => {
  const device = (host: GridHost, at: number, line: number) => {
    const grid = host.grids.find(({ sheet }) => sheet === 'Devices')!;
    return grid.rows.find((each) => each.row === line)?.values[at - grid.firstColumn] ?? '';
  };

  it('are listed cell by cell, written, taken back and written again; the workbook is reviewed after each', async () => {
    const host = await decided();
    const before = host.grids;
    press('Agreed counts');
    const cells = screen.getAllByRole('row').slice(1).map(({ textContent }) => textContent);
    expect(cells).toContainEqual(expect.stringMatching(/Children & Young People, Desktops.*489$/));
    expect(host.grids).toBe(before);
    const reads = host.read.length;
    press(`Write ${cells.length} agreed counts`);
    await waitFor(() => { expect(host.read.length).toBeGreaterThan(reads); });
    await waitFor(() => { expect(main()).toContain('No cell is to be changed.'); });
    expect(polite()).toBe(`${cells.length} agreed counts are written.`);
    const written = host.grids;
    press('Take back');
    await said(/^The agreed counts are taken back/);
    await waitFor(() => { expect(screen.getAllByRole('row').slice(1)).toHaveLength(cells.length); });
    expect(device(host, 0, 6)).toBe(before.find(({ sheet }) => sheet === 'Devices')!.rows.find((each) => each.row === 6)?.values[0]);
    press(`Write ${cells.length} agreed counts`);
    await waitFor(() => { expect(main()).toContain('No cell is to be changed.'); });
    expect(host.grids.find(({ sheet }) => sheet === 'Devices')).toEqual(written.find(({ sheet }) => sheet === 'Devices'));
  });

  it('close the round once nothing is open; it says who and when, takes nothing more, and can be opened again', async () => {
    await decided();
    press('Agreed counts');
    press('Close the round');
    await said(/^The round is closed\.$/);
    expect(main()).toContain('Closed by Head of Finance, 31 October 2007.');
    expect(screen.queryByRole('button', { name: 'Add returns' })).toBeNull();
    press('Open again');
    await said(/^The round is open again\.$/);
    expect(button('Add returns')).toBeTruthy();
  });

  it('of a round with open lines are not the end of it: it cannot be closed', async () => {
    await collected();
    press('Agreed counts');
    expect(main()).toContain('2 counts are not agreed yet and stay as they are.');
    expect(screen.queryByRole('button', { name: 'Close the round' })).toBeNull();
  });
});

describe('the view of the round', () => {
  it('gives way to a tab, and comes back where it was', async () => {
    await collected();
    showTab(/Summary/);
    expect(screen.queryByRole('heading', { name: 'Validation round 1' })).toBeNull();
    press('More');
    act(() => { screen.getByRole('menuitem', { name: 'Settings' }).click(); });
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
    press('More');
    act(() => { screen.getByRole('menuitem', { name: 'Validation round' }).click(); });
    expect(screen.getByRole('heading', { name: 'Validation round 1' })).toBeTruthy();
  });

  it('that could not be fetched says so, and is tried again', async () => {
    onPlatform('OfficeOnline');
    let tries = 0;
    const { roundParts } = await import('../../../src/taskpane/round/roundParts');
    renderPane(gridHost(...council), { loadRound: () => (tries++ === 0 ? Promise.reject(new Error('offline')) : Promise.resolve(roundParts)) });
    await review();
    press('More');
    act(() => { screen.getByRole('menuitem', { name: 'Validation round' }).click(); });
    await waitFor(() => { expect(atOnce()).toContain('offline'); });
    press('Try again');
    await screen.findByRole('heading', { level: 1, name: 'Issue a round of validation' });
  });
});
