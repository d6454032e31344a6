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
  expect(NOT_CHECKED.figures(1, 1)).toMatch(/^1 figure is a live formula over source cells, 1 is a value\.$/);
  expect(NOT_CHECKED.figures(2, 0)).toMatch(/^2 figures are live formulas .*, 0 are values\.$/);
  expect([1, 2].map((onePerson) => NOT_CHECKED.publicCopy({ onePerson, actions: 0, evidence: 0, cleared: 0 })).map((said) => /line.* (is|are) left out/.exec(said)?.[1])).toEqual(['is', 'are']);
  expect(NOT_CHECKED.rates(['A 1', 'B 2', 'C 3', 'D 4'])).toBe('A 1; B 2; 2 more: each with its source on the Evidence sheet.');
  expect([NOT_CHECKED.rates([]), NOT_CHECKED.rates(['NI 12.8%', 'Pension 17.5%'])]).toEqual(['No rate was used.', 'NI 12.8%; Pension 17.5%: each with its source on the Evidence sheet.']);
});

it('says which changed settings were saved in the pane', () => {
  expect(NOT_CHECKED.changed(['vacancyFactor 4'], [])).toBe('vacancyFactor 4.');
  expect(NOT_CHECKED.changed(['vacancyFactor 4', 'review.cadence 28'], ['review.cadence', 'wards'])).toBe('vacancyFactor 4; review.cadence 28. Saved in the pane, before the Settings sheet: review.cadence and wards.');
  expect(NOT_CHECKED.changed([], [])).toMatch(/^None/);
});
