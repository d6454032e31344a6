import { headingCells } from '../../../src/core/reading/headingCell';
import { findPeriods, firstMonthIn, measuredBy, measuredByFigures, periodOfColumn } from '../../../src/core/reading/periodColumns';

const periods = (...texts: readonly string[]) => findPeriods(headingCells(texts.map((text, column) => [column, text] as const)));
const YEAR = 'Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar'.split(' ');

it('takes three months or more for columns by month, fewer for headings with a date', () => {
  expect(periods('Service', 'Apr', 'May', 'Jun').map(({ column }) => column)).toEqual([1, 2, 3]);
  expect(periods('Service', 'Apr', 'May')).toEqual([]);
});

it('takes forecasts by period for forecasts made in those months', () => {
  expect(periods('P5 forecast', 'P6 forecast', 'P7 forecast')).toEqual([]);
});

it('finds the month the year starts in from numbered months or a whole year of them, and from nothing less', () => {
  expect(firstMonthIn(periods('M01 July', 'M02 Aug', 'M03 Sept'))).toBe(7);
  expect(firstMonthIn(periods('M04 Oct', 'M05 Nov', 'M06 Dec'))).toBe(7);
  expect(firstMonthIn(periods(...YEAR))).toBe(4);
  expect(firstMonthIn(periods(...YEAR.slice(9), ...YEAR.slice(0, 9)))).toBe(1);
  expect(firstMonthIn(periods('Oct', 'Nov', 'Dec'))).toBeNull();
  expect(firstMonthIn(periods('P1', 'P2', 'P3'))).toBeNull();
});

it('counts months from the one the year starts in', () => {
  const [july, april] = [periods('Jul', 'Aug', 'Sep')[0]!, periods('P4', 'P5', 'P6')[0]!];
  expect([periodOfColumn(july, 7), periodOfColumn(july, 4), periodOfColumn(april, 7)]).toEqual([1, 4, 4]);
});

it('takes what months are from a title when their headings do not say', () => {
  const of = (...titles: readonly string[]) => measuredBy(periods('Apr', 'May actual', 'Jun'), titles).map(({ measure }) => measure);
  expect(of('Monthly budget')).toEqual(['budget', 'actual', 'budget']);
  expect(of('Budget monitoring')).toEqual([null, 'actual', null]);
});

it('takes months for what they add up to, line by line, and for nothing where they do not', () => {
  const stated = [{ column: 0, measure: 'actual' }, { column: 1, measure: 'budget' }] as const;
  const of = (...lines: readonly (readonly number[])[]) => measuredByFigures(periods('', '', 'Apr', 'May', 'Jun'), stated, lines).map(({ measure }) => measure);
  expect(of([6, 99, 1, 2, 3], [7, 99, 1, 2, 4])).toEqual(['actual', 'actual', 'actual']);
  expect(of([99, 6, 1, 2, 3], [99, 7, 1, 2, 4])).toEqual(['budget', 'budget', 'budget']);
  expect(of([6, 99, 1, 2, 3], [8, 99, 1, 2, 4])).toEqual([null, null, null]);
  expect(of([6, 99, 1, 2, 3])).toEqual([null, null, null]);
});

it('adds up lines that end before the last month', () => {
  const stated = [{ column: 4, measure: 'actual' }, { column: 0, measure: 'budget' }] as const;
  const of = (...lines: readonly (readonly number[])[]) => measuredByFigures(periods('', 'Apr', 'May', 'Jun'), stated, lines).map(({ measure }) => measure);
  expect(of([3, 1, 2], [4, 4])).toEqual(['budget', 'budget', 'budget']);
  expect(of([99, 1, 2, 0, 3], [99, 4, 0, 1, 5])).toEqual(['actual', 'actual', 'actual']);
});

it('leaves months that say what they are as they are', () => {
  const said = periods('Apr actual', 'May actual', 'Jun actual');
  expect(measuredByFigures(said, [{ column: 3, measure: 'budget' }], [[1, 2, 3, 6], [1, 2, 4, 7]])).toBe(said);
});

it('gives a quarter no period of its own', () => {
  const [quarter] = periods('Q1', 'Apr', 'May', 'Jun').filter(({ kind }) => kind === 'quarter');
  expect(quarter && periodOfColumn(quarter, 4)).toBeNull();
});

it('takes twelve months out of order for no year', () => {
  expect(firstMonthIn(periods(...[...YEAR].reverse()))).toBeNull();
});
