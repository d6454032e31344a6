import type { RateCardEntry } from '../../model/recharge';
import type { Dataset } from '../dataset';

export const rateCard: Dataset<RateCardEntry> = {
  name: 'Rate card',
  fields: [
    { name: 'element', aliases: ['Element', 'Charge element', 'Chargeable element', 'Charge', 'Item', 'Service element'] },
    { name: 'price', aliases: ['Price', 'Rate', 'Unit price', 'Charge per unit', 'Price per unit', 'Unit charge'] },
    { name: 'unit', aliases: ['Unit', 'Per', 'Charged per', 'Unit of charge'] },
    { name: 'year', aliases: ['Year', 'Financial year', 'Price year'] },
    { name: 'note', aliases: ['Note', 'Notes', 'Comment'] },
  ],
  needs: [['element'], ['price']],
  read: (row) => {
    const [element, price] = [row.text('element'), row.quantity('price')];
    if (element === '') return row.leaveOut('element');
    if (price === null) return row.leaveOut('price');
    return { at: row.at, element, price, unit: row.text('unit'), year: row.text('year') };
  },
};
