import { fraction } from '../../../../src/core/model/quantity';
import { pools } from '../../../../src/core/reading/datasets/pools';
import { readRows } from '../../../builders/grid';

const HEADINGS = ['Pool', 'Cost', 'Driver', 'Method', 'Order', 'Income', 'Provider', 'Year'];

it('reads a cost to be recharged', () => {
  expect(readRows(pools, [HEADINGS, ['Desktop', 1_104_317, 'Desktops', 'rate card', 1, -960_400, 'Resources', '2007/08']])).toMatchObject({
    records: [{ service: 'Desktop', cost: 110_431_700, driver: 'Desktops', method: 'rate card', order: fraction(1), income: -96_040_000, provider: 'Resources', year: '2007/08' }],
    issues: [],
  });
});

it('leaves the cost open where the zero-base lines will tell it', () => {
  expect(readRows(pools, [HEADINGS, ['Desktop', null, 'Desktops', 'rate card', null, null, null, null]]).records).toMatchObject([{ cost: null, order: null, income: null }]);
});

it('leaves out a cost of no service', () => {
  expect(readRows(pools, [HEADINGS, [null, 5, 'Desktops', 'rate card', null, null, null, null]])).toMatchObject({ records: [], issues: ['row.incomplete 2 service'] });
});
