import { structure } from '../../../../src/core/reading/datasets/structure';
import { readRows } from '../../../builders/grid';

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
