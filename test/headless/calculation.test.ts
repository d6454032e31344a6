import type { BookState } from '../../src/headless/workbook/bookState';
import { bookOf, type DrawnCell, valueAt } from './calculation/bookOf';
import { calculator } from './calculation/ironcalc';

/** Three lines of a budget, and a summary whose cells are the formulas given, one a row. */
function summaryOf(formulas: readonly DrawnCell[], names: Readonly<Record<string, string>> = {}): BookState {
  const lines = [
    ['ICT', 100, 'F1'],
    ['Customer Services', 250.5, 'F2'],
    ['ICT', 40, 'F3'],
  ];
  return bookOf({ "Bob's Budget": { rows: lines, is: 'untouched' }, Summary: { rows: formulas.map((formula) => [formula]), is: 'added' } }, names);
}

const column = (book: BookState): readonly unknown[] => [...book.sheets[1]!.rows.keys()].map((row) => valueAt(book, 'Summary', [row, 0]));
const formula = (text: string, last?: DrawnCell): DrawnCell => (last === undefined || typeof last === 'object' ? { formula: text } : { formula: text, last });
const reasons = (book: BookState): readonly string[] => calculator.calculate(book).notCalculated.map(({ cell, why }) => `${cell}: ${why}`);

describe('calculating a workbook in memory', () => {
  it('works out sums over another sheet, quoted or not, and formulas on formulas in any order', () => {
    const book = summaryOf([
      formula('=A2-A3'),
      formula("=SUM('Bob''s Budget'!B1:B3)"),
      formula("=SUMIFS('bob''s budget'!$B$1:$B$3,'Bob''s Budget'!$A$1:$A$3,\"ict\")"),
      formula("=SUMPRODUCT(('Bob''s Budget'!A1:A3=A5)*1,'Bob''s Budget'!B1:B3)"),
      'Customer Services',
    ]);
    expect(calculator.calculate(book)).toEqual({ calculated: 4, notCalculated: [] });
    expect(column(book)).toEqual([250.5, 390.5, 140, 250.5, 'Customer Services']);
  });

  it('gives texts, truths and errors as Excel shows them', () => {
    const book = summaryOf([formula('=IF(1>2,"over","within")'), formula('=1<2'), formula('=1/0'), formula('=A3+1'), formula('=IFERROR(A3,"none")'), formula('=SUM(#REF!)')]);
    expect(calculator.calculate(book).notCalculated).toEqual([]);
    expect(column(book)).toEqual(['within', true, '#DIV/0!', '#DIV/0!', 'none', '#REF!']);
  });

  it('follows names that are fixed references, the one of the sheet before the one of the workbook', () => {
    const book = summaryOf([formula('=SUM(Lines)'), formula('=total*2'), formula('=Moving'), formula('=Worked'), formula('=Nobody')], {
      Lines: "='Bob''s Budget'!$B$1:$B$3",
      Total: '=Summary!$A$1',
      Moving: '=Summary!A1',
      Worked: '=SUM(Summary!$A$1)',
    });
    book.names.push({ name: 'LINES', scope: '{Summary}', formula: "='Bob''s Budget'!$B$1", comment: '', visible: true });
    expect(reasons(book)).toEqual([
      'A3: the name Moving is not a fixed reference to cells',
      'A4: the name Worked is not a fixed reference to cells',
      'A5: there is no name Nobody',
    ]);
    expect(column(book).slice(0, 2)).toEqual([100, 200]);
  });

  it('takes what an untouched sheet has, and leaves its formulas alone', () => {
    const book = bookOf({
      Budget: { rows: [[1, { formula: '=A1*1000', last: 7 }]], is: 'untouched' },
      Summary: { rows: [[{ formula: '=Budget!B1*2' }]] },
    });
    expect(calculator.calculate(book)).toEqual({ calculated: 1, notCalculated: [] });
    expect(valueAt(book, 'Summary', [0, 0])).toBe(14);
    expect(valueAt(book, 'Budget', [0, 1])).toBe(7);
  });

  it('keeps texts texts: codes, dates in words, formulas and apostrophes are not read as numbers or formulas', () => {
    const texts = ['0012', 'May 2007', '=1+1', "'quoted", 'TRUE', '#REF! in words', '1/2'];
    const book = bookOf({ Codes: { rows: texts.map((text) => [text]), is: 'untouched' }, Summary: { rows: texts.map((_, row) => [{ formula: `=Codes!A${row + 1}` }]) } });
    calculator.calculate(book);
    expect(texts.map((_, row) => valueAt(book, 'Summary', [row, 0]))).toEqual(texts);
  });

  it('changes no cell that holds no formula', () => {
    const book = summaryOf([formula("='Bob''s Budget'!B1"), 5, '']);
    calculator.calculate(book);
    expect(column(book)).toEqual([100, 5, '']);
  });
});

describe('what is not calculated', () => {
  it.each([
    ['=ROUND(1.005,2)', 'it uses ROUND'],
    ['=HYPERLINK("#A1","here")', 'it uses HYPERLINK'],
    ['=_xlfn.XLOOKUP(1,A2:A3,A2:A3)', 'it uses _XLFN.XLOOKUP'],
    ['=SUMPRODUCT(--(B1:B3="x"),C1:C3)', 'it uses two signs in a row'],
    ['=SUMPRODUCT(-B1:B3)', 'it uses the sign - cell by cell'],
    ['=SUMPRODUCT((B1:B3="x"))', 'it sums a comparison that is not multiplied by 1'],
    ['=SUMPRODUCT((B1:B3="x")*1,C1:C2)', 'the ranges of SUMPRODUCT differ in size'],
    ['=SUMIFS(C1:C3,B1:B2,"x")', 'the ranges of SUMIFS differ in size'],
    ['=SUMIF(B1:B3,"x",C1)', 'the ranges of SUMIF differ in size'],
    ['=SUMIFS(C1:C3,B1:B3,">5")', 'a criterion is not a plain text'],
    ['=SUMIFS(C1:C3,B1:B3,"IT*")', 'a criterion is not a plain text'],
    ['=SUMIFS(C1:C3,B1:B3,"0012")', 'a criterion is not a plain text'],
    ['=SUMIFS(C1:C3,B1:B3,12)', 'a criterion is not a plain text'],
    ['=SUMIFS(C1:C3,B1:B3,B9&"")', 'a criterion is not a plain text'],
    ['=SUM(B:B)', 'it reads whole columns or rows: B:B'],
    ['=[1]Budget!A1', 'it reads another workbook: [1]Budget!A1'],
    ['=SUM(Lines[Amount])', 'it reads a table: Lines[Amount]'],
    ['=Nowhere!A1', 'there is no sheet called Nowhere'],
    ['=SUM(Summary:Other!A1)', 'there is no sheet called Summary:Other'],
    ['=B1:B3', 'it uses the range B1:B3 as one value'],
    ['=SUM(B1:B3*2)', 'it uses the range B1:B3 as one value'],
    ['=SUM({1,2})', 'it uses an array, LET or LAMBDA'],
    ['=B1&"x"', 'it uses the operator "&"'],
    ['=SUM(B1:C1 C1:D1)', 'it uses the operator " "'],
    ['=@B1', 'it uses the operator @'],
    ['=IF(B1,,2)', 'it leaves an argument out'],
    ['=ABS(1,2)', 'ABS has 2 arguments'],
    ['=SUM(1', 'it cannot be parsed'],
  ])('is reported and keeps its last value: %s', (text, why) => {
    const book = bookOf({ Summary: { rows: [[{ formula: text, last: 7 }]] } });
    expect(calculator.calculate(book)).toEqual({ calculated: 0, notCalculated: [{ sheet: 'Summary', cell: 'A1', formula: text, why }] });
    expect(valueAt(book, 'Summary', [0, 0])).toBe(7);
  });

  it('is no sum over a sheet nobody has written to, however long and many they are', () => {
    const sums = Array.from({ length: 50 }, (_, at) => formula(`=SUMIFS('Bob''s Budget'!B1:B100000,'Bob''s Budget'!A1:A100000,"ICT")+${at}`));
    const book = summaryOf(sums);
    expect(reasons(book)).toEqual([]);
    expect(column(book).slice(-1)).toEqual([189]);
  });

  it('is whatever reads something that is not calculated, however far away', () => {
    const book = summaryOf([formula('=A2+1', 5), formula('=A3+1', 6), formula('=ROUND(1.005,2)', 7), formula('=1+1')]);
    expect(reasons(book)).toEqual(['A1: it reads Summary!A2, which is not calculated', 'A2: it reads Summary!A3, which is not calculated', 'A3: it uses ROUND']);
    expect(column(book)).toEqual([5, 6, 7, 2]);
  });

  it('is a formula that leads back to itself, and what reads it', () => {
    const book = summaryOf([formula('=A2', 1), formula('=A1', 2), formula('=IFERROR(A1,0)', 3), formula('=SUM(A4:A5)', 4), formula('=1+1')]);
    expect(reasons(book).map((why) => why.slice(0, 26))).toEqual(['A1: it leads back to itself', 'A2: it leads back to itself', 'A3: it leads back to itself', 'A4: it leads back to itself'].map((why) => why.slice(0, 26)));
    expect(column(book)).toEqual([1, 2, 3, 4, 2]);
  });

  it('is a sum by a criterion in a cell that turns out to be no plain text, with what reads it', () => {
    const sum = "=SUMIFS('Bob''s Budget'!B1:B3,'Bob''s Budget'!A1:A3,A2)";
    const book = summaryOf([formula(sum, 7), formula("='Bob''s Budget'!B1", 'ICT'), formula('=A1*2', 14)]);
    expect(reasons(book)).toEqual(['A1: a criterion is not a plain text', 'A3: it reads Summary!A1, which is not calculated']);
    expect(column(book)).toEqual([7, 100, 14]);
    const plain = summaryOf([formula(sum), formula("='Bob''s Budget'!A1", 5), formula('=A1*2')]);
    expect(reasons(plain)).toEqual([]);
    expect(column(plain)).toEqual([140, 'ICT', 280]);
  });

  it('is the largest formulas once all together would read more cells than the limit', () => {
    const book = summaryOf([formula("=MAX('Bob''s Budget'!A1:J1000000)", 7), formula("=MAX('Bob''s Budget'!A1:B3)")]);
    expect(reasons(book)).toEqual(['A1: with it, formulas would read more than 2000000 cells']);
    expect(column(book)).toEqual([7, 250.5]);
  });

  it('is a SUMPRODUCT at a third of the cells, which cost three times as much there', () => {
    const largest = (rows: number) => formula(`=MAX('Bob''s Budget'!B1:B${rows})`);
    const product = (rows: number) => formula(`=SUMPRODUCT('Bob''s Budget'!B1:B${rows})`, 7);
    expect(reasons(summaryOf([largest(100_000), product(100_000), product(100_000)]))).toEqual([]);
    const wide = formula("=SUMPRODUCT('Bob''s Budget'!A1:D200000)", 7);
    expect(reasons(summaryOf([wide]))).toHaveLength(1);
  });
});
