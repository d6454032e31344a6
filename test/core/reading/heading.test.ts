import { readHeading, unitIn } from '../../../src/core/reading/heading';

it.each<[string, string, number | null, string | null]>([
  ['Original budget 2007/08 £000', 'original budget', 2007, 'thousands'],
  ["Current Budget £'000", 'current budget', null, 'thousands'],
  ['Budget (£k)', 'budget', null, 'thousands'],
  ['GBP 000 Forecast', 'forecast', null, 'thousands'],
  ['Forecast (£)', 'forecast', null, 'pounds'],
  ['07-08 Actual', 'actual', 2007, null],
  ['FY 2007-2008 Budget', 'budget', 2007, null],
  ['Over/(under)spend', 'over under spend', null, null],
  ['(Under) / over spend', 'under over spend', null, null],
  ['COST-CENTRES:', 'cost centre', null, null],
  ['Post No.', 'post number', null, null],
  ['Variance %', 'variance per cent', null, null],
  ['Budget 2013', 'budget', 2013, null],
  ['FY17 Adopted', 'adopted', 2017, null],
  ['FY 2018 Actual', 'actual', 2018, null],
  ['FY2024 Adopted', 'adopted', 2024, null],
  ['Actual to 31 March 2008', 'actual to 31 march 2008', null, null],
  ['Actual at 31/03/2008', 'actual at 31 03 2008', null, null],
  ['Apr 2007', 'apr 2007', null, null],
  ['2007/08 Budget agreed 2006', 'budget agreed 2006', 2007, null],
])('"%s" is the words "%s", year %s, unit %s', (text, words, year, unit) => {
  expect(readHeading(text)).toEqual({ words, year, unit });
});

it.each<[string, string | null]>([
  ['All figures in £000', 'thousands'],
  ['£ thousands', 'thousands'],
  ["Amounts in '000s", 'thousands'],
  ['(000)', 'thousands'],
  ['R000', 'thousands'],
  ['All amounts in pounds', 'pounds'],
  ['Variances above £10,000 are explained', 'pounds'],
  ['Virements above £100k need approval', 'pounds'],
  ['Budget holder K Jones', null],
  ['Prepared for K. Smith', null],
  ['Budget monitoring', null],
])('"%s" names the unit %s', (text, unit) => {
  expect(unitIn(text)).toBe(unit);
});
