import { rechargeJson } from '../../../src/core/report/rechargeJson';
import { driverCounts } from '../../builders/recharge';
import { rechargeOf } from '../../builders/rechargeReview';

it('lists counts by driver as the workbook first names them, recipients in order within each', () => {
  const drivers = driverCounts([
    { driver: 'Phones', recipient: 'HR', baseline: 1, audit: 2 },
    { driver: 'Desktops', recipient: 'HR', baseline: 3, audit: 3 },
    { driver: 'Phones', recipient: 'Environment', baseline: 4, audit: 4 },
    { driver: 'Desktops', recipient: 'Environment', baseline: 5, audit: 6 },
  ]);
  const { counts } = rechargeJson(rechargeOf({ drivers }));
  expect(counts.map(({ driver, recipient, change }) => [driver, recipient, change])).toEqual([
    ['Phones', 'Environment', 0], ['Phones', 'HR', 1], ['Desktops', 'Environment', 1], ['Desktops', 'HR', 0],
  ]);
});
