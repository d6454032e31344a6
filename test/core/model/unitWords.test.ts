import { pence } from '../../../src/core/model/money';
import { fraction } from '../../../src/core/model/quantity';
import { inSentence, sayFirst, sayPence, sayRate, saySignedPence, sayUnits } from '../../../src/core/model/unitWords';

describe('the words for units and rates', () => {
  it('writes a driver inside a sentence without its capital, unless it is an abbreviation', () => {
    expect([inSentence('Desktops'), inSentence('GIS licences'), inSentence('')]).toEqual(['desktops', 'GIS licences', '']);
  });

  it('writes one unit without its s', () => {
    expect(sayUnits(fraction(1), 'Desktops')).toBe('1 desktop');
    expect(sayUnits(fraction(2200), 'Desktops')).toBe('2,200 desktops');
    expect(sayUnits(fraction(1), 'Gross')).toBe('1 gross');
  });

  it('writes a rate in pounds, its pence when there are some, and parts of a penny when there are', () => {
    expect(sayRate(fraction(490))).toBe('£490');
    expect(sayRate(fraction(124, 10))).toBe('£12.40');
    expect(sayRate(fraction(1234, 10_000))).toBe('£0.1234');
  });

  it('writes money with its pence where pennies matter', () => {
    expect([sayPence(pence(50_197)), sayPence(pence(-500)), saySignedPence(pence(1_700)), saySignedPence(pence(0))]).toEqual([
      '£501.97',
      '-£5.00',
      '+£17.00',
      '£0.00',
    ]);
  });

  it('names twelve of a longer list and counts the rest', () => {
    const names = Array.from({ length: 14 }, (_, index) => `D${index + 1}`);
    expect(sayFirst(names)).toMatch(/D12 and 2 more$/);
    expect(sayFirst(names.slice(0, 12))).toMatch(/D11 and D12$/);
  });
});
