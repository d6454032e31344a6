import { describe, expect, test } from '@jest/globals';
import { fitMoney, fits } from '../../../src/core/sheet/fitMoney';
import { showNumber } from '../../../src/core/sheet/numberFormats';
import type { SheetCell } from '../../../src/core/sheet/sheet';
import type { StyleName } from '../../../src/core/sheet/styles';

describe('a figure shows', () => {
  test.each([
    ['a nil line as a dash', showNumber(0, 'amount', 'pounds'), '–'],
    ['a nil that is the answer as a nought', showNumber(0, 'nil', 'pounds'), '0'],
    ['a favourable variance in brackets', showNumber(-1100, 'variance', 'pounds'), '(1,100)'],
    ['an adverse one with its plus', showNumber(99_600, 'variance', 'pounds'), '+99,600'],
    ['a ratio as a per cent', showNumber(0.04779, 'percent', 'pounds'), '+4.8%'],
    ['FTE with two decimals', showNumber(34.25, 'fte', 'tenths'), '34.25'],
    ['a charge to the penny whatever the scale', showNumber(1_104_317, 'pence', 'tenths'), '1,104,317.00'],
    ['£000 with a decimal', showNumber(1_269_800, 'amount', 'tenths'), '1,269.8'],
    ['£000', showNumber(1_269_800, 'amount', 'thousands'), '1,270'],
    ['£ million', showNumber(1_269_800_000, 'amount', 'millions'), '1,269.8'],
  ])('%s', (_, shown, expected) => { expect(shown).toBe(expected); });
});

describe('a sheet shows its money', () => {
  const cell = (value: number, style: StyleName = 'amount'): SheetCell => ({ row: 1, column: 0, content: { kind: 'number', value }, style });
  const columns = [54];

  test('in pounds while every figure fits its column', () => {
    expect(fitMoney([cell(9_999_999), cell(-1_269_800)], columns)).toBe('pounds');
  });

  test('in £000 from ten million', () => {
    expect(fitMoney([cell(10_000_000)], columns)).toBe('tenths');
  });

  test('in whole £000, then in £ million, as it grows', () => {
    expect(fitMoney([cell(1_000_000_000)], columns)).toBe('thousands');
    expect(fitMoney([cell(90_000_000_000)], columns)).toBe('millions');
  });

  test('whatever counts and pence there are', () => {
    expect(fitMoney([cell(123_456_789.01, 'pence')], columns)).toBe('pounds');
    expect(fits(cell(123_456_789.01, 'pence'), columns, 'pounds')).toBe(false);
  });
});
