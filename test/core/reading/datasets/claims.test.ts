import type { Comparison } from '../../../../src/core/model/claim';
import { fraction } from '../../../../src/core/model/quantity';
import { claims, comparisonIn } from '../../../../src/core/reading/datasets/claims';
import { readRows } from '../../../builders/grid';

const HEADINGS = ['Statement', 'Measure', 'Comparison', 'Value', 'Tolerance', 'Reading', 'Provisional until'];

it('reads a statement to be held against the figures', () => {
  expect(readRows(claims, [HEADINGS, ['Portables would bring £300,000', 'what-if: portables', 'in excess of', 300_000, 5, 'at the desktop rate', '31/12/2007']])).toMatchObject({
    records: [{ statement: 'Portables would bring £300,000', measure: 'what-if: portables', comparison: 'in excess of', value: fraction(300_000), tolerance: fraction(5), reading: 'at the desktop rate', provisionalUntil: '2007-12-31' }],
    issues: [],
  });
});

it('finds the comparison in the statement when the column is blank', () => {
  expect(readRows(claims, [HEADINGS, ['The three streams balance', 'balance', null, null, null, null, null]]).records).toMatchObject([{ comparison: 'balances', value: null }]);
});

it('leaves out a claim that compares with nothing', () => {
  expect(readRows(claims, [HEADINGS, ['A good year', 'variance', 'nicer than', 5, null, null, null]])).toMatchObject({ records: [], issues: ['cell.notKnown C2', 'row.incomplete 2 comparison'] });
});

it.each<[string, Comparison | null]>([
  ['in excess of', 'in excess of'], ['Over', 'in excess of'], ['more than', 'in excess of'], ['exceeds', 'in excess of'], ['>', 'in excess of'],
  ['no more than', 'no more than'], ['not more than', 'no more than'], ['does not exceed', 'no more than'], ['not over', 'no more than'], ['up to', 'no more than'], ['<=', 'no more than'],
  ['at least', 'at least'], ['>=', 'at least'], ['not less than', 'at least'], ['no fewer than', 'at least'],
  ['approximately', 'approximately'], ['around', 'approximately'], ['balances', 'balances'], ['within budget', 'within budget'], ['all', 'all'], ['every', 'all'],
  ['equal to', 'equal to'], ['=', 'equal to'], ['is', 'equal to'], ['', null], ['nicer', null],
])('"%s" is %s', (text, comparison) => {
  expect(comparisonIn(text)).toBe(comparison);
});

it('takes the value from the wording only where it compares as was typed', () => {
  const read = (comparison: string | null) => readRows(claims, [HEADINGS, ['It raises more than £300,000', 'variance', comparison, null, null, null, null]]).records;
  expect(read('over')).toMatchObject([{ comparison: 'in excess of', value: fraction(300_000), valueFromWording: true }]);
  expect(read('at least')).toMatchObject([{ comparison: 'at least', value: null, valueFromWording: false }]);
});

it('finds a comparison without a number in a statement that a plainer word begins', () => {
  expect(readRows(claims, [HEADINGS, ['at least as good as planned', 'variance', null, 5, null, null, null]]).records).toMatchObject([{ comparison: 'at least', comparisonFromWording: true }]);
});

it('says that it does not know whose money a claim is of, and takes all of it', () => {
  const rows = [['Statement', 'Measure', 'Comparison', 'Value', 'Population'], ['It comes to 5', 'variance', 'is', 5, 'the whole borough'], ['It comes to 5', 'variance', 'is', 5, 'gross'], ['It comes to 5', 'variance', 'is', 5, 'general fund']];
  expect(readRows(claims, rows)).toMatchObject({ records: [{ population: 'gross' }, { population: 'gross' }, { population: 'general fund' }], issues: ['cell.notKnown E2'] });
});
