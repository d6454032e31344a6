import { LOOKING_SYNCS } from '../../src/excel/excelHost';
import { CELLS_A_SYNC, CELLS_WITH_FORMULAS } from '../../src/excel/blocks';
import { FIXED_SYNCS, readGrids } from '../../src/excel/readGrids';
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

describe('what is read besides values', () => {
  const drawn: PackageSheet = {
    name: 'Budget',
    rows: [['Cost centre', 'Budget', 'Forecast', 'Reviewed'], ['C1', 1, { formula: 'B2*2', value: 2 }, { date: 39_386 }], ['C2', 3, 4, null]],
    hiddenRows: [3],
    hiddenColumns: [2],
    table: { name: 'Lines', range: 'A1:D3' },
  };

  it('is hidden rows and columns, Excel tables, formulas and number formats', async () => {
    const [grid] = await all(await openBytes(workbookBytes([drawn])));
    expect(grid!.rows.map(({ row, hidden }) => [row, hidden])).toEqual([[1, false], [2, false], [3, true]]);
    expect([...(grid!.hiddenColumns ?? [])]).toEqual([1]);
    expect(grid!.tables).toEqual([{ name: 'Lines', firstRow: 1, lastRow: 3, firstColumn: 0, lastColumn: 3 }]);
    expect(grid!.rows.map(({ formulas }) => formulas)).toEqual([[], [undefined, undefined, '=B2*2', undefined], []]);
    expect(grid!.rows[1]!.numberFormats[3]).toBe('m/d/yyyy');
  });

  it('is a formula without a result, in a row that shows nothing', async () => {
    const [grid] = await all(await openBytes(workbookBytes([{ name: 'Budget', rows: [['Cost centre', 'Budget'], [{ attributes: '', content: '<f>1+1</f>' }]] }])));
    expect(grid!.rows.map(({ row, values, formulas }) => [row, values, formulas])).toEqual([[1, ['Cost centre', 'Budget'], []], [2, ['', ''], ['=1+1', undefined]]]);
  });

  it('is from which year the workbook counts its days, by what its first date shows, for every sheet of it', async () => {
    const sheets: readonly PackageSheet[] = [{ name: 'Settings', rows: [['asAt', 12]] }, drawn];
    const systemOf = async (date1904: boolean) => (await all(await openBytes(workbookBytes(sheets, { date1904 })))).map(({ dateSystem }) => dateSystem);
    expect([await systemOf(false), await systemOf(true)]).toEqual([[1900, 1900], [1904, 1904]]);
  });

  it('leaves the formulas of a sheet too large for them, and says so where there are some', async () => {
    const [rows, columns] = [20_001, 10];
    const cells = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => (row === 1 && column === 1 ? { formula: 'A2', value: 1 } : 1)));
    const [large, plain] = await all(await openBytes(workbookBytes([{ name: 'Ledger', rows: cells }, { name: 'Plain', rows: cells.map((row) => row.map(() => 1)) }])));
    expect([large!.formulasNotRead, large!.rows[1]!.formulas]).toEqual([true, []]);
    expect([plain!.formulasNotRead, CELLS_WITH_FORMULAS]).toEqual([undefined, 200_000]);
  });
});

describe('who waits for the reading', () => {
  it('is told which sheet comes next before each block of cells', async () => {
    const wide = (rows: number) => Array.from({ length: rows }, (_, row) => Array.from({ length: 10 }, () => row));
    const open = await openBytes(workbookBytes([{ name: 'Small', rows: [[1]] }, { name: 'Large', rows: wide(30_000) }, { name: 'Last', rows: wide(9_000) }]));
    const turns: string[] = [];
    await open.host.readGrids(({ sheet, number, of }) => Promise.resolve(void turns.push(`${sheet} ${number} of ${of}, ${open.counters.syncs}`)));
    const before = LOOKING_SYNCS + FIXED_SYNCS;
    expect(turns).toEqual([`Small 1 of 3, ${before}`, `Large 2 of 3, ${before + 1}`, `Large 2 of 3, ${before + 2}`, `Last 3 of 3, ${before + 3}`]);
  });

  it('ends it by what it throws, and that is no failure of Excel', async () => {
    const open = await openSample('council-clean');
    await expect(open.host.readGrids(() => Promise.reject(new RangeError('given up')))).rejects.toThrow(new RangeError('given up'));
    expect(open.counters.syncs).toBe(LOOKING_SYNCS + FIXED_SYNCS);
  });
});

describe('the syncs of reading', () => {
  it('are not more for what is hidden, dated, in tables or worked out', async () => {
    const open = await openBytes(workbookBytes([{ name: 'Budget', rows: [['a', { date: 39_386 }], [{ formula: '1', value: 1 }]], hiddenRows: [2], hiddenColumns: [1], table: { name: 'Lines', range: 'A1:B2' } }]));
    await all(open);
    expect(open.counters.syncs).toBe(FIXED_SYNCS + 1);
  });

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
