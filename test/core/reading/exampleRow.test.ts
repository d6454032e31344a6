import { DATASETS } from '../../../src/core/reading/datasets/catalogue';
import { readTables } from '../../../src/core/reading/readTables';
import { classifyRows } from '../../../src/core/reading/classifyRows';
import { findTable } from '../../../src/core/reading/findTables';
import { type Drawn, gridOf } from '../../builders/grid';

const HEADINGS = [null, 'Service', 'Current budget', 'Forecast'];
const kinds = (...rows: readonly Drawn[]): string[] => classifyRows(findTable(gridOf('Budget', [HEADINGS, ...rows]), DATASETS, 2007)!).map(({ row, kind }) => `${row.row} ${kind}`);

it('reads neither the example of a template nor the row that explains it, and says that they were not used', () => {
  expect(kinds(['Explained', 'The service', 'The budget', 'The forecast'], ['EXAMPLE ', 'ICT', 10, 10], [null, 'HR', 20, 20])).toEqual(['2 other', '3 other', '4 data']);
  const { tables, issues } = readTables([gridOf('Budget', [HEADINGS, ['Example', 'ICT', 'ten', '#REF!'], [null, 'HR', 20, 20]])], []);
  expect(tables.budget).toMatchObject([{ service: 'HR', current: 2000 }]);
  expect(tables.sources[0]?.notUsed).toMatchObject([{ rows: '2', why: 'other' }]);
  expect(issues).toEqual([]);
});

it('reads a service that is called Example, or begins so', () => {
  expect(kinds([null, 'Example', 10, 10])).toEqual(['2 data']);
  expect(kinds(['Example Road depot', 'Depots', 10, 10])).toEqual(['2 data']);
  expect(kinds([null, 'HR', 20, 20, 'Example'])).toEqual(['2 data']);
});
