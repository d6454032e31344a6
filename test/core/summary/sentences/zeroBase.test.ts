import { expect, it } from '@jest/globals';
import { pounds } from '../../../../src/core/model/money';
import { ZERO_BASE } from '../../../../src/core/summary/sentences/zeroBase';

it.each<[number, string]>([
  [40, '2008/09 requires £100, £40 more than last year'],
  [-40, '2008/09 requires £100, £40 less than last year'],
  [0, '2008/09 requires £100, as much as last year'],
])('a requirement that moves by £%d reads "%s"', (change, words) => {
  expect(ZERO_BASE.message('2008/09', pounds(100), pounds(change))).toBe(words);
});

it('levels that share a row are all funded, none, or so many of them', () => {
  expect([5, 0, 2].map((funded) => ZERO_BASE.run(5, funded))).toEqual(['5 more levels, all funded', '5 more levels, none funded', '5 more levels, 2 funded']);
});
