/** @jest-environment jsdom */
import { readFile } from 'node:fs/promises';
import { TextDecoder, TextEncoder } from 'node:util';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { CONFIRMED, DISPUTED, answeredPack } from '../../builders/answeredPack';
import { type GridHost, gridHost } from '../../builders/gridHost';
import { button, renderPane, review } from '../../builders/renderPane';

Object.assign(globalThis, { TextDecoder, TextEncoder }); // every browser has them; jsdom has not
const { openWorkbook } = await import('../../../src/headless/package/openWorkbook');
const { gridsOf } = await import('../../../src/picked/gridsOf');
const council = gridsOf(await openWorkbook(new Uint8Array(await readFile(new URL('../../../samples/council-2007-08.xlsx', import.meta.url)))), 'council-2007-08.xlsx');
const polite = (): string => screen.getByRole('status').textContent;
const atOnce = (): string => screen.getByRole('alert').textContent;
const press = (name: string): void => { act(() => { button(name).click(); }); };
const type = (label: string, value: string): void => { fireEvent.change(screen.getByLabelText(label), { target: { value } }); };
const said = (words: RegExp): Promise<void> => waitFor(() => { expect(polite()).toMatch(words); });
const main = (): string => screen.getByRole('main').textContent;

/** Files that the page handed to the browser to be saved, by name. */
let saved: Map<string, Uint8Array>;
beforeEach(() => {
  saved = new Map();
  const blobs = new Map<string, Blob>();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      blobs.set(`blob:${blobs.size}`, blob);
      return `blob:${blobs.size - 1}`;
    },
    revokeObjectURL: () => undefined,
  });
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)!;
    const reader = new FileReader();
    reader.onload = () => { saved.set(this.download, new Uint8Array(reader.result as ArrayBuffer)); };
    reader.readAsArrayBuffer(blob);
  };
});

const onPlatform = (platform: string): void => { Object.assign(globalThis, { Office: { context: { platform } } }); };

async function openRound(host: GridHost = gridHost(...council)): Promise<GridHost> {
  onPlatform('OfficeOnline');
  renderPane(host);
  await review();
  press('More');
  act(() => { screen.getByRole('menuitem', { name: 'Validation round' }).click(); });
  await screen.findByRole('heading', { level: 1, name: /round/ });
  return host;
}

async function issued(): Promise<GridHost> {
  const host = await openRound();
  press('Issue packs');
  await said(/^6 packs are issued\./);
  return host;
}

/** The six packs as the zip holds them. */
async function packs(): Promise<Record<string, Uint8Array>> {
  press('Save all as a zip');
  await waitFor(() => { expect([...saved.keys()]).toEqual(['Packs Validation round 1.zip']); });
  return unzipSync([...saved.values()][0]!);
}

const fileOf = (name: string, bytes: Uint8Array): File => new File([new Uint8Array(bytes)], name);

async function returnAll(files: readonly File[]): Promise<void> {
  const before = polite();
  fireEvent.change(screen.getByLabelText('Add returns', { selector: 'input' }), { target: { files } });
  await waitFor(() => { expect(polite()).not.toBe(before); });
  await said(/read as/);
}

const answered = (all: Record<string, Uint8Array>): readonly File[] => Object.entries(all).map(([name, bytes]) => fileOf(name, answeredPack(bytes, DISPUTED[name.replace('.xlsx', '')] ?? CONFIRMED)));

it('is issued', async () => {
  await issued();
  console.log(main());
  const all = await packs();
  console.log(Object.keys(all), main());
  press('To the round');
  console.log(main());
  await returnAll(answered(all));
  console.log(polite(), main());
  press('Children & Young People');
  console.log(main());
});
