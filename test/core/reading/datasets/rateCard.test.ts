import { fraction } from '../../../../src/core/model/quantity';
import { rateCard } from '../../../../src/core/reading/datasets/rateCard';
import { readRows } from '../../../builders/grid';

it('reads the price of a unit exactly', () => {
  expect(readRows(rateCard, [['Element', 'Price', 'Per', 'Year'], ['Desktop', 490.005, 'device', '2007/08']])).toMatchObject({
    records: [{ element: 'Desktop', price: fraction(98_001, 200), unit: 'device', year: '2007/08' }],
    issues: [],
  });
});

it('leaves out an element without a price and a price of nothing', () => {
  expect(readRows(rateCard, [['Element', 'Price'], ['Desktop', null], [null, 490]])).toMatchObject({ records: [], issues: ['row.incomplete 2 price', 'row.incomplete 3 element'] });
});
