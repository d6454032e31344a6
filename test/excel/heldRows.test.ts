import { LOOKING_SYNCS } from '../../src/excel/excelHost';
import { FIXED_SYNCS } from '../../src/excel/readGrids';
import { openBytes } from '../builders/headless';
import { packed, workbookBytes, workbookParts } from '../builders/package';

/** A sheet with cells at these addresses, each holding its own address. */
function scattered(addresses: readonly string[]): Uint8Array {
  const parts = workbookParts([{ name: 'Far', rows: [] }]);
  const rows = new Map<number, string[]>();
  for (const at of addresses) {
    const row = Number(/\d+$/.exec(at)?.[0]);
    rows.set(row, [...(rows.get(row) ?? []), `<c r="${at}" t="str"><v>${at}</v></c>`]);
  }
  const xml = [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => `<row r="${row}">${cells.join('')}</row>`);
  const sheet = String(parts['xl/worksheets/sheet1.xml']).replace(/<sheetData>.*<\/sheetData>/, `<dimension ref="A1:XFD1048576"/><sheetData>${xml.join('')}</sheetData>`);
  return packed({ ...parts, 'xl/worksheets/sheet1.xml': sheet });
}

async function read(bytes: Uint8Array) {
  const open = await openBytes(bytes);
  const start = performance.now();
  const [grid] = await open.host.readGrids();
  const cells = grid!.rows.flatMap(({ row, values }) => values.flatMap((value, column) => (value === '' ? [] : [[row, column + grid!.firstColumn, value]])));
  return { cells, syncs: open.counters.syncs - LOOKING_SYNCS - FIXED_SYNCS, milliseconds: performance.now() - start, rows: grid!.rows };
}

describe('a used range that is all but empty', () => {
  it('costs nothing: twenty-two cells between the corners of the sheet', async () => {
    const middle = Array.from({ length: 18 }, (_, index) => `CV${50_000 * (index + 1) + index}`);
    const { cells, syncs, milliseconds } = await read(scattered(['A1', 'XFD1', ...middle, 'A1048576', 'XFD1048576']));
    expect(cells.map(([, , value]) => value)).toEqual(['A1', 'XFD1', ...middle, 'A1048576', 'XFD1048576']);
    expect(cells[1]).toEqual([1, 16_383, 'XFD1']);
    expect(syncs).toBeLessThan(8);
    expect(milliseconds).toBeLessThan(3_000);
  });

  it('is read to the last cell wherever these lie', async () => {
    const addresses = Array.from({ length: 300 }, (_, index) => `${String.fromCharCode(65 + (index % 26))}${1 + index * 3_495}`);
    const { cells } = await read(scattered(addresses));
    expect(cells.map(([, , value]) => value)).toEqual(addresses);
  });

  it('is not looked for in a sheet of ordinary size', async () => {
    const drawn = Array.from({ length: 2_000 }, (_, row) => [row, row]);
    expect((await read(workbookBytes([{ name: 'Ledger', rows: drawn }]))).syncs).toBe(1);
  });

  it('takes one more sync where a large sheet turns out to be full', async () => {
    const drawn = Array.from({ length: 110_000 }, (_, row) => (row % 1000 === 0 ? Array.from({ length: 20 }, () => row + 1) : [row + 1]));
    const { cells, syncs, rows } = await read(workbookBytes([{ name: 'Ledger', rows: drawn }]));
    expect(rows).toHaveLength(110_000);
    expect(cells).toHaveLength(110_000 + 110 * 19);
    expect(syncs).toBe(1 + 110_000 / 10_000);
  });
});
