import fc from 'fast-check';
import * as ironcalc from '@ironcalc/wasm';
import { evaluate } from '../../../src/headless/calculation/engine';
import { findFormulas } from '../../../src/headless/calculation/findFormulas';
import { readFormula } from '../../../src/headless/calculation/readFormula';
import { settleSums } from '../../../src/headless/calculation/settleSums';
import { rememberSums } from '../../../src/headless/calculation/sheetSums';
import type { BookState } from '../../../src/headless/workbook/bookState';
import { bookOf, type DrawnCell } from './bookOf';
import './ironcalc';

const settled = (book: BookState): readonly string[] => {
  const sums = rememberSums()(book);
  return findFormulas(book).map((cell) => settleSums({ book, cell, sums }));
};

/** A budget of two streams that nobody has written to, and formulas over it in column A, a key beside them in B. */
function settledOver(lines: readonly (readonly DrawnCell[])[], formulas: readonly string[], key: DrawnCell = 'ICT'): readonly string[] {
  return settled(bookOf({ L: { rows: lines, is: 'untouched' }, S: { rows: formulas.map((formula) => [{ formula }, key]), is: 'added' } }));
}

const LINES = [
  ['ICT', 100.5],
  ['Pay', -40],
  ['ict', 7],
];

describe('sums over a sheet nobody has written to', () => {
  it('stand as numbers in the formula, and the rest of it as it was', () => {
    expect(settledOver(LINES, ['=SUM(L!B1:B3)', '=(SUM(L!B1,L!B3)-SUM(L!B2))*1000', '=A1-SUMIFS(L!$B$1:$B$3,L!$A$1:$A$3,$B1)', '=IF(SUMPRODUCT((L!A1:A3="PAY")*1,L!B1:B3)<0,"under",A1)'])).toEqual([
      '=67.5',
      '=(107.5-(0-40))*1000',
      '=A1-107.5',
      '=IF((0-40)<0,"under",A1)',
    ]);
  });

  it('are nought for a key no row has', () => {
    expect(settledOver(LINES, ['=SUMIFS(L!B1:B3,L!A1:A3,"Nobody")'])).toEqual(['=0']);
  });

  it.each([
    ['of a sheet that was written to', '=SUM(B1:B3)'],
    ['with a cell that holds an error', '=SUM(L!B1:B4)'],
    ['by a key beside an error', '=SUMIFS(L!B1:B4,L!A1:A4,"ICT")'],
    ['by a key that reads as a criterion', '=SUMIFS(L!B1:B3,L!A1:A3,">5")'],
    ['by a number', '=SUMPRODUCT((L!A1:A3=12)*1,L!B1:B3)'],
    ['by an empty text, which empty cells equal too', '=SUMPRODUCT((L!A1:A3="")*1,L!B1:B3)'],
    ['by a key that is itself a formula', '=SUMIFS(L!B1:B3,L!A1:A3,A1)'],
    ['by two keys', '=SUMIFS(L!B1:B3,L!A1:A3,"ICT",L!A1:A3,"ICT")'],
    ['over ranges of different size', '=SUMIFS(L!B1:B2,L!A1:A3,"ICT")'],
    ['that multiply by something else', '=SUMPRODUCT((L!A1:A3="ICT")*2,L!B1:B3)'],
    ['by another comparison', '=SUMPRODUCT((L!A1:A3<>"ICT")*1,L!B1:B3)'],
    ['over a sheet that is not there', '=SUM(M!B1:B3)'],
    ['of what cannot be parsed', '=SUM(L!B1:B3'],
  ])('are left to the engine %s', (_, formula) => {
    expect(settledOver([...LINES, ['Pay', '#N/A']], [formula])).toEqual([formula]);
  });

  it('are added up once for a workbook and anew for another', () => {
    const sums = rememberSums();
    const [one, other] = [1, 2].map((amount) => bookOf({ L: { rows: [[amount]], is: 'untouched' } }));
    expect(sums(one!)).toBe(sums(one!));
    expect(sums(other!).of({ sheet: other!.sheets[0]!, area: { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0 } })).toBe(2);
  });

  it('come to what the engine makes of them, whatever the cells hold', () => {
    const key = fc.constantFrom<DrawnCell[]>('ICT', 'ict', 'Pay', 'ICT ', '0012', '', 12, true, '#N/A');
    const amount = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }).map((pence) => pence / 100), fc.constantFrom<DrawnCell[]>('', 'n/a', '7', true, 1e-7, 1e15, '#REF!'));
    const formulas = ['=SUM(L!B1:B9)', '=SUM(L!A1:B9,L!B1)', '=-SUM(L!B1)', '=SUMIFS(L!B1:B9,L!A1:A9,"pay")', '=SUMIFS(L!B1:B9,L!A1:A9,B1)-1', '=SUMPRODUCT((L!A1:A9=B1)*1,L!B1:B9)', '=SUMPRODUCT((L!A1:A9="0012")*1,L!B1:B9)'];
    fc.assert(
      fc.property(fc.array(fc.tuple(key, amount), { maxLength: 9 }), key, (lines, label) => {
        const book = bookOf({ L: { rows: lines, is: 'untouched' }, S: { rows: formulas.map((formula) => [{ formula }, label]), is: 'added' } });
        const [alone, withSums] = [findFormulas(book).map(({ formula }) => formula), settled(book)].map((texts) => {
          const readings = findFormulas(book).map((cell, index) => readFormula(book, cell, texts[index] ?? ''));
          return [...evaluate(ironcalc, book, readings).values()];
        });
        withSums?.forEach((value, index) => {
          const other = alone?.[index];
          if (typeof value === 'number' && typeof other === 'number') expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-12 * Math.max(1, ...lines.map(([, held]) => Math.abs(Number(held) || 0))));
          else expect(value).toBe(other);
        });
      }),
    );
  });
});
