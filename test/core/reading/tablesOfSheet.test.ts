import type { Grid, GridTable } from '../../../src/core/model/grid';
import { readTables } from '../../../src/core/reading/readTables';
import { SHAPES } from '../../../src/core/reading/shapes';
import { type SheetTables, tablesOfSheet } from '../../../src/core/reading/tablesOfSheet';
import { type Drawn, gridOf } from '../../builders/grid';

const HEADINGS = ['Cost centre', 'Service', 'Budget', 'Forecast'];
const LINE = ['C1', 'ICT', 1, 2];

function tables(rows: readonly Drawn[], excelTables: readonly GridTable[] = []): SheetTables {
  const grid: Grid = { ...gridOf('Budget', rows), tables: excelTables };
  return tablesOfSheet(grid, { datasets: SHAPES, year: 2007, answers: [] });
}

const names = (sheet: SheetTables) => sheet.tables.map(({ dataset, headingRow, body, grid }) => [dataset.name, headingRow, grid.firstColumn, body.length]);

describe('Excel tables', () => {
  const rows = [['Budget 2007/08'], [...HEADINGS, null, 'SCP', 'Annual salary'], [...LINE, null, 29, 24_000], [...LINE, null, 30, 25_000], ['C9', 'below the table', 5, 5]];
  const budget = { name: 'Budget', firstRow: 2, lastRow: 4, firstColumn: 0, lastColumn: 3 };
  const points = { name: 'Points', firstRow: 2, lastRow: 3, firstColumn: 5, lastColumn: 6 };

  it('are taken as they stand, side by side or not, and nothing around them', () => {
    const sheet = tables(rows, [budget, points]);
    expect(names(sheet)).toEqual([['Budget', 2, 0, 2], ['Pay scale', 2, 5, 1]]);
    expect(sheet.tables[0]?.above).toEqual(['Budget 2007/08']);
    expect([sheet.beside, sheet.further]).toEqual([[], null]);
  });

  it('that answer to nothing leave the sheet to be read by its headings', () => {
    expect(names(tables(rows.map((row) => row.slice(0, 4)), [{ ...points, firstColumn: 1, lastColumn: 1 }]))).toEqual([['Budget', 2, 0, 3]]);
  });

  it('give their lines to the review with the cells they stand in', () => {
    const grid: Grid = { ...gridOf('Budget', rows), tables: [budget, points] };
    const { tables: read } = readTables([grid], [{ name: 'year', value: '2007/08', dateSystem: 1900 }]);
    expect(read.budget.map(({ at, current }) => [at.row, at.table.columns.get('original'), current])).toEqual([[3, 'C', 100], [4, 'C', 100]]);
    expect(read.payScale.map(({ at, salary }) => [at.row, at.table.columns.get('salary'), salary])).toEqual([[3, 'G', 2_400_000]]);
  });
});

describe('tables side by side', () => {
  it('are refused together when each has headings of its own, and named', () => {
    const sheet = tables([[...HEADINGS, null, ...HEADINGS], [...LINE, null, ...LINE]]);
    expect(sheet.tables).toEqual([]);
    expect(sheet.beside.map(({ name, cell, heading }) => [name, cell, heading])).toEqual([['A1:D1 (Budget)', 'A1', 'Cost centre'], ['F1:I1 (Budget)', 'F1', 'Cost centre']]);
  });

  it('are not columns that an empty one keeps apart from the names of the lines', () => {
    const sheet = tables([['Cost centre', 'Service', null, 'Budget', 'Forecast'], ['C1', 'ICT', null, 1, 2]]);
    expect([names(sheet), sheet.beside]).toEqual([[['Budget', 1, 0, 1]], []]);
  });

  it('leave the one that is understood when the other is a list of no dataset', () => {
    const sheet = tables([[...HEADINGS, null, 'Sign', 'Meaning', 'Colour', 'Shape', 'Size', 'Place'], [...LINE, null, 'R', 'red', 'x', 'y', 'z', 'w']]);
    expect([names(sheet), sheet.beside]).toEqual([[['Budget', 1, 0, 1]], []]);
  });
});

describe('a table below another', () => {
  it('is not read, and said', () => {
    const sheet = tables([HEADINGS, LINE, LINE, [], ['Pay scale'], ['SCP', 'Annual salary'], [29, 24_000]]);
    expect(names(sheet)).toEqual([['Budget', 1, 0, 3]]);
    expect(sheet.further).toMatchObject({ dataset: 'Pay scale', headingRow: 6, lastRow: 7 });
  });

  it('is not read as lines of the first although its own headings are not known', () => {
    const sheet = tables([HEADINGS, LINE, LINE, [], ['Table 2: savings'], [null, 'Saving', 'Target', 'Delivered'], [null, 'Procurement', 1, 2]]);
    expect([names(sheet), sheet.further]).toMatchObject([[['Budget', 1, 0, 3]], { dataset: null, headingRow: 6, lastRow: 7 }]);
  });

  it('is no row with a remark among its figures', () => {
    expect(tables([HEADINGS, LINE, [], [null, 'Housing', 'see note', null], LINE]).further).toBeNull();
  });

  it('is the same table going on when its headings are the same', () => {
    const sheet = tables([HEADINGS, LINE, [], ['Environment'], HEADINGS, LINE]);
    expect([names(sheet), sheet.further]).toEqual([[['Budget', 1, 0, 4]], null]);
  });

  it('is another one when the same headings stand elsewhere', () => {
    expect(tables([HEADINGS, LINE, [], ['Cost centre', 'Service', 'Mood', 'Budget', 'Forecast'], ['C1', 'ICT', 'x', 1, 2]]).further).toMatchObject({ dataset: 'Budget', headingRow: 4 });
  });
});

describe('tables that are hard to see', () => {
  it('an Excel table over empty cells, or under headings of nothing known, leaves the sheet to be read by its headings', () => {
    const away = { name: 'T', firstRow: 40, lastRow: 50, firstColumn: 20, lastColumn: 24 };
    const moods = { name: 'M', firstRow: 1, lastRow: 2, firstColumn: 5, lastColumn: 6 };
    expect(names(tables([[...HEADINGS, null, 'Mood', 'Tide'], [...LINE, null, 'good', 'high']], [away, moods]))).toEqual([['Budget', 1, 0, 1]]);
  });

  it('one that is lost among headings of nothing known is seen where an empty column keeps it apart', () => {
    const sheet = tables([['Service', 'Budget', 'Forecast', null, 'Sign', 'Meaning', 'Colour', 'Shape', 'Size', 'Place'], ['ICT', 1, 2, null, 'R', 'red', 'x', 'y', 'z', 'w']]);
    expect([names(sheet), sheet.beside]).toEqual([[['Budget', 1, 0, 1]], []]);
  });

  it('one that was answered to be of a dataset that its headings cannot be is read as what they say', () => {
    const answer = { file: '', sheet: 'Budget', field: 'dataset', heading: '', occurrence: 1, value: 'Ledger' };
    expect(names(tablesOfSheet(gridOf('Budget', [HEADINGS, LINE]), { datasets: SHAPES, year: 2007, answers: [answer] }))).toEqual([['Budget', 1, 0, 1]]);
  });
});

it('rows that end early are no gap filled and no headings of something else', () => {
  expect(tables([[...HEADINGS, null, ...HEADINGS], [...LINE, null, ...LINE], LINE]).beside).toHaveLength(2);
  expect(tables([HEADINGS, LINE, [], ['Housing', 'see note'], LINE]).further).toBeNull();
});
