import { DATASETS } from '../../../src/core/reading/datasets/catalogue';
import { findStart, type Start } from '../../../src/core/reading/findStart';
import { findTable } from '../../../src/core/reading/findTables';
import type { GivenSetting } from '../../../src/core/reading/settingCatalogue';
import { gridOf } from '../../builders/grid';

interface Drawing {
  readonly title?: string;
  readonly budget?: string;
  readonly forecast?: string;
  readonly sheet?: string;
  readonly settings?: readonly GivenSetting[];
}

function start({ title = '', budget = 'Budget', forecast = 'Forecast', sheet = 'Budget', settings = [] }: Drawing): Start {
  const found = findTable(gridOf(sheet, [[title], ['Service', budget, forecast], ['ICT', 1, 1]]), DATASETS, null);
  return findStart(found === null ? [] : [found], settings);
}

it('finds the year in a title, in the headings and in the name of the sheet; the latest wins', () => {
  expect(start({ title: 'Budget monitoring 2007/08' })).toEqual({ year: 2007, period: 12, firstMonth: 4, yearKnown: true, fromLoneYear: false, yearsOfRows: [] });
  expect(start({ budget: 'Budget 2006/07', forecast: 'Forecast 2007/08' }).year).toBe(2007);
  expect(start({ sheet: 'Budget 2007-08' }).year).toBe(2007);
});

it('knows no year where nothing names one, and knows that a setting does', () => {
  expect(start({}).yearKnown).toBe(false);
  const setting = (value: string): GivenSetting => ({ name: ' Year ', value, dateSystem: 1900 });
  expect(start({ settings: [setting('2007/08')] }).yearKnown).toBe(true);
  expect(start({ settings: [setting('')] }).yearKnown).toBe(false);
});

it('takes no date for a year', () => {
  expect(start({ title: 'As at 09/10/2025' }).yearKnown).toBe(false);
});

it.each<[string, number]>([
  ['Period 7', 7],
  ['Month 10 monitoring', 10],
  ['P9', 9],
  ['Period 13', 13],
  ['Period 14', 12],
  ['as at 31 October 2007', 7],
  ['Position at 30th April 2007', 1],
  ['Year to 31/03/2008', 12],
  ['Budget monitoring', 12],
])('"%s" is period %d', (title, period) => {
  expect(start({ title }).period).toBe(period);
});

it('listens to budgets only', () => {
  expect(findStart([], [])).toEqual({ year: 2000, period: 12, firstMonth: 4, yearKnown: false, fromLoneYear: false, yearsOfRows: [] });
});

it('takes no period from a day of another year than the one named', () => {
  expect(start({ title: 'Budget monitoring 2007/08, revised at 30 June 2009' })).toMatchObject({ year: 2007, period: 12 });
  expect(start({ title: 'Budget monitoring 2007/08, revised at 30 June 2007' })).toMatchObject({ year: 2007, period: 3 });
});
