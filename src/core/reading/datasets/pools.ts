import type { Pool } from '../../model/recharge';
import type { Dataset } from '../dataset';

export const pools: Dataset<Pool> = {
  name: 'Pools',
  fields: [
    { name: 'service', aliases: ['Service', 'Pool', 'Cost pool', 'Support service', 'Service pool'] },
    { name: 'year', aliases: ['Year', 'Financial year'] },
    { name: 'cost', money: true, aliases: ['Cost', 'Pool cost', 'Net cost', 'Cost to recharge', 'Total cost', 'Amount to recharge'] },
    { name: 'driver', aliases: ['Driver', 'Cost driver', 'Allocation key', 'Basis of charge', 'Basis', 'Apportioned by', 'Shared by'] },
    { name: 'method', aliases: ['Method', 'Charging method', 'Basis of recovery'] },
    { name: 'order', aliases: ['Order', 'Step order', 'Step'] },
    { name: 'income', money: true, aliases: ['Income', 'Recharge income', 'Income budget', 'Recovered'] },
    { name: 'provider', aliases: ['Provided by', 'Provider', 'Provider directorate', 'Providing directorate'] },
    { name: 'note', aliases: ['Note', 'Notes', 'Comment'] },
  ],
  needs: [['service'], ['cost', 'method'], ['driver']],
  read: (row) => {
    const service = row.text('service');
    if (service === '') return row.leaveOut('service');
    return {
      at: row.at,
      service,
      cost: row.money('cost'),
      driver: row.text('driver'),
      method: row.text('method'),
      order: row.quantity('order'),
      income: row.money('income'),
      year: row.text('year'),
      provider: row.text('provider'),
    };
  },
};
