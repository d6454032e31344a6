import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainly, roughly } from '../../../src/core/narrative/hedge';
import { textOf } from '../../../src/core/narrative/said';
import { pence } from '../../../src/core/model/money';
import { fraction } from '../../../src/core/model/quantity';

const FIVE = fraction(5);
const rough = (pounds: number): string => textOf(roughly('x', pence(Math.round(pounds * 100)), { allowed: FIVE, words: (money) => money, beside: null }));
const plain = (pounds: number): string => plainly('x', pence(Math.round(pounds * 100))).text;

describe('money in a sentence', () => {
  test('is said as it is when it is whole pounds', () => {
    expect([plain(99_600), plain(0), plain(1), plain(-12_000), plain(5_724_377)]).toEqual(['£99,600', '£0', '£1', '£12,000', '£5,724,377']);
  });

  test('with odd pence is said approximately: to the pound, to £100 from £1,000, to £1,000 from £100,000', () => {
    expect([plain(570.23), plain(999.5), plain(1_254.6), plain(85_616.13), plain(99_999.99), plain(100_000.01), plain(469_479.8)]).toEqual([
      ...['approximately £570', 'approximately £1,000', 'approximately £1,300', 'approximately £85,600', 'approximately £100,000'],
      ...['approximately £100,000', 'approximately £469,000'],
    ]);
  });
});

describe('a figure that a reader will remember as a round number', () => {
  test('is in excess of the round number just below it, with its own figure', () => {
    expect([rough(303_800), rough(73_100), rough(100_000.01)]).toEqual(['in excess of £300,000 (£303,800)', 'in excess of £70,000 (£73,100)', 'in excess of £100,000 (£100,000.01)']);
  });

  test('is approximately the round number just above it', () => {
    expect([rough(98_500), rough(99_600), rough(285_000)]).toEqual(['approximately £100,000 (£98,500)', 'approximately £100,000 (£99,600)', 'approximately £300,000 (£285,000)']);
  });

  test('at the very per cent is near, a pound beyond is not', () => {
    expect([rough(315_000), rough(315_001), rough(285_000), rough(284_999)]).toEqual(['in excess of £300,000 (£315,000)', '£315,001', 'approximately £300,000 (£285,000)', '£284,999']);
  });

  test('is said alone where it is round itself, far from any, or short', () => {
    expect([rough(300_000), rough(134_800), rough(49_100), rough(9_900), rough(50_000), rough(50_001)]).toEqual(['£300,000', '£134,800', '£49,100', '£9,900', '£50,000', 'in excess of £50,000 (£50,001)']);
  });

  test('does what the sentence says of it, with a per cent in the same brackets', () => {
    const words = (money: string): string => `overspend by ${money}`;
    const beside = { kind: 'words', text: 'as typed' } as const;
    expect(textOf(roughly('x', pence(9_850_000), { allowed: FIVE, words, beside }))).toBe('overspend by approximately £100,000 (£98,500, as typed)');
    expect(textOf(roughly('x', pence(1_350_000), { allowed: FIVE, words, beside }))).toBe('overspend by £13,500 (as typed)');
  });

  test('never lies further from its figure than the per cent allows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5_000_000, max: 99_999_999_999 }), (amount) => {
        const [first] = roughly('x', pence(amount), { allowed: FIVE, words: (money) => money, beside: null });
        const said = Number(first?.text.replace(/[^\d.]/g, '')) * 100;
        if (first?.text.startsWith('in excess of') === true) expect([amount > said, (amount - said) * 100 <= 5 * said]).toEqual([true, true]);
        else expect(Math.abs(amount - said) * 100).toBeLessThanOrEqual(5 * said);
      }),
    );
  });
});
