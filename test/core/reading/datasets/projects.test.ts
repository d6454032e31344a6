import { fraction } from '../../../../src/core/model/quantity';
import { projects } from '../../../../src/core/reading/datasets/projects';
import { readRows } from '../../../builders/grid';

const HEADINGS = [
  'Rank', 'Project', 'Status', 'Approved', 'ICT', 'Capital 2007/08', 'Revenue 2007/08', 'Capital 2008/09', 'Funding status', 'Source', 'Business case', 'Benefits card', 'PM cost',
  'Tender status', 'Committed', 'Go-live', 'Review due', 'Review held', 'Technical appraisal', 'Financial appraisal', 'Driver', 'Dependency', 'Version', 'Last changed',
];

it('reads a project with its money by year', () => {
  const row = [2, 'Remote access', 'In progress', 'Yes', 'Yes', 48_000, null, 20_000, 'Funded', 'Grant', 'Yes', 'No', 0, 'Complete', 5000, '29/2/2008', 39_691, null, 'Yes', null, 'Law', 'Network', '1.2', '1/10/2007'];
  const { records, issues } = readRows(projects, [HEADINGS, row]);
  expect(records).toMatchObject([{
    rank: fraction(2), project: 'Remote access', status: 'In progress', approved: true, ict: true, fundingStatus: 'Funded', source: 'Grant', businessCase: true, benefitsCard: false,
    projectManagementCost: 0, tenderStatus: 'Complete', committed: 500_000, goLive: '2008-02-29', reviewDue: '2008-08-31', reviewHeld: null, technicalAppraisal: true, financialAppraisal: null,
    driver: 'Law', dependency: 'Network', version: '1.2', lastChanged: '2007-10-01',
  }]);
  expect([[...records[0]!.capital], [...records[0]!.revenue]]).toEqual([[[2007, 4_800_000], [2008, 2_000_000]], []]);
  expect(issues).toEqual([]);
});

it('keeps apart no from not said, and says of other words that it does not know them', () => {
  expect(readRows(projects, [['Rank', 'Project', 'Approved'], [1, 'A', 'No'], [2, 'B', null], [3, 'C', 'soon']])).toMatchObject({
    records: [{ approved: false, ict: null }, { approved: null }, { approved: null }],
    issues: ['cell.notKnown C4'],
  });
});

it('leaves out a rank without a project', () => {
  expect(readRows(projects, [['Rank', 'Project'], [1, null]])).toMatchObject({ records: [], issues: ['row.incomplete 2 project'] });
});
