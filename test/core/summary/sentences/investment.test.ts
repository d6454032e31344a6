import { expect, it } from '@jest/globals';
import { INVESTMENT } from '../../../../src/core/summary/sentences/investment';

it('one priority project has its cards, several have', () => {
  const count = { cards: 1, open: 4, statuses: ['3 Funded', '1 MTFS'] };
  expect(INVESTMENT.message({ ...count, ranked: 1 })).toBe('1 of 1 priority project has business case and benefits card; open: 3 Funded and 1 MTFS');
  expect(INVESTMENT.message({ ...count, ranked: 2 })).toBe('1 of 2 priority projects have business case and benefits card; open: 3 Funded and 1 MTFS');
});

it('a register with nothing open says that none is', () => {
  expect(INVESTMENT.message({ ranked: 0, cards: 0, open: 0, statuses: [] })).toBe('No project has a priority rank; open: 0');
});

it('projects that share a row are counted, with what was found of them where something was', () => {
  expect([INVESTMENT.more(3, ''), INVESTMENT.more(1, '1 Red')]).toEqual(['3 more projects', '1 more project (1 Red)']);
});

it('priority is one rank or several', () => {
  expect([INVESTMENT.priority(1), INVESTMENT.priority(10)]).toEqual(['Priority project, rank 1', 'Priority projects, rank 1 to 10']);
});

it.each<[readonly [number, number, number], string]>([
  [[0, 0, 0], 'No post-implementation review is held yet.'],
  [[1, 0, 1], '1 post-implementation review is held; 1 is overdue.'],
  [[3, 2, 2], '3 post-implementation reviews are held; 2 of them without both a technical and a financial appraisal; 2 are overdue.'],
])('reviews held, without an appraisal and overdue, %j, read "%s"', (counts, words) => {
  expect(INVESTMENT.reviews(...counts)).toBe(words);
});
