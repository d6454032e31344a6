import { classifyRows } from '../../../src/core/reading/classifyRows';
import { detectConventions } from '../../../src/core/reading/conventions';
import { DATASETS } from '../../../src/core/reading/datasets/catalogue';
import { findTable } from '../../../src/core/reading/findTables';
import { moneyColumn, tableSourceOf } from '../../../src/core/reading/tableSource';
import { type Drawn, gridOf } from '../../builders/grid';

function sourceOf(rows: readonly Drawn[]) {
  const found = findTable(gridOf('Budget', rows, { hidden: true, firstColumn: 1 }), DATASETS, 2007)!;
  const classified = classifyRows(found);
  return tableSourceOf(found, classified, detectConventions(found, classified.filter(({ kind }) => kind === 'data'), () => false));
}

const HEADINGS = ['Service', 'Mood', 'Current budget', 'Forecast'];

it('says where a table stands, its columns by letter, its lines counted and the rest named with its reason', () => {
  const source = sourceOf([['£000'], HEADINGS, ['ICT', null, null, null], ['Staff', 'good', 1, 1], ['ICT total', null, 1, 1], ['Staff', 'bad', 1, 1], ['HR total', null, 1, 1], ['Notes: none', null, null, null]]);
  expect(source).toEqual({
    file: 'council.xlsx',
    sheet: 'Budget',
    hidden: true,
    dataset: 'Budget',
    headingRow: 2,
    range: 'B2:E6',
    columns: new Map([['service', 'B'], ['current', 'D'], ['forecast', 'E']]),
    unit: 'thousands',
    signs: { income: 'negative', variance: null },
    roundingUnit: 100_000,
    rows: 2,
    notUsed: [{ rows: '3', why: 'section', amount: 0 }, { rows: '5, 7', why: 'subtotal', amount: 200_000 }, { rows: '8', why: 'footnote', amount: 0 }],
  });
});

it('is its headings alone when nothing stands under them', () => {
  expect(sourceOf([HEADINGS])).toMatchObject({ range: 'B1:E1', rows: 0, notUsed: [] });
});

it('leaves out rows of a table without money as rows without money', () => {
  const found = findTable(gridOf('Structure', [['Cost centre', 'Service stream', 'Directorate'], ['C1', 'ICT', 'Resources'], [null, 'Note: provisional', null]]), DATASETS, null)!;
  const rows = classifyRows(found);
  expect([moneyColumn(found), tableSourceOf(found, rows, detectConventions(found, rows, () => false)).notUsed]).toMatchObject([null, [{ rows: '3', amount: 0 }]]);
});
