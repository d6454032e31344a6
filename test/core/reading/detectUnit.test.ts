import type { Grid } from '../../../src/core/model/grid';
import { detectUnit, unitShownBy } from '../../../src/core/reading/detectUnit';
import { SHAPES } from '../../../src/core/reading/shapes';
import { findTable } from '../../../src/core/reading/findTables';
import { readTables } from '../../../src/core/reading/readTables';
import { type Drawn, gridOf } from '../../builders/grid';

const HEADINGS = ['Service', 'Budget', 'Forecast'];

function drawn(rows: readonly Drawn[], format?: string): Grid {
  const grid = gridOf('Budget', rows);
  return format === undefined ? grid : { ...grid, rows: grid.rows.map((row) => ({ ...row, numberFormats: row.values.map((value) => (typeof value === 'number' ? format : 'General')) })) };
}

function unitOf(rows: readonly Drawn[], format?: string) {
  const found = findTable(drawn(rows, format), SHAPES, 2007)!;
  return detectUnit(found, found.body.map((row) => ({ row })));
}

it.each<[string, string | null]>([
  ['#,##0', null],
  ['#,##0,', 'thousands'],
  ['_(* #,##0,_);_(* \\(#,##0,\\);_(* "- "?_);_(@_)', 'thousands'],
  ['0.0,,"m"', 'millions'],
  ['#,##0.00', null],
  ['£#,##0,;[Red]-£#,##0,', 'thousands'],
])('the number format %s shows %s', (format, unit) => {
  expect(unitShownBy(format)).toBe(unit);
});

it('reads whole amounts where the format divides, whatever the note says', () => {
  expect(unitOf([['R thousands'], HEADINGS, ['ICT', 20_800, 10_800]], '#,##0,')).toEqual({ unit: 'pounds', mixedUnits: false, shownIn: 'thousands', currency: 'R' });
});

it('takes the unit that a format writes after the figure, where nothing else names one', () => {
  expect(unitOf([HEADINGS, ['ICT', 20.8, 10.8]], '#,##0.0"k"')).toMatchObject({ unit: 'thousands', shownIn: null });
  expect(unitOf([['Service', 'Budget £', 'Forecast £'], ['ICT', 20.8, 10.8]], '#,##0.0"k"')).toMatchObject({ unit: 'pounds' });
});

it('reads millions, to the penny', () => {
  const rows = [['Service', 'Budget £m', 'Forecast £m'], ['ICT', 1.25, '2.000001']];
  expect(unitOf(rows).unit).toBe('millions');
  const { tables } = readTables([drawn(rows)], []);
  expect(tables.budget.map(({ current, forecast }) => [current, forecast])).toEqual([[125_000_000, 200_000_100]]);
});

it.each<[string, string | null]>([['Figures in £', null], ['US$', 'US$'], ['€ thousands', '€'], ['R 000', 'R'], ['All amounts net', null]])('"%s" names the currency %s', (note, currency) => {
  expect(unitOf([[note], HEADINGS, ['ICT', 1, 1]]).currency).toBe(currency);
});

it('takes the currency of the number format where no words name one', () => {
  expect([unitOf([HEADINGS, ['ICT', 1, 1]], '[$€-2] #,##0').currency, unitOf([HEADINGS, ['ICT', 1, 1]], '[$£-809]#,##0').currency, unitOf([HEADINGS, ['ICT', 1, 1]], '"$"#,##0').currency]).toEqual(['€', null, '$']);
});

it('takes figures written with an m for millions, and notes of millions where nothing else names a unit', () => {
  expect(unitOf([HEADINGS, ['ICT', 1, 2]], '0.0"m"')).toMatchObject({ unit: 'millions', shownIn: null });
  expect(unitOf([HEADINGS, ['ICT', 1, 2]], '0"k"')).toMatchObject({ unit: 'thousands', shownIn: null });
  expect(unitOf([['All figures in £m'], HEADINGS, ['ICT', 1, 2]])).toMatchObject({ unit: 'millions' });
});

it('takes the format that most cells have', () => {
  const grid = drawn([HEADINGS, ['ICT', 1, 2], ['HR', 3, 4]], '0"k"');
  const mixed = { ...grid, rows: grid.rows.map((row) => (row.row === 2 ? { ...row, numberFormats: ['General', '0"m"', '0"k"'] } : row)) };
  const found = findTable(mixed, SHAPES, 2007)!;
  expect(detectUnit(found, found.body.map((row) => ({ row }))).unit).toBe('thousands');
});

it('takes of two written units the one that more cells have, whichever stands first', () => {
  const grid = drawn([HEADINGS, ['ICT', 1, 2], ['HR', 3, 4]], '0"k"');
  const mixed = { ...grid, rows: grid.rows.map((row) => (row.row === 3 ? { ...row, numberFormats: ['General', '0"k"', '0"m"'] } : row)) };
  const found = findTable(mixed, SHAPES, 2007)!;
  expect(detectUnit(found, found.body.map((row) => ({ row }))).unit).toBe('thousands');
});
