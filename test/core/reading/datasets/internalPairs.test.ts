import { internalPairs } from '../../../../src/core/reading/datasets/internalPairs';
import { readRows } from '../../../builders/grid';

const HEADINGS = ['Name', 'Income cost centre', 'Income subjective', 'Expenditure cost centre', 'Expenditure subjective', 'Inside or outside', 'Recipient type'];

it('pairs an income line with the expenditure line that pays it', () => {
  const rows = [HEADINGS, ['PM charge', 'C2200', 9400, 'C2300', 4400, 'Inside', 'general fund'], ['Schools SLA', 'C2110', 9500, 'S1', 4400, 'Outside the workbook', 'schools']];
  const { records, issues } = readRows(internalPairs, rows);
  expect(records).toMatchObject([
    { name: 'PM charge', incomeCostCentre: 'C2200', incomeSubjective: '9400', expenditureCostCentre: 'C2300', expenditureSubjective: '4400', inside: true, recipientType: 'general fund' },
    { inside: false },
  ]);
  expect(issues).toEqual([]);
});

it('leaves out a pair that lacks either side', () => {
  expect(readRows(internalPairs, [HEADINGS, ['a', null, 1, 'C1', 1, null, null], ['b', 'C1', 1, null, 1, null, null]])).toMatchObject({
    records: [],
    issues: ['row.incomplete 2 incomeCostCentre', 'row.incomplete 3 expenditureCostCentre'],
  });
});
