import { fitMoney, fits } from '../../../src/core/sheet/fitMoney';
import type { CellContent, SheetCell } from '../../../src/core/sheet/sheet';
import type { StyleName } from '../../../src/core/sheet/styles';

const cell = (content: CellContent, style: StyleName = 'amount'): SheetCell => ({ row: 1, column: 0, style, content });
const money = (value: number): SheetCell => cell({ kind: 'number', value });

it('money is in pounds while every figure fits its column, then in thousands with a decimal, in thousands, in millions', () => {
  const scale = (points: number) => fitMoney([money(1_234_567_890), money(5)], [points]);
  expect([scale(80), scale(60), scale(54), scale(20)]).toEqual(['pounds', 'tenths', 'thousands', 'millions']);
});

it('a figure that does not fit its column is told, whether typed or a formula', () => {
  expect(fits(money(1_234_567_890), [20], 'pounds')).toBe(false);
  expect(fits(cell({ kind: 'formula', formula: '=B2', value: 1_234_567_890 }), [20], 'pounds')).toBe(false);
  expect(fits(money(5), [20], 'pounds')).toBe(true);
});

it('words and empty cells fit however narrow their column is, and so does a number without a format', () => {
  expect(fits(cell({ kind: 'text', text: 'not calculated at all' }), [20], 'pounds')).toBe(true);
  expect(fits(cell({ kind: 'blank' }), [20], 'pounds')).toBe(true);
  expect(fits(cell({ kind: 'number', value: 1_234_567_890 }, 'label'), [20], 'pounds')).toBe(true);
});
