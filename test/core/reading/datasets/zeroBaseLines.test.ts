import { fraction } from '../../../../src/core/model/quantity';
import { zeroBaseLines } from '../../../../src/core/reading/datasets/zeroBaseLines';
import { readRows } from '../../../builders/grid';

const HEADINGS = ['Stream', 'Line', 'Driver', 'Volume', 'Rate per unit', 'Unit cost', 'Amount', 'Last year volume', 'Last year rate', 'Last year unit cost', 'Last year amount', 'Justification'];

it('reads a line with its amount as stated', () => {
  expect(readRows(zeroBaseLines, [HEADINGS, ['ICT', 'Licences', 'Desktops', 2200, null, 10, 22_001, 2000, null, null, 20_000, 'Contract']])).toMatchObject({
    records: [{ stream: 'ICT', line: 'Licences', driver: 'Desktops', volume: fraction(2200), rate: null, unitCost: fraction(10), statedAmount: 2_200_100, amount: 2_200_100, lastVolume: fraction(2000), lastAmount: 2_000_000, justification: 'Contract' }],
    issues: [],
  });
});

it('builds the amount from volume, rate and unit cost, to the penny with halves up', () => {
  const { records } = readRows(zeroBaseLines, [HEADINGS, ['ICT', 'Toner', null, 3, 0.5, 1.01, null, 2, 2, 2.5, null, 'x'], ['ICT', 'Paper', null, 3, null, 1.01, null, null, null, null, null, 'x']]);
  expect(records).toMatchObject([{ amount: 152, statedAmount: null, lastAmount: 1000 }, { amount: 303, lastAmount: 0 }]);
});

it('keeps a line that was dropped: it has last year\'s amount and none this year', () => {
  expect(readRows(zeroBaseLines, [HEADINGS, ['ICT', 'Fax', null, null, null, null, null, null, null, null, 500, 'Dropped']]).records).toMatchObject([{ amount: 0, lastAmount: 50_000 }]);
});

it('leaves out a line with no amount in either year', () => {
  expect(readRows(zeroBaseLines, [HEADINGS, ['ICT', 'Fax', 'Lines', 3, null, null, null, null, null, null, null, 'x']])).toMatchObject({ records: [], issues: ['row.incomplete 2 amount'] });
});
