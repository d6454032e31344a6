import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import fc from 'fast-check';
import { a1 } from '../../../../src/core/model/address';
import { sharedFormula } from '../../../../src/headless/package/open/sharedFormula';

describe('a formula that is shared down a column', () => {
  it('moves what has no dollar and leaves the rest', () => {
    const first = "=G2+$H2-SUM(I$2:I2,'Rate card'!$B$5)*Rate&\"G2\"";
    const formula = sharedFormula(first, 1, 9);
    expect(formula(1, 9)).toBe(first);
    expect(formula(41, 9)).toBe("=G42+$H42-SUM(I$2:I42,'Rate card'!$B$5)*Rate&\"G2\"");
    expect(formula(2, 10)).toBe("=H3+$H3-SUM(J$2:J3,'Rate card'!$B$5)*Rate&\"G2\"");
  });

  it('reads as fx moves it, wherever it goes and whatever it refers to', () => {
    const corner = fc.tuple(fc.constantFrom('', '$'), fc.constantFrom('A', 'B', 'J', 'XFD'), fc.constantFrom('', '$'), fc.constantFrom(1, 2, 7, 1_048_576)).map((parts) => parts.join(''));
    const reference = fc.oneof(
      corner,
      fc.tuple(corner, corner).map((corners) => corners.join(':')),
      fc.constantFrom('A:A', '$2:3', 'Rate', 'Lines[Amount]', '"A1"', '#REF!', "'It''s'!B2", 'Sheet1!$A$1:B2', "'[1]A!b'!A1", 'b2', 'A1#', 'LOG10(A1)', 'A1:.B3'),
    );
    const formula = fc.array(reference, { minLength: 1, maxLength: 4 }).map((references) => `=SUM(${references.join(', ')})-1`);
    const place = fc.tuple(fc.constantFrom(0, 1, 6, 1_048_575), fc.constantFrom(0, 1, 9, 16_383));
    fc.assert(
      fc.property(formula, place, place, (text, from, to) => {
        const byFx = translateFormulaToA1(translateFormulaToR1C1(text, a1(from[1], from[0] + 1)), a1(to[1], to[0] + 1));
        expect(sharedFormula(text, ...from)(...to)).toBe(byFx);
      }),
      { numRuns: 1000 },
    );
  });
});
