import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { plainWorkbook } from '../../src/app/plainWorkbook';
import type { PlainSheet } from '../../src/core/sheet/plainSheet';
import { openWorkbook } from '../../src/headless/package/openWorkbook';

const area = (row: number, column: number) => ({ firstRow: row, lastRow: row + 9, firstColumn: column, lastColumn: column });
const SHEET: PlainSheet = {
  name: 'Pay scale', columns: [10, 20], heights: new Map([[1, 26]]), freezeRows: 2, gridlines: true,
  cells: [
    { row: 1, column: 0, value: 'Pay scale', look: 'title', format: 'words' },
    { row: 3, column: 0, value: '=1+1', look: 'entry', format: 'words' },
    { row: 3, column: 1, value: 20_736, look: 'entry', format: 'money' },
    { row: 4, column: 1, value: '', look: 'entry', format: 'date' },
    { row: 5, column: 0, value: 'Budget', look: 'link', format: 'words', to: "'Pay scale'!A1" },
  ],
  rules: [
    { area: area(3, 0), kind: 'list', words: ['Yes', 'No'], closed: true, sentence: 'Type Yes or No.' },
    { area: area(3, 1), kind: 'date', from: 32_874, to: 73_050, sentence: 'Type a date.' },
    { area: area(3, 2), kind: 'list', words: ['A'], closed: false, sentence: 'Usually A.' },
    { area: area(3, 3), kind: 'length', from: 4, to: 9, sentence: 'Type a year.' },
  ],
};

it('writes the same bytes for the same sheets', async () => {
  const [first, second] = [await plainWorkbook('T', [SHEET]), await new Promise<Uint8Array>((resolve) => { setTimeout(() => { plainWorkbook('T', [SHEET]).then(resolve, resolve); }, 1100); })];
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

it('writes what is typed as typed: texts stay texts, empty cells have their format', async () => {
  const [sheet] = (await readXlsx(await plainWorkbook('T', [SHEET]), { readStyles: true })).sheets;
  expect([sheet?.rows[2]?.[0], sheet?.rows[2]?.[1], sheet?.rows[3]?.[1] ?? null]).toEqual(['=1+1', 20_736, null]);
  expect(sheet?.cells?.get('2,0')?.formula).toBeUndefined();
  expect(sheet?.cells?.get('2,1')?.style?.numFmt).toBe('#,##0.00_);(#,##0.00);0.00_)');
  expect(sheet?.cells?.get('4,0')?.hyperlink?.location).toBe("'Pay scale'!A1");
});

it('writes its checks: lists, limits and what is said when they are not met', async () => {
  const [sheet] = (await readXlsx(await plainWorkbook('T', [SHEET]))).sheets;
  expect(sheet?.dataValidations).toMatchObject([
    { type: 'list', values: ['Yes', 'No'], range: 'A3:A12', errorStyle: 'stop', errorMessage: 'Type Yes or No.' },
    { type: 'date', operator: 'between', formula1: '32874', formula2: '73050', range: 'B3:B12' },
    { type: 'list', values: ['A'], errorStyle: 'warning' },
    { type: 'textLength', operator: 'between', formula1: '4', formula2: '9' },
  ]);
});

it('is a workbook that our own reader opens', async () => {
  expect((await openWorkbook(await plainWorkbook('T', [SHEET]))).sheets.map(({ name }) => name)).toEqual(['Pay scale']);
});

it('prints on one page what is one page; else repeats its first rows and begins pages where it is told', async () => {
  const [one] = (await readXlsx(await plainWorkbook('T', [{ ...SHEET, onePage: true }]))).sheets;
  expect([one?.pageSetup?.fitToWidth, one?.pageSetup?.fitToHeight, one?.pageSetup?.printTitlesRow, one?.rowBreaks]).toEqual([1, 1, undefined, undefined]);
  const bytes = await plainWorkbook('T', [{ ...SHEET, name: 'Long', repeatedRows: 2, breaks: [5] }]);
  const [long] = (await readXlsx(bytes)).sheets;
  expect([long?.pageSetup?.fitToWidth, long?.pageSetup?.printTitlesRow]).toEqual([1, '$1:$2']);
  const part = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  expect(part).toContain('fitToHeight="0"');
  expect(part).toContain('<brk id="4"');
});

it('prints at the foot whose sheet it is, small, with every "&" as one and never more than Excel takes', async () => {
  const footOf = async (left: string) => (await readXlsx(await plainWorkbook('T', [{ ...SHEET, footer: { left, centre: 'Issued 1 October 2007' } }]))).sheets[0]?.headerFooter?.oddFooter ?? '';
  expect(await footOf('2nd & last')).toBe('&L&8&K52606D2nd && last&C&8&K52606DIssued 1 October 2007&R&8&K52606DPage &P of &N');
  const long = await footOf('Adults & Children '.repeat(40));
  expect([long.length <= 255, /[^&]&C&8&K52606DIssued 1 October 2007&R/.test(long)]).toEqual([true, true]);
  expect((await footOf('&'.repeat(300))).replaceAll('&&', '').startsWith('&L&8&K52606D&C&8')).toBe(true);
});

it('keeps what is typed off the border: words from the left, figures from the right', async () => {
  const input = (column: number, format: 'words' | 'number') => ({ row: 1, column, value: '', look: 'input', format }) as const;
  const [sheet] = (await readXlsx(await plainWorkbook('T', [{ ...SHEET, cells: [input(0, 'words'), input(1, 'number')] }]), { readStyles: true })).sheets;
  expect(['0,0', '0,1'].map((cell) => sheet?.cells?.get(cell)?.style?.alignment)).toMatchObject([{ horizontal: 'left', indent: 1 }, { horizontal: 'right', indent: 1 }]);
});
