import fc from 'fast-check';
import { plainLine } from '../../../src/core/model/plainLine';

describe('what was typed, as one line', () => {
  it('keeps words, accents and signs, and lets go of ends of lines, controls and marks that turn the writing', () => {
    expect(plainLine('  Tŷ Hafan: £5 & "more" <soon>\r\nand then\tlater ')).toBe('Tŷ Hafan: £5 & "more" <soon> and then later');
    expect(plainLine('a\u0000b\u001fc\u202ed\u2066e\u2028f\ufffeg')).toBe('a b c d e f g');
    expect(plainLine('half a sign \ud83d and a whole one \u{1f4b7}')).toBe('half a sign and a whole one \u{1f4b7}');
  });

  it('is the same when it is made plain again, whatever it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => { expect(plainLine(plainLine(typed))).toBe(plainLine(typed)); }));
  });
});
