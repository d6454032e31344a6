import fc from 'fast-check';
import { PackageFault } from '../../../src/headless/package/packageFault';
import { openedSheets as readSheets } from '../../builders/openedSheets';
import { type PackageCell, packed, workbookBytes, workbookParts } from '../../builders/package';

const BUDGET = { name: 'Budget', rows: [['Service', 'Original'], ['ICT', 762_400]] };

async function valuesOf(...cells: readonly PackageCell[]) {
  const [sheet] = await readSheets(workbookBytes([{ name: 'Budget', rows: [cells] }]));
  return sheet!.rows[0]!.values;
}

async function faultOf(bytes: Uint8Array): Promise<unknown> {
  return readSheets(bytes).then(() => null, (fault: unknown) => fault);
}

describe('reading a workbook', () => {
  it('gives each sheet with the rows that hold something', async () => {
    const [sheet] = await readSheets(workbookBytes([{ name: 'Budget', rows: [['Service'], [], [null, null], ['ICT', null, 5]] }]));
    expect(sheet).toMatchObject({ sheet: 'Budget', hidden: false, firstColumn: 0, tables: [], dateSystem: 1900 });
    expect(sheet!.rows.map(({ row, values }) => [row, ...values])).toEqual([[1, 'Service', '', ''], [4, 'ICT', '', 5]]);
  });

  it('reads texts that are shared and texts that are not, as typed', async () => {
    expect(await valuesOf('0012', { shared: '0012' }, { shared: ' £1,200 & more\n' })).toEqual(['0012', '0012', ' £1,200 & more\n']);
  });

  it('reads numbers, and true and false', async () => {
    expect(await valuesOf(1.005, -762_400.57, 1e-7, true, false)).toEqual([1.005, -762_400.57, 1e-7, true, false]);
  });

  it('reads an error as its text, typed or calculated, and a number too large for Excel as one', async () => {
    const calculated = { attributes: ' t="e"', content: '<f>1/0</f><v>#DIV/0!</v>' };
    const huge = { attributes: '', content: '<v>1E+400</v>' };
    expect(await valuesOf({ error: '#REF!' }, calculated, huge)).toEqual(['#REF!', '#DIV/0!', '#NUM!']);
  });

  it('reads a formula as its last value and keeps the formula', async () => {
    const text = { attributes: ' t="str"', content: '<f>A1&amp;"!"</f><v>ICT!</v>' };
    const [sheet] = await readSheets(workbookBytes([{ name: 'Budget', rows: [[1, { formula: 'A1*2', value: 2 }, text]] }]));
    expect(sheet!.rows[0]).toMatchObject({ values: [1, 2, 'ICT!'], formulas: [undefined, '=A1*2', '=A1&"!"'] });
  });

  it('keeps a row that holds only a formula that was never calculated', async () => {
    const [sheet] = await readSheets(workbookBytes([{ name: 'Budget', rows: [[{ attributes: '', content: '<f>A9</f>' }], ['ICT']] }]));
    expect(sheet!.rows).toMatchObject([{ row: 1, values: [''], formulas: ['=A9'] }, { row: 2, values: ['ICT'] }]);
  });

  it('writes out shared formulas', async () => {
    const first = { attributes: '', content: '<f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v>' };
    const next = { attributes: '', content: '<f t="shared" si="0"/><v>4</v>' };
    const [sheet] = await readSheets(workbookBytes([{ name: 'Budget', rows: [[1, first], [2, next]] }]));
    expect(sheet!.rows.map(({ values, formulas }) => [values[1], formulas[1]])).toEqual([[2, '=A1*2'], [4, '=A2*2']]);
  });

  it.each([[false, 1900], [true, 1904]] as const)('gives dates as serial numbers with their format (1904: %s)', async (date1904, system) => {
    const [sheet] = await readSheets(workbookBytes([{ name: 'Budget', rows: [[{ date: 39_386 }, { date: 0.5 }, 39_386]] }], { date1904 }));
    expect(sheet).toMatchObject({ dateSystem: system, rows: [{ values: [39_386, 0.5, 39_386], numberFormats: ['m/d/yyyy', 'm/d/yyyy'] }] });
  });

  it('gives back every number that a date format was put on by mistake, to the penny', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -1e9, max: 9e9 }), fc.boolean(), async (pence, date1904) => {
        const amount = pence / 100;
        fc.pre(date1904 || amount < 59 || amount >= 61);
        const [sheet] = await readSheets(workbookBytes([{ name: 'Budget', rows: [[{ date: amount }]] }], { date1904 }));
        expect(sheet!.rows[0]!.values[0]).toBeCloseTo(amount, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('reads the dates of a strict workbook', async () => {
    const iso = { attributes: ' t="d" s="1"', content: '<v>2007-10-31T00:00:00</v>' };
    const [sheet] = await readSheets(workbookBytes([{ ...BUDGET, rows: [...BUDGET.rows, [iso, { shared: 'x' }]] }], { strict: true }));
    expect(sheet!.rows.map(({ values }) => values)).toEqual([['Service', 'Original'], ['ICT', 762_400], [39_386, 'x']]);
  });

  it('reads hidden sheets and rows and says that they are hidden', async () => {
    const sheets = await readSheets(workbookBytes([BUDGET, { name: 'Old', state: 'hidden' }, { name: 'Older', state: 'veryHidden', rows: [['a'], ['b']], hiddenRows: [2] }]));
    expect(sheets.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([['Budget', false], ['Old', true], ['Older', true]]);
    expect(sheets[2]!.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  it('gives the ranges of Excel tables', async () => {
    const table = (range: string) => workbookBytes([{ ...BUDGET, table: { name: 'Lines', range } }]);
    expect((await readSheets(table('B2:AA31')))[0]!.tables).toEqual([{ name: 'Lines', firstRow: 2, lastRow: 31, firstColumn: 1, lastColumn: 26 }]);
    expect((await readSheets(table('$A$1:$B$2')))[0]!.tables).toMatchObject([{ lastRow: 2, lastColumn: 1 }]);
    expect((await readSheets(table('nowhere')))[0]!.tables).toEqual([]);
  });

  it('passes over chart sheets and macro sheets, keeping the order of the rest', async () => {
    const sheets = await readSheets(workbookBytes([{ name: 'Chart', kind: 'chartsheet' }, BUDGET, { name: 'Macro1', kind: 'xlMacrosheet' }, { name: 'Posts' }]));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Budget', 'Posts']);
  });

  it('reads a sheet whose name has an apostrophe', async () => {
    const sheets = await readSheets(workbookBytes([{ name: "Children's Services", rows: [['a']] }, { name: 'Roads & Parks "East"' }]));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Children's Services", 'Roads & Parks "East"']);
  });
});

describe('a package that cannot be read', () => {
  it('is refused when it holds no worksheet', async () => {
    expect(await faultOf(workbookBytes([{ name: 'Chart', kind: 'chartsheet' }]))).toMatchObject({ kind: 'unreadable', detail: 'it holds no worksheet' });
    expect(await faultOf(workbookBytes([]))).toMatchObject({ kind: 'unreadable' });
  });

  it.each(['_rels/.rels', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml', '[Content_Types].xml'])('is refused when %s is missing', async (name) => {
    const parts = Object.fromEntries(Object.entries(workbookParts([BUDGET])).filter(([part]) => part !== name));
    expect(await faultOf(packed(parts))).toBeInstanceOf(PackageFault);
  });

  it('is refused when a sheet breaks off, rather than read as far as it goes', async () => {
    const parts = workbookParts([BUDGET]);
    const sheet = parts['xl/worksheets/sheet1.xml'] as string;
    const cut = sheet.slice(0, sheet.indexOf('</row>') + '</row>'.length);
    expect(await faultOf(packed({ ...parts, 'xl/worksheets/sheet1.xml': cut }))).toMatchObject({ kind: 'unreadable', detail: 'the part "xl/worksheets/sheet1.xml" breaks off' });
  });

  it('is refused when a cell lies outside every sheet', async () => {
    const cell = { attributes: '', content: '</c><c r="XFE1"><v>1</v>' };
    expect(await faultOf(workbookBytes([{ name: 'Budget', rows: [[cell]] }]))).toMatchObject({ kind: 'unreadable' });
  });

  it('ends in a fault of the package, cut short anywhere', async () => {
    const bytes = workbookBytes([BUDGET]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
        expect(await faultOf(bytes.subarray(0, length))).toBeInstanceOf(PackageFault);
      }),
    );
  });

  it('ends in a fault or in the same rows when bytes are spoiled: never in other figures', async () => {
    const bytes = workbookBytes([BUDGET]);
    const right = (await readSheets(bytes))[0]!.rows;
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, byte) => {
        const spoiled = bytes.slice();
        spoiled[at] = byte;
        const sheets = await readSheets(spoiled).catch((fault: unknown) => fault);
        if (Array.isArray(sheets)) expect(sheets).toMatchObject([{ rows: right }]);
        else expect(sheets).toBeInstanceOf(PackageFault);
      }),
      { numRuns: 500 },
    );
  });
});
