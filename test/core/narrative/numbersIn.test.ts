import { expect, test } from '@jest/globals';
import { numberSaid, numbersIn } from '../../../src/core/narrative/numbersIn';

test('finds numbers in digits and as words from two to ten, and no commas or stops that end a sentence', () => {
  expect(numbersIn('The five budgets are £98,500 (2.8%) over at 31 March 2008, 3.75 FTE, 1,104,317.')).toEqual(['five', '£98,500', '2.8%', '31', '2008', '3.75', '1,104,317']);
  expect(numbersIn('A one-off, often weighed by no one')).toEqual([]);
});

test('reads the one number that is said', () => {
  expect(['overspend by approximately £100,000', '2.8%', 'no', 'none', 'one', 'Ten', '12 findings'].map(numberSaid)).toEqual([100_000, 2.8, 0, 0, 1, 10, 12]);
  expect(['between 228 and 240', 'nothing'].map(numberSaid)).toEqual([null, null]);
});
