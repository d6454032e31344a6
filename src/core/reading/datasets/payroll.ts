import type { PayrollRecord } from '../../model/post';
import type { Dataset } from '../dataset';

export const payroll: Dataset<PayrollRecord> = {
  name: 'Payroll',
  fields: [
    { name: 'employeeId', aliases: ['Employee ID', 'Employee number', 'Employee no', 'Payroll number', 'Payroll ref', 'Staff number'] },
    { name: 'postId', aliases: ['Post ID', 'Post number', 'Post no', 'Position ID', 'Position number', 'Post unique reference', 'Post ref', 'Post'] },
    { name: 'fte', aliases: ['FTE', 'WTE', 'Paid FTE', 'Contracted FTE'] },
    { name: 'scp', aliases: ['SCP', 'Spine point', 'Spinal column point', 'Pay point', 'Point'] },
    { name: 'salary', money: true, aliases: ['Annual salary', 'Salary', 'Basic pay', 'Annual pay', 'Actual salary'] },
    { name: 'costCentre', aliases: ['Cost centre', 'Cost centre code', 'CC', 'Cost code'] },
    { name: 'note', aliases: ['Note', 'Notes', 'Comment', 'Comments'] },
  ],
  needs: [['employeeId'], ['fte']],
  read: (row) => ({
    at: row.at,
    employeeId: row.text('employeeId'),
    postId: row.text('postId'),
    fte: row.quantity('fte'),
    scp: row.text('scp'),
    salary: row.money('salary'),
    costCentre: row.text('costCentre'),
  }),
};
