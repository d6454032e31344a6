import { describeWithProgram } from '../builders/shared';
import { recalculate, renderPages } from './libreOffice';
import { openableBook } from './openableBook';

const SLOW = 120_000;

describeWithProgram('soffice', 'LibreOffice as a judge', () => {
  it(
    'does not believe a cached value: a stale 999 comes back recalculated',
    async () => {
      const bytes = openableBook([
        { name: 'Budget', rows: [[100], [250.5], [{ formula: 'SUM(A1:A2)', value: 999 }]] },
        { name: "Bob's & Co", rows: [[{ formula: 'Budget!A3*2', value: 999 }]] },
      ]);
      const sheets = await recalculate(bytes);
      expect(sheets.get('Budget')).toEqual([['100'], ['250.5'], ['350.5']]);
      expect(sheets.get("Bob's & Co")).toEqual([['701']]);
    },
    SLOW,
  );

  it(
    'gives numbers with all their digits, dates as serial numbers, errors and texts as they stand',
    async () => {
      const rows = [[{ formula: '1/3', value: 0 }, { date: 39_203 }, '0012', 'a "quoted", line\nand another', true, { formula: '1/0', value: 0 }]];
      const sheets = await recalculate(openableBook([{ name: 'Values', rows }]));
      expect(sheets.get('Values')).toEqual([['0.333333333333333', '39203', '0012', 'a "quoted", line\nand another', 'TRUE', '#DIV/0!']]);
    },
    SLOW,
  );

  it(
    'judges hidden sheets too and answers calls made at the same time one after the other',
    async () => {
      const book = (value: number) => openableBook([{ name: 'Seen', rows: [[value]] }, { name: 'Kept', state: 'hidden', rows: [[value + 1]] }]);
      const [first, second] = await Promise.all([recalculate(book(1)), recalculate(book(5))]);
      expect(first.get('Kept')).toEqual([['2']]);
      expect(second.get('Kept')).toEqual([['6']]);
    },
    SLOW,
  );

  it(
    'says so when it is handed something that is no workbook',
    async () => {
      await expect(renderPages(new Uint8Array([1, 2, 3]))).rejects.toThrow();
    },
    SLOW,
  );
});

describeWithProgram('pdftoppm', 'LibreOffice printing', () => {
  it(
    'gives the pages of a workbook as images',
    async () => {
      const pages = await renderPages(openableBook([{ name: 'One', rows: [['page one']] }, { name: 'Two', rows: [['page two']] }]));
      expect(pages).toHaveLength(2);
      expect([...pages[0]!.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    },
    SLOW,
  );
});
