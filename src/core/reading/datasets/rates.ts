import type { CellValue } from '../../model/grid';
import type { Rate } from '../../model/post';
import type { Dataset } from '../dataset';
import { readText } from '../readCell';
import { NOTE } from './aliases';

const RATE = /\b(rates?|n\.? ?i\.?c?|national insurance|pensions?|superannuation|lgps|levy|on[- ]?costs?|thresholds?|earnings?|accrual|rebate|[lu]el|uap|allowance|award)\b|%|per ?cent/i;

/** True where most names are those of rates: "Name" and "Amount" alone head lists of anything. */
function areRates(cells: readonly CellValue[]): boolean {
  return cells.filter((value) => RATE.test(readText(value))).length * 2 >= cells.length;
}

export const rates: Dataset<Rate> = {
  name: 'Rates',
  about: 'One row for each rate of on-costs, with its dates and its source. They go before the rates that come with Zerobase.',
  fields: [
    { name: 'name', aliases: ['Rate', 'Name', 'Rate name', 'On-cost', 'On-cost rate'], fits: areRates, means: 'What the rate is', example: 'NI main rate' },
    { name: 'value', aliases: ['Value', 'Rate value', 'Amount', 'Percentage', 'Figure'], holds: 'number', means: 'The rate in its unit: 12.8 for 12.8 per cent', example: 12.8 },
    { name: 'unit', aliases: ['Unit', 'Units of measure'], choices: ['per cent', '£'], means: 'What the value is in: per cent, or £ for a threshold', example: 'per cent' },
    { name: 'from', aliases: ['From', 'Effective from', 'Start date', 'Valid from', 'With effect from'], holds: 'date', means: 'The first day it holds', example: '06/04/2007' },
    { name: 'to', aliases: ['To', 'Effective to', 'End date', 'Valid to', 'Until'], holds: 'date', means: 'The last day it holds', example: '05/04/2008' },
    { name: 'source', aliases: ['Source', 'Authority', 'Reference', 'Circular'], means: 'The circular or instrument it is from', example: 'SI 2007/1052' },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
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
