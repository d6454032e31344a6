import type { RateCardEntry } from '../../model/recharge';
import type { Dataset } from '../dataset';
import { NOTE, YEAR } from './aliases';

export const rateCard: Dataset<RateCardEntry> = {
  name: 'Rate card',
  about: 'One row for each thing that is charged for, with its price.',
  fields: [
    { name: 'element', aliases: ['Element', 'Charge element', 'Chargeable element', 'Charge', 'Item', 'Service element', 'Product', 'Chargeable item'], means: 'What is charged for', example: 'Desktop' },
    { name: 'price', aliases: ['Price', 'Rate', 'Unit price', 'Charge per unit', 'Price per unit', 'Unit charge', 'Unit rate', 'Rate per unit', 'Annual charge'], holds: 'number', means: 'The price of one, in £', example: 490 },
    { name: 'unit', aliases: ['Unit', 'Per', 'Charged per', 'Unit of charge', 'Unit of measure', 'Charging unit'], means: 'What one is', example: 'per desktop' },
    { name: 'year', aliases: [...YEAR, 'Price year', 'Charging year'], holds: 'year', means: 'The year of the price', example: '2007/08' },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
  ],
  needs: [['element'], ['price']],
  read: (row) => {
    const [element, price] = [row.text('element'), row.quantity('price')];
    if (element === '') return row.leaveOut('element');
    if (price === null) return row.leaveOut('price');
    return { at: row.at, element, price, unit: row.text('unit'), year: row.text('year') };
  },
};
