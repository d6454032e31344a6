import { LOOKING_SYNCS } from '../../src/excel/excelHost';
import { CELLS_A_SYNC, FIXED_SYNCS, readGrids } from '../../src/excel/readGrids';
import { readSheets } from '../judges/hucre/readSheets';
import { type OpenBook, SAMPLES, openBytes, openSample, published } from '../builders/headless';
import { type PackageSheet, workbookBytes } from '../builders/package';

const all = ({ Excel }: OpenBook) => Excel.run((context) => readGrids(context, { file: 'book.xlsx', wanted: () => true }));
const none: PackageSheet['rows'] = [];

describe('reading through Excel', () => {
  it.each(SAMPLES)('gives the sheets of %s as the package reader does, value for value and in order', async (name) => {
    const open = await openSample(name);
    const grids = await open.host.readGrids();
    const sheets = await readSheets(open.book.package.bytes);
    const read = sheets.map(({ sheet, hidden, firstColumn, rows }) => ({ sheet, hidden, cells: cellsOf(firstColumn, rows) }));
    expect(grids.map(({ sheet, hidden, firstColumn, rows }) => ({ sheet, hidden, cells: cellsOf(firstColumn, rows) }))).toEqual(read);
    expect(read.flatMap(({ cells }) => cells).length).toBeGreaterThan(1_000);
  });

  it('gives hidden, empty and offset sheets with the rows and columns Excel shows', async () => {
    const open = await openBytes(
      workbookBytes([
        { name: 'Seen', rows: [[null, null], [null, 'x', 2], [], [null, true]] },
        { name: 'Hidden', rows: [[1]], state: 'hidden' },
        { name: 'Very hidden', rows: [['0012']], state: 'veryHidden' },
        { name: 'Empty', rows: none },
      ]),
    );
    const grids = await all(open);
    expect(grids.map(({ sheet, hidden, firstColumn, rows }) => [sheet, hidden, firstColumn, rows.map(({ row, values }) => [row, ...values])])).toEqual([
      ['Seen', false, 1, [[2, 'x', 2], [4, true, '']]],
      ['Hidden', true, 0, [[1, 1]]],
      ['Very hidden', true, 0, [[1, '0012']]],
      ['Empty', false, 0, []],
    ]);
  });

  it('leaves out the sheets it wrote and nothing else', async () => {
    const open = await openSample('council-clean');
    const before = await open.host.readGrids();
    await published(open);
    expect(await open.host.readGrids()).toEqual(before);
  });
});

describe('the syncs of reading', () => {
  it.each(SAMPLES)('are the stated constant and one block for %s', async (name) => {
    const open = await openSample(name);
    await open.host.readGrids();
    expect(open.counters.syncs).toBe(LOOKING_SYNCS + FIXED_SYNCS + 1);
  });

  it('are one more for each further block of cells, with no cell lost between blocks', async () => {
    const [rows, columns] = [30_000, 10];
    const drawn = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => row * columns + column));
    const open = await openBytes(workbookBytes([{ name: 'Large', rows: drawn }, { name: 'Small', rows: [['last']] }]));
    const [large, small] = await all(open);
    expect(open.counters.syncs).toBe(FIXED_SYNCS + Math.ceil((rows * columns) / CELLS_A_SYNC));
    expect(large!.rows.map(({ values }) => values)).toEqual(drawn);
    expect(large!.rows.map(({ row }) => row)).toEqual(drawn.map((_, index) => index + 1));
    expect(small!.rows.map(({ values }) => values)).toEqual([['last']]);
  });

  it('are the fixed ones alone for a workbook without cells', async () => {
    const open = await openBytes(workbookBytes([{ name: 'Empty', rows: none }]));
    expect(await all(open)).toMatchObject([{ sheet: 'Empty', rows: [] }]);
    expect(open.counters.syncs).toBe(FIXED_SYNCS);
  });
});

/** "B7 text" of every cell that holds something. */
function cellsOf(firstColumn: number, rows: readonly { readonly row: number; readonly values: readonly (string | number | boolean | null)[] }[]): readonly string[] {
  return rows.flatMap(({ row, values }) =>
    values.flatMap((value, column) => (value === '' || value === null ? [] : [`${row} ${column + firstColumn} ${typeof value} ${String(value)}`])),
  );
}
