import type { FoundTable } from '../../../src/core/reading/findTables';
import { findTable } from '../../../src/core/reading/findTables';
import { SHAPES } from '../../../src/core/reading/shapes';
import type { Grid } from '../../../src/core/model/grid';
import { type Drawn, gridOf } from '../../builders/grid';

function find(rows: readonly Drawn[], year: number | null = 2007): FoundTable | null {
  return findTable(gridOf('Budget', rows), SHAPES, year);
}

/** Fields by the letter of their column: "C original". */
function columnsOf(found: FoundTable | null): readonly string[] {
  return [...(found?.columns ?? [])].map(([field, column]) => `${String.fromCharCode(65 + column)} ${field}`);
}

const LINE: Drawn = ['C1', 'ICT', 1, 2, 3, 4];

describe('headings over two rows', () => {
  it('take the year that stands over several columns, merged or not', () => {
    const found = find([
      ['Budget monitoring report'],
      [null, null, '2006/07', null, '2007/08', null],
      ['Cost centre', 'Service', 'Budget', 'Actual', 'Budget', 'Forecast'],
      LINE,
    ]);
    expect(columnsOf(found)).toEqual(['A costCentre', 'B service', 'D lastYear', 'E original', 'F forecast']);
    expect(found?.headingRow).toBe(3);
    expect(found?.rivals).toEqual([]);
  });

  it('have the names of lines in the upper row when those are merged downwards', () => {
    const found = find([['Cost centre', 'Service', '2007/08', null, null, null], [null, null, 'Budget', 'Forecast', 'Variance', 'Comments'], LINE]);
    expect(columnsOf(found)).toEqual(['A costCentre', 'B service', 'C original', 'D forecast', 'E variance', 'F explanation']);
  });

  it('tell the year to date from the full year', () => {
    const found = find([[null, null, 'Year to date', null, 'Full year', null], ['Cost centre', 'Service', 'Budget', 'Actual', 'Budget', 'Forecast'], LINE]);
    expect(columnsOf(found)).toEqual(['A costCentre', 'B service', 'C budgetToDate', 'D actualToDate', 'E current', 'F forecast']);
  });

  it('do not read the month or the year before as this year', () => {
    const rows = [[null, null, 'Current month', null, 'Last year', 'Full year'], ['Cost centre', 'Service', 'Budget', 'Actual', 'Budget', 'Budget'], LINE];
    expect(columnsOf(find(rows))).toEqual(['A costCentre', 'B service', 'E lastYear', 'F current']);
  });

  it('take the words that complete one another from either row', () => {
    expect(columnsOf(find([[null, null, 'Budget', null, null], ['Cost centre', 'Service', 'Original', 'Revised', 'To date'], LINE]))).toEqual(['A costCentre', 'B service', 'C original', 'D current', 'E budgetToDate']);
  });

  it('may have their unit under them, and the year over them', () => {
    const found = find([[null, null, '2007/08', null, '2006/07'], ['Cost centre', 'Service', 'Budget', 'Forecast', 'Actual'], [null, null, '£000', '£000', '£000'], LINE]);
    expect(columnsOf(found)).toEqual(['A costCentre', 'B service', 'C original', 'D forecast', 'E lastYear']);
    expect(found?.headings.map(({ heading }) => heading.unit)).toEqual([null, null, 'thousands', 'thousands', 'thousands']);
    expect(found?.body).toHaveLength(1);
  });

  it('may hold line feeds', () => {
    expect(columnsOf(find([['Cost\ncentre', 'Service', 'Approved\r\nBudget\n2007/08', 'Projected\noutturn'], LINE]))).toEqual(['A costCentre', 'B service', 'C original', 'D forecast']);
  });

  it('are not the title above them, at the left or over several cells', () => {
    const headings = ['Cost centre', 'Service', 'Budget', 'Forecast'];
    for (const title of [['Report for 2006/07 and 2007/08'], ['Finance', 'Anytown', 'October'], [null, 'Position at period 7']]) {
      expect(columnsOf(find([title, headings, LINE]))).toEqual(['A costCentre', 'B service', 'C original', 'D forecast']);
    }
  });

  it('are not the lines below them', () => {
    const found = find([['Cost centre', 'Service stream', 'Directorate'], ['C1', 'ICT', 'Resources'], ['C2', 'HR', 'Resources']]);
    expect([found?.dataset.name, found?.headingRow, found?.body.length]).toEqual(['Structure', 1, 2]);
  });
});

it('reads months typed as dates, in the year their workbook counts from', () => {
  const drawn = gridOf('Budget', [['Cost centre', 'Service', 'Budget', 39_173, 39_203, 39_234], ['C1', 'ICT', 9, 1, 2, 3]], {});
  const dated: Grid = { ...drawn, rows: drawn.rows.map((row) => ({ ...row, numberFormats: row.values.map((_, at) => (at > 2 ? 'mmm-yy' : 'General')) })) };
  const months = (grid: Grid) => findTable(grid, SHAPES, 2007)?.periods.map(({ text, month }) => `${text} ${month ?? ''}`);
  expect(months(dated)).toEqual(['Apr 2007 4', 'May 2007 5', 'Jun 2007 6']);
  expect(months({ ...dated, dateSystem: 1904 })?.[0]).toBe('Apr 2011 4');
});

it('leaves a unit that nothing stands over as it is', () => {
  expect(columnsOf(find([[null, 'Service', 'Budget', 'Forecast'], ['£', null, '£000', '£000'], [null, 'ICT', 1, 2]]))).toEqual(['B service', 'C original', 'D forecast']);
});
