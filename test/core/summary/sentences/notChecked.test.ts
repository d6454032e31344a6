import { pounds } from '../../../../src/core/model/money';
import { NOT_CHECKED } from '../../../../src/core/summary/sentences/notChecked';

it('says an amount where there is one', () => {
  expect([NOT_CHECKED.amount(pounds(5)), NOT_CHECKED.amount(null)]).toEqual([' (£5)', '']);
});

it('names four places and counts the rest', () => {
  expect(NOT_CHECKED.issue('It is odd.', ['A1', 'A2', 'A3', 'A4'])).toBe('A1, A2, A3 and A4: It is odd.');
  expect(NOT_CHECKED.issue('It is odd.', ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'])).toBe('A1, A2, A3 and A4 and 2 more places: It is odd.');
});

it('speaks of one figure and of several, of one line left out and of several, and of no rate', () => {
  expect(NOT_CHECKED.figures(1, 1)).toMatch(/^1 figure of this sheet is a live formula over the cells they come from; 1 figure is a value/);
  expect(NOT_CHECKED.figures(2, 0)).toMatch(/^2 figures of this sheet are live formulas .*; 0 figures are values/);
  expect([1, 2].map((onePerson) => NOT_CHECKED.publicCopy({ onePerson, actions: 0, evidence: 0, cleared: 0 })).map((said) => /line.* (is|are) left out/.exec(said)?.[1])).toEqual(['is', 'are']);
  expect([NOT_CHECKED.rates([]), NOT_CHECKED.rates(['NI 12.8%', 'Pension 17.5%'])]).toEqual(['No rate was used.', 'NI 12.8%; Pension 17.5%.']);
});
