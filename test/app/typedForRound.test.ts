import type { Day } from '../../src/core/model/day';
import { fraction } from '../../src/core/model/quantity';
import { dueTyped, roleTyped, verdictTyped } from '../../src/app/typedForRound';

const TODAY = '2007-10-31' as Day;

describe('the day until which a round is answered', () => {
  it.each([['30 November 2007', '2007-11-30'], [' 31/10/2007 ', '2007-10-31'], ['2007-12-01', '2007-12-01']])('is %s as typed', (typed, day) => {
    expect(dueTyped(typed, TODAY)).toEqual({ kind: 'read', value: day });
  });

  it.each([['', 'Type a day, such as 30 November 2007.'], ['soon', '"soon" is no day: type it as 30 November 2007.'], ['31 November 2007', '"31 November 2007" is no day: type it as 30 November 2007.'], ['30 October 2007', '30 October 2007 has passed: the workbook stands as at 31 October 2007.']])('is not "%s", and it is said why', (typed, sentence) => {
    expect(dueTyped(typed, TODAY)).toEqual({ kind: 'fault', sentence });
  });
});

describe('what is made of a line', () => {
  it('is as answered or as issued, whatever stands in the field of another figure', () => {
    expect([verdictTyped('accept', 'x'), verdictTyped('reject', '')]).toEqual([{ kind: 'read', value: { kind: 'accept' } }, { kind: 'read', value: { kind: 'reject' } }]);
  });

  it.each([['243', fraction(243)], [' 1,243.5 ', fraction(2487, 2)], ['0', fraction(0)]])('is the figure typed: %s', (typed, value) => {
    expect(verdictTyped('adjust', typed)).toEqual({ kind: 'read', value: { kind: 'adjust', value } });
  });

  it.each([['', 'Type the figure that is agreed.'], ['few', '"few" is no figure.'], ['=1+1', '"=1+1" is no figure.']])('is not "%s"', (typed, sentence) => {
    expect(verdictTyped('adjust', typed)).toEqual({ kind: 'fault', sentence });
  });
});

it('a role is needed to decide, and is as long as it needs to be', () => {
  expect(roleTyped(' Head of Finance ')).toEqual({ kind: 'read', value: 'Head of Finance' });
  expect(roleTyped('  ')).toEqual({ kind: 'fault', sentence: 'Type the role that decides, such as Head of Finance. No name is needed.' });
  expect(roleTyped('x'.repeat(80)).kind).toBe('read');
  expect(roleTyped('x'.repeat(81)).kind).toBe('fault');
});
