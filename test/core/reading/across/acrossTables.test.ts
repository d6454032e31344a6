import { sameName } from '../../../../src/core/model/wording';
import { acrossIn } from '../../../../src/core/reading/across/acrossHeadings';
import { type Held, acrossTables } from '../../../../src/core/reading/across/acrossTables';
import { headingRowsOf } from '../../../../src/core/reading/findTables';
import { type Drawn, gridOf } from '../../../builders/grid';

function tables(rows: readonly Drawn[], held: Held) {
  const grid = gridOf('Spread', rows);
  const across = headingRowsOf(grid).map((row) => acrossIn(row, new Set(['Adults', 'Resources'].map(sameName)))).find((each) => each !== null) ?? null;
  return across === null ? [] : acrossTables(grid, across, held, { year: 2007, answers: [] });
}

const ROWS: readonly Drawn[] = [['Service', 'Adults', 'Resources', 'Total'], ['Homes', null, null, null], ['Staff', 5, null, 5], ['Fees', 6, 7, 13]];

it('gives each directorate a table of its own: its column, its name for every row, and no row of figures of others alone', () => {
  expect(tables(ROWS, 'amounts').map(({ dataset, columns, stated, totalled, body }) => [dataset.name, [...columns], [...(stated ?? [])], [...(totalled ?? [])], body.map(({ row }) => row)])).toEqual([
    ['Budget', [['service', 0], ['current', 1]], [['directorate', 'Adults']], [['current', 3]], [2, 3, 4]],
    ['Budget', [['service', 0], ['current', 2]], [['directorate', 'Resources']], [['current', 3]], [2, 4]],
  ]);
});

it('has the labels of counts for their drivers', () => {
  expect(tables(ROWS, 'counts').map(({ dataset, columns, stated }) => [dataset.name, [...columns], [...(stated ?? [])]])).toEqual([
    ['Drivers', [['driver', 0], ['audit', 1]], [['recipient', 'Adults']]],
    ['Drivers', [['driver', 0], ['audit', 2]], [['recipient', 'Resources']]],
  ]);
});

it('gives none where nothing names the rows', () => {
  expect(tables([['Adults', 'Resources'], [5, 6]], 'amounts')).toEqual([]);
});
