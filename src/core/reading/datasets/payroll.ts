import type { PayrollRecord } from '../../model/post';
import type { Dataset } from '../dataset';
import { COST_CENTRE, FTE, FULL_TIME_HOURS, HOURS, NOTE, POST_ID, SCP } from './aliases';
import { fteIn } from './fteIn';

export const payroll: Dataset<PayrollRecord> = {
  name: 'Payroll',
  about: 'One row for each person paid, by number and never by name. Numbers of people never leave the workbook.',
  fields: [
    {
      name: 'employeeId',
      aliases: ['Employee ID', 'Employee number', 'Employee no', 'Employee ref', 'Employee reference', 'Payroll number', 'Payroll no', 'Payroll ref', 'Payroll reference', 'Staff number', 'Staff no', 'Staff ID', 'Personnel number', 'Personnel no', 'Pay number'],
      holds: 'code', means: 'The number of the employee', example: '0042',
    },
    { name: 'postId', aliases: POST_ID, holds: 'code', means: 'The post the person is paid on', example: 'P001' },
    { name: 'fte', aliases: [...FTE, 'Paid FTE', 'Contracted FTE', 'Actual FTE', 'Paid WTE', 'Contract FTE'], holds: 'number', means: 'Full-time equivalents paid; or give the two columns of hours', example: 0.6 },
    { name: 'hours', aliases: HOURS, holds: 'number', means: 'Hours a week, where FTE is not given', example: '' },
    { name: 'fullTimeHours', aliases: FULL_TIME_HOURS, holds: 'number', means: 'Hours a week of one full-time post', example: '' },
    { name: 'grade', aliases: ['Grade', 'Scale', 'Band', 'Pay grade', 'Pay band'], means: 'The grade paid', example: 'Sc5' },
    { name: 'scp', aliases: SCP, holds: 'code', means: 'The spine point paid', example: '25' },
    { name: 'salary', money: true, aliases: ['Annual salary', 'Salary', 'Basic pay', 'Annual pay', 'Actual salary', 'Full-time salary', 'Basic salary', 'FTE salary'], means: 'A year\'s full-time pay', example: 20_736 },
    { name: 'costCentre', aliases: COST_CENTRE, holds: 'code', means: 'The cost centre that is charged', example: 'C2110' },
    { name: 'contract', aliases: ['Contract', 'Contract type', 'Employment type', 'Type of contract', 'Employment status', 'Employee type'], choices: ['Permanent', 'Fixed-term', 'Temporary', 'Casual'], means: 'The kind of contract', example: 'Permanent' },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
  ],
  needs: [['employeeId'], ['fte', 'hours']],
  read: (row) => ({
    at: row.at,
    employeeId: row.text('employeeId'),
    postId: row.text('postId'),
    fte: fteIn(row),
    grade: row.text('grade'),
    scp: row.text('scp'),
    salary: row.money('salary'),
    costCentre: row.text('costCentre'),
    contract: row.text('contract'),
  }),
};
