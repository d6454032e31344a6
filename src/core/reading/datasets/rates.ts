import type { Rate } from '../../model/post';
import type { Dataset } from '../dataset';

export const rates: Dataset<Rate> = {
  name: 'Rates',
  fields: [
    { name: 'name', aliases: ['Rate', 'Name', 'Rate name', 'On-cost'] },
    { name: 'value', aliases: ['Value', 'Rate value', 'Amount'] },
    { name: 'unit', aliases: ['Unit', 'Units'] },
    { name: 'from', aliases: ['From', 'Effective from', 'Start date'] },
    { name: 'to', aliases: ['To', 'Effective to', 'End date'] },
    { name: 'source', aliases: ['Source', 'Authority', 'Reference'] },
    { name: 'note', aliases: ['Note', 'Notes'] },
  ],
  needs: [['name'], ['value'], ['source', 'from', 'to']],
  read: (row) => {
    const [name, value] = [row.text('name'), row.quantity('value')];
    if (name === '') return row.leaveOut('name');
    if (value === null) return row.leaveOut('value');
    return {
      at: row.at,
      name,
      value,
      unit: row.text('unit'),
      from: row.day('from'),
      to: row.day('to'),
      source: row.text('source'),
    };
  },
};
