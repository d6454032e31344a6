import type { Pool } from '../../model/recharge';
import type { Dataset } from '../dataset';
import { NOTE, YEAR } from './aliases';

export const pools: Dataset<Pool> = {
  name: 'Pools',
  about: 'One row for each cost that is shared among directorates, with what it is shared by.',
  fields: [
    { name: 'service', aliases: ['Service', 'Pool', 'Cost pool', 'Support service', 'Service pool', 'Recharge pool', 'Pool name', 'Central service', 'Service recharged'], means: 'The service whose cost is shared', example: 'Desktop service' },
    { name: 'year', aliases: YEAR, holds: 'year', means: 'The year of the cost', example: '2007/08' },
    {
      name: 'cost', money: true,
      aliases: ['Cost', 'Pool cost', 'Net cost', 'Cost to recharge', 'Total cost', 'Amount to recharge', 'Gross cost', 'Cost to be recharged', 'Full cost', 'Cost of service', 'Net budget'],
      means: 'The cost to share; blank takes the zero-base lines of the pool', example: 1_078_000,
    },
    {
      name: 'driver', aliases: ['Driver', 'Cost driver', 'Allocation key', 'Basis of charge', 'Basis', 'Apportioned by', 'Shared by', 'Basis of apportionment', 'Apportionment basis', 'Allocation basis', 'Basis of allocation', 'Recharge basis'],
      means: 'What it is shared by, as Drivers names it', example: 'Desktops',
    },
    {
      name: 'method', aliases: ['Method', 'Charging method', 'Basis of recovery', 'Recharge method', 'Method of charge'],
      choices: ['Rate card', 'Full cost', 'Direct charge', 'Percentage'], means: 'How it is charged', example: 'Rate card',
    },
    { name: 'order', aliases: ['Order', 'Step order', 'Step', 'Sequence', 'Allocation order', 'Step-down order'], holds: 'whole number', means: 'Its turn in a step-down, when services serve each other', example: 1 },
    { name: 'income', money: true, aliases: ['Income', 'Recharge income', 'Income budget', 'Recovered', 'Income from recharges', 'SLA income', 'Recovery'], means: 'The income budget of the charge; negative, as income is', example: -960_400 },
    { name: 'provider', aliases: ['Provided by', 'Provider', 'Provider directorate', 'Providing directorate', 'Provided from', 'Supplier directorate'], means: 'The directorate that provides the service', example: 'Resources' },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
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
