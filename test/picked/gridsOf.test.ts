import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Grid } from '../../src/core/model/grid';
import { openInput } from '../../src/cli/openInput';
import { openPicked } from '../../src/picked/openPicked';
import { publishInto, openSample } from '../builders/headless';
import { workbookBytes } from '../builders/package';
import { samplePath } from '../builders/sample';
import { SHARED, describeWithShared } from '../builders/shared';

/** What a page would be given of these bytes. */
const picked = (name: string, bytes: Uint8Array) => ({ name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });

async function inPage(name: string, bytes: Uint8Array): Promise<readonly Grid[]> {
  const answer = await openPicked(picked(name, bytes));
  if (answer.kind === 'refused') throw new Error(answer.sentence);
  return answer.workbook.grids;
}

/** Cells to the right of the last that holds something say nothing, nor does a formula that is but a text beginning with "=". */
function trimmed(grids: readonly Grid[]) {
  const until = <Value>(cells: readonly Value[], isEmpty: (value: Value) => boolean): readonly Value[] => cells.slice(0, cells.reduce((last, cell, at) => (isEmpty(cell) ? last : at + 1), 0));
  return grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) => {
      const values = until(row.values, (value) => value === '');
      return { ...row, values, formulas: until(row.formulas.map((formula, at) => (formula === row.values[at] ? undefined : formula)), (formula) => formula === undefined), numberFormats: row.numberFormats.slice(0, values.length) };
    }),
  }));
}

async function isSame(path: string, name: string): Promise<void> {
  const { host } = await openInput(path, name);
  expect(trimmed(await inPage(name, new Uint8Array(readFileSync(path))))).toEqual(trimmed(await host.readGrids()));
}

describe('a workbook read in the page', () => {
  it.each(['council-2007-08', 'council-clean', 'borough-2025-26'])('gives of %s what the command line reads through Office.js, to the cell', async (name) => {
    await isSame(samplePath(name), `${name}.xlsx`);
  });

  it('leaves out the sheets that Zerobase wrote into it', async () => {
    const open = await openSample('council-clean');
    await publishInto(open);
    const names = (await inPage('a.xlsx', open.save())).map(({ sheet }) => sheet);
    expect([names.includes('Governance Summary'), names.includes('Exceptions'), names.includes('Settings')]).toEqual([false, false, true]);
  });

  it('holds no more than there is, however far apart its cells stand', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => (at === 0 ? ['Service'] : at === 299 ? [null, null, 5] : []));
    const [grid] = await inPage('far.xlsx', workbookBytes([{ name: 'Far', rows }]));
    expect(grid?.rows.map(({ row, values }) => [row, values])).toEqual([[1, ['Service']], [300, ['', '', 5]]]);
  });
});

describeWithShared('workbooks of others read in the page', () => {
  const small = readdirSync(join(SHARED, 'real')).filter((name) => name.endsWith('.xlsx') && readFileSync(join(SHARED, 'real', name)).length < 1_500_000);
  it.each(small)('%s gives what the command line reads', async (name) => {
    await isSame(join(SHARED, 'real', name), name);
  }, 120_000);
});
