import { fraction } from '../../../../src/core/model/quantity';
import { payroll } from '../../../../src/core/reading/datasets/payroll';
import { readRows } from '../../../builders/grid';

it('reads a person paid, by number and never by name', () => {
  const { records, issues } = readRows(payroll, [['Employee number', 'Post ID', 'Paid FTE', 'SCP', 'Annual salary', 'Cost centre'], ['0042', 'P1', '0.6', 29, 24_708, 'C2110']]);
  expect(records).toMatchObject([{ employeeId: '0042', postId: 'P1', fte: fraction(3, 5), scp: '29', salary: 2_470_800, costCentre: 'C2110' }]);
  expect(issues).toEqual(['cell.textNumber C2']);
});

it('keeps pay that no post explains', () => {
  expect(readRows(payroll, [['Employee ID', 'Post ID', 'FTE'], [42, null, null]]).records).toMatchObject([{ employeeId: '42', postId: '', fte: null }]);
});
