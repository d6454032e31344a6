import type { PayPoint } from '../../model/post';
import type { Dataset } from '../dataset';
import { NOTE, SCP } from './aliases';

export const payScale: Dataset<PayPoint> = {
  name: 'Pay scale',
  about: 'One row for each point of the pay spine: its full-time salary for a year.',
  fields: [
    { name: 'scp', aliases: SCP, holds: 'code', means: 'The point', example: '25' },
    { name: 'salary', money: true, aliases: ['Annual salary', 'Salary', 'Full-time salary', 'Annual', 'Annual pay', 'Basic salary', 'Per annum', 'Annual value'], means: 'A year\'s full-time pay at the point', example: 20_736 },
    { name: 'grade', aliases: ['Grade', 'Scale', 'Band', 'Grade from', 'Pay grade', 'Lowest grade'], means: 'The grade of the point, or the first of its grades', example: 'Sc5' },
    { name: 'gradeTo', aliases: ['Grade to', 'To grade', 'Highest grade'], means: 'The last of its grades, when it has several', example: 'Sc6' },
    { name: 'note', aliases: [...NOTE, 'Source', 'Status'], means: 'Where it is from', example: '' },
  ],
  needs: [['scp'], ['salary']],
  read: (row) => {
    const [scp, salary] = [row.text('scp'), row.money('salary')];
    if (scp === '') return row.leaveOut('scp');
    if (salary === null) return row.leaveOut('salary');
    return { at: row.at, scp, salary, grade: row.text('grade'), gradeTo: row.text('gradeTo') };
  },
};
