import { payScale } from '../../../../src/core/reading/datasets/payScale';
import { readRows } from '../../../builders/grid';

it('reads the annual salary of a point', () => {
  expect(readRows(payScale, [['Spine point', 'Annual salary', 'Grade'], [29, 24_708, 'SO1']])).toMatchObject({ records: [{ scp: '29', salary: 2_470_800, grade: 'SO1' }], issues: [] });
});

it('leaves out a point without a salary and a salary without a point', () => {
  expect(readRows(payScale, [['SCP', 'Salary'], [29, null], [null, 24_708]])).toMatchObject({ records: [], issues: ['row.incomplete 2 salary', 'row.incomplete 3 scp'] });
});
