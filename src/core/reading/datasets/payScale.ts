import type { PayPoint } from '../../model/post';
import type { Dataset } from '../dataset';

export const payScale: Dataset<PayPoint> = {
  name: 'Pay scale',
  fields: [
    { name: 'scp', aliases: ['SCP', 'Spine point', 'Spinal column point', 'Pay point', 'Point'] },
    { name: 'salary', money: true, aliases: ['Annual salary', 'Salary', 'Full-time salary', 'Annual'] },
    { name: 'grade', aliases: ['Grade', 'Scale', 'Band', 'Grade from'] },
    { name: 'gradeTo', aliases: ['Grade to'] },
    { name: 'note', aliases: ['Note', 'Notes', 'Source', 'Status'] },
  ],
  needs: [['scp'], ['salary']],
  read: (row) => {
    const [scp, salary] = [row.text('scp'), row.money('salary')];
    if (scp === '') return row.leaveOut('scp');
    if (salary === null) return row.leaveOut('salary');
    return { at: row.at, scp, salary, grade: row.text('grade') };
  },
};
