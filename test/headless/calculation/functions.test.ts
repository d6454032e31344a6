import { type PackageCell } from '../../builders/package';
import { describeWithProgram } from '../../builders/shared';
import { recalculate } from '../../judges/libreOffice';
import { openableBook } from '../../judges/openableBook';
import { bookOf, valueAt } from './bookOf';
import { calculator } from './ironcalc';

/** Keys in A, amounts in B, a second key in C, and in D what a budget sheet holds where an amount should be. */
const LINES = [
  ['ICT', 100.1, 'Pay', 1],
  ['ict', 200.02, 'Income', ''],
  ['Customer Services', -50.5, 'Pay', 'n/a'],
  ['ICT ', 1000, 'Pay', '0012'],
  ['', 7, '', 'none', true],
  ['Customer Services', 0.1, 'Income', 0.2],
  ['ICT', 0, 'pay', -3],
  ['ICT', 1e-7, 'Pay', 1e12],
];

const FORMULAS = [
  '=SUM(L!B1:B8)',
  '=SUM(L!D1:D8)',
  '=SUM(L!B1,L!B3:B4,5)',
  '=SUM(L!A1:D8)',
  '=COUNT(L!A1:D8)',
  '=COUNTA(L!A1:D8)',
  '=AVERAGE(L!B1:B8)',
  '=AVERAGE(L!D1:D8)',
  '=AVERAGE(L!A1:A8)',
  '=MIN(L!B1:D8)',
  '=MAX(L!B1:B8)',
  '=MAX(L!A1:A8)',
  '=SUMIF(L!A1:A8,"ICT",L!B1:B8)',
  '=SUMIFS(L!B1:B8,L!A1:A8,"ICT")',
  '=SUMIFS(L!B1:B8,L!A1:A8,"customer services",L!C1:C8,"Pay")',
  '=SUMIFS(L!B1:B8,L!A1:A8,L!A1,L!C1:C8,L!C1)',
  '=SUMIFS(L!D1:D8,L!A1:A8,"ICT")',
  '=SUMIFS(L!B1:B8,L!A1:A8,"Nobody")',
  '=COUNTIF(L!A1:A8,"ICT")',
  '=COUNTIFS(L!A1:A8,"ICT",L!C1:C8,"Pay")',
  '=SUMPRODUCT((L!A1:A8=L!A1)*1,L!B1:B8)',
  '=SUMPRODUCT((L!A1:A8="ICT")*(L!C1:C8="Pay"),L!B1:B8)',
  '=SUMPRODUCT((L!A1:A8="ICT")*L!B1:B8)',
  '=SUMPRODUCT((L!A1:A8<>"ICT")*(L!B1:B8>0)*1,L!B1:B8)',
  '=SUMPRODUCT((L!A1:A8="ICT")*1,L!D1:D8)',
  '=SUMPRODUCT((L!D1:D8="0012")*1,L!B1:B8)',
  '=SUMPRODUCT((L!D1:D8=12)*1,L!B1:B8)',
  '=SUMPRODUCT((L!A1:A8="")*1,L!B1:B8)',
  '=SUMPRODUCT(L!B1:B8,L!B1:B8)',
  '=ABS(L!B3)',
  '=ABS(L!A1)',
  '=IF(L!B1>L!B2,"more","less")',
  '=IF(L!D2=0,"nil","some")',
  '=IF(ABS(L!B1-100.1)<0.005,1,2)',
  '=IF(FALSE,1)',
  '=IF(L!B7,"yes","no")',
  '=IFERROR(L!B1/L!B7,"no base")',
  '=L!B1/L!B7',
  '=NOT(L!B1>0)',
  '=L!D2',
  '=L!A1',
  '=L!E5',
  '=NOT(L!E5)',
  '=IF(L!E5,1,2)',
  '=-L!B3',
  '=(L!B1+L!B2)*3/7-L!B6',
  '=L!B1=L!B2',
  '=L!A1=L!A2',
  '=L!A1="ICT "',
  '=L!B1>=100.1',
  '=0.1+0.2=0.3',
  '=1/3',
  '=123456789012.34+0.01',
  '=A1+A2',
];

/** Twelve digits of a number: the last three of fifteen depend on the order in which numbers are added. */
function meant(shown: string): string {
  const number = Number(shown);
  return shown === '' || Number.isNaN(number) ? shown : String(Number(number.toPrecision(12)));
}

const shown = (value: string | number | boolean): string => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value));

describeWithProgram('soffice', 'the functions that are allowed', () => {
  it('give what LibreOffice gives, over keys in other letters, blanks, texts, codes, truths and sums of pennies', async () => {
    const book = bookOf({ L: { rows: LINES, is: 'untouched' }, F: { rows: FORMULAS.map((formula) => [{ formula }]), is: 'added' } });
    const { notCalculated } = calculator.calculate(book);
    expect(notCalculated).toEqual([]);
    const lines = LINES.map((row) => row.map((cell): PackageCell => (cell === '' ? null : cell)));
    const formulas = FORMULAS.map((formula): PackageCell[] => [{ formula: formula.slice(1), value: 999 }]);
    const sheets = await recalculate(openableBook([{ name: 'L', rows: lines }, { name: 'F', rows: formulas }]));
    const judged = FORMULAS.map((formula, row) => `${formula} is ${meant(sheets.get('F')?.[row]?.[0] ?? '')}`);
    const ours = FORMULAS.map((formula, row) => `${formula} is ${meant(shown(valueAt(book, 'F', [row, 0])))}`);
    expect(ours).toEqual(judged);
  }, 120_000);
});

describe('where LibreOffice is no judge of Excel', () => {
  it('leaves truths in a range out of sums, counts and averages, as Excel documents it', () => {
    const formulas = ['=SUM(L!A1:A3)', '=COUNT(L!A1:A3)', '=AVERAGE(L!A1:A3)', '=MAX(L!A2:A2)', '=COUNTA(L!A1:A3)'];
    const book = bookOf({ L: { rows: [[5], [true], [7]], is: 'untouched' }, F: { rows: formulas.map((formula) => [{ formula }]) } });
    calculator.calculate(book);
    expect(formulas.map((_, row) => valueAt(book, 'F', [row, 0]))).toEqual([12, 2, 6, 0, 3]);
  });

  it('takes a percentage for the number it is', () => {
    const book = bookOf({ F: { rows: [[{ formula: '=B1%' }, 12.5]] } });
    calculator.calculate(book);
    expect(valueAt(book, 'F', [0, 0])).toBe(0.125);
  });
});
