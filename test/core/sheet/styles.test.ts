import { describe, expect, test } from '@jest/globals';
import { PALETTE, contrast } from '../../../src/core/sheet/palette';
import { STATUS_WORDS, statusRules } from '../../../src/core/sheet/statusRules';
import { STYLE_NAMES, lookOf, numberFormatOf } from '../../../src/core/sheet/styles';

describe('the looks', () => {
  test('know black on white and its opposite', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });

  test.each(STYLE_NAMES)('%s can be read on its ground at 4.5 to 1', (style) => {
    const { colour, fill } = lookOf(style, 'pounds');
    expect(contrast(colour, fill ?? PALETTE.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test('tell every status word apart at 4.5 to 1, on its fill or on white', () => {
    for (const { colour, fill } of statusRules({ firstRow: 7, lastRow: 9, firstColumn: 10, lastColumn: 10 })) expect(contrast(colour, fill ?? PALETTE.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test('draw bars, axis and heading rules at 3 to 1', () => {
    for (const colour of [PALETTE.red, PALETTE.favourableBar, PALETTE.ink, PALETTE.headingRule]) expect(contrast(colour, PALETTE.paper)).toBeGreaterThanOrEqual(3);
  });

  test('write words as texts and figures with their format', () => {
    expect(lookOf('headline', 'pounds').numberFormat).toBe('@');
    expect(lookOf('variance', 'pounds').numberFormat).toBe('+#,##0_);(#,##0);"–"_)');
    expect(lookOf('amountTotal', 'tenths').numberFormat).toBe('#,##0.0,_);(#,##0.0,);"–"_)');
    expect(lookOf('fteTotal', 'tenths').numberFormat).toBe('#,##0.00_);(#,##0.00);"–"_)');
    expect(lookOf('percent', 'pounds').numberFormat).toBe('+0.0%_)_-;(0.0%)_-;"–"_)_-');
    expect(numberFormatOf('headline')).toBeNull();
  });
});

describe('the status rules', () => {
  test('are three formulas for the first cell of the range, as the design has them', () => {
    const rules = statusRules({ firstRow: 7, lastRow: 90, firstColumn: 10, lastColumn: 10 });
    expect(rules.map(({ formula }) => formula)).toEqual([
      '=OR(K7="Red",K7="Fail",K7="Not supported",K7="Overdue",K7="Differs")',
      '=OR(K7="Amber",K7="Provisional",K7="No evidence",K7="No review",K7="Disputed",K7="Not funded",K7="To do",K7="Incomplete")',
      '=OR(K7="Green",K7="Pass",K7="Supported",K7="Complete",K7="On track",K7="Funded",K7="Agrees",K7="Done")',
    ]);
  });

  test('give no word two weights and none that is too long for its column', () => {
    const words = Object.values(STATUS_WORDS).flat();
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => word.length > 13)).toEqual([]);
  });
});
