import { structure } from '../../../../src/core/reading/datasets/structure';
import { findTable } from '../../../../src/core/reading/findTables';
import { SHAPES } from '../../../../src/core/reading/shapes';
import { type Drawn, gridOf, readRows } from '../../../builders/grid';

const HEADINGS = ['CC', 'Service name', 'Division', 'Department', 'Ring-fenced', 'Accountant'];

it('says which stream and directorate a cost centre belongs to, its code kept as typed', () => {
  const { records, issues } = readRows(structure, [HEADINGS, ['0012', 'Help desk', 'ICT', 'Resources', 'yes', 'Group accountant'], [2110, null, 'HR', null, null, null]]);
  expect(records).toMatchObject([
    { costCentre: '0012', service: 'Help desk', stream: 'ICT', directorate: 'Resources', ringFenced: true, financeLead: 'Group accountant' },
    { costCentre: '2110', service: '', stream: 'HR', directorate: '', ringFenced: false },
  ]);
  expect(issues).toEqual([]);
});

it('leaves out a row without a cost centre', () => {
  expect(readRows(structure, [HEADINGS, [null, 'Help desk', 'ICT', null, null, null]])).toMatchObject({ records: [], issues: ['row.incomplete 2 costCentre'] });
});

it('may be cost centres and streams alone, each cost centre written once', () => {
  const found = (rows: readonly Drawn[]): string | undefined => findTable(gridOf('Codes', rows), SHAPES, 2007)?.dataset.name;
  expect(found([['Cost centre', 'Service stream'], ['C2110', 'ICT'], [3110, 'HR']])).toBe('Structure');
  expect(found([['Cost centre', 'Service stream'], ['C2110', 'ICT'], ['c2110', 'HR']])).toBeUndefined();
  expect(readRows(structure, [['Cost centre', 'Service stream', 'Team'], ['C2110', 'ICT', null]]).records).toMatchObject([{ costCentre: 'C2110', stream: 'ICT' }]);
});
