import type { CellValue } from '../../../src/core/model/grid';
import { type Quantity, fraction } from '../../../src/core/model/quantity';
import { countTyped, figureIn, figureTyped } from '../../../src/core/pack/figureIn';

describe('a figure of a return', () => {
  it.each<[string, CellValue, Quantity | null]>([
    ['a number', 241, fraction(241)],
    ['a part of one', 34.25, fraction(137, 4)],
    ['thousands as text', ' 1,241 ', fraction(1241)],
    ['pounds as text', '£1,241.50', fraction(2483, 2)],
    ['below nil', -5, fraction(-5)],
    ['90 billion', 90_000_000_000, fraction(90_000_000_000)],
    ['more', 90_000_000_001, null],
    ['as little below nil', -90_000_000_001, null],
    ['no number of a computer', Infinity, null],
    ['another', NaN, null],
    ['finer than anybody counts', 1e-19, null],
    ['a dash', '-', null],
    ['nil in words', 'nil', null],
    ['a percentage', '15%', null],
    ['words', 'about 240', null],
    ['a truth', true, null],
    ['nothing', '', null],
    ['a number lost among blanks', `1${' '.repeat(200_000)}x`, null],
  ])('that is %s', (_, typed, expected) => {
    expect(figureTyped(typed)).toEqual(expected);
  });

  it('is a count only from nil up', () => {
    expect([countTyped(0), countTyped(-1), countTyped('x')]).toEqual([fraction(0), null, null]);
  });

  it('in a cell that was locked may be written as finance writes it', () => {
    expect([figureIn('-'), figureIn('(12)'), figureIn('no charge')]).toEqual([fraction(0), fraction(-12), null]);
  });
});
