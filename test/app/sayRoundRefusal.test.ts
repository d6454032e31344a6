import { sayRoundRefusal } from '../../src/app/sayRoundRefusal';

it('says how many lines keep a round from being closed', () => {
  expect(sayRoundRefusal({ kind: 'open', lines: 1 })).toBe('1 line is still open, so the round was not closed. Decide it first.');
  expect(sayRoundRefusal({ kind: 'open', lines: 2 })).toBe('2 lines are still open, so the round was not closed. Decide them first.');
});

it.each(['nothing to ask', 'no round', 'closed', 'not closed', 'nothing to decide'] as const)('says in a sentence that a round stays as it is: %s', (kind) => {
  expect(sayRoundRefusal({ kind })).toMatch(/^[A-Z].*\.$/);
});
