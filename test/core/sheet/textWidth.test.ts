import { describe, expect, test } from '@jest/globals';
import { breakText, cutText, textWidth } from '../../../src/core/sheet/textWidth';

describe('a text in Calibri 11', () => {
  test('is as wide as its letters: ten digits are 74 pixels', () => {
    expect(textWidth('0123456789', 'regular')).toBeCloseTo(74.3, 1);
    expect(textWidth('WWW', 'regular')).toBeGreaterThan(3 * textWidth('i', 'regular'));
    expect(textWidth('Customer Services', 'bold')).toBeGreaterThan(textWidth('Customer Services', 'regular'));
  });

  test('is as wide as a wide letter for each letter whose width in Calibri is not known', () => {
    expect(textWidth('教', 'regular')).toBe(textWidth('🏛', 'regular'));
    expect(textWidth('–', 'regular')).toBeLessThan(textWidth('教', 'regular'));
  });

  test('breaks at words, and a word that is too wide stands alone', () => {
    expect(breakText('the quick brown fox', 65, 'regular')).toEqual(['the quick', 'brown fox']);
    expect(breakText('a Wolverhampton b', 20, 'regular')).toEqual(['a', 'Wolverhampton', 'b']);
    expect(breakText('', 60, 'regular')).toEqual([]);
  });

  test('is cut with an ellipsis where it does not fit', () => {
    expect(cutText('Planning and Building Control', 150, 'regular')).toBe('Planning and Building…');
    expect(cutText('Wolverhampton', 50, 'regular')).toMatch(/^Wolv.*…$/);
    expect(cutText('ICT', 50, 'regular')).toBe('ICT');
  });
});
