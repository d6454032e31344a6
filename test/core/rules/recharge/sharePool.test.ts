import fc from 'fast-check';
import { pence, pounds, sum } from '../../../../src/core/model/money';
import { sharePool } from '../../../../src/core/rules/recharge/sharePool';
import { driverCount, driverCounts, sampleDevices } from '../../../builders/recharge';

const charges = (shares: ReturnType<typeof sharePool>) => shares.map(({ recipient, charge }) => [recipient, charge]);

describe('sharing a pool to the penny (rules.md section 4)', () => {
  it('shares the sample\'s pool of 1,104,317 by the audited desktops', () => {
    const desktops = sampleDevices().filter(({ driver }) => driver === 'Desktops');
    expect(charges(sharePool(pounds(1_104_317), desktops))).toEqual([
      ['Adult & Community Services', 29_364_793],
      ['Children & Young People', 24_997_721],
      ['Corporate & Customer Services', 18_371_819],
      ['Environment', 22_136_536],
      ['Human Resources', 3_312_951],
      ['Resources', 12_247_880],
    ]);
  });

  it('shares by recipients\' totals first, then each total by the kind of money that pays it', () => {
    const counts = driverCounts([
      { recipient: 'CYP', audit: 1 },
      { recipient: 'CYP', audit: 1, recipientType: 'ring-fenced' },
      { recipient: 'CYP', audit: 1, recipientType: 'ring-fenced' },
      { recipient: 'ENV', audit: 3 },
    ]);
    expect(sharePool(pence(101), counts).map(({ recipientType, charge }) => [recipientType, charge])).toEqual([
      ['general fund', 17],
      ['ring-fenced', 34],
      ['general fund', 50],
    ]);
  });

  it('charges nothing to a recipient that uses nothing, and keeps it in the list', () => {
    expect(charges(sharePool(pence(10), driverCounts([{ recipient: 'A', audit: 0 }, { recipient: 'B', audit: 4 }])))).toEqual([
      ['A', 0],
      ['B', 10],
    ]);
  });

  it('takes the billed count where there is no audit', () => {
    expect(charges(sharePool(pence(9), driverCounts([{ recipient: 'A', baseline: 2 }, { recipient: 'B', audit: 1 }])))).toEqual([
      ['A', 6],
      ['B', 3],
    ]);
  });

  it('has no shares when there is nothing to share by', () => {
    expect(sharePool(pence(10), [])).toEqual([]);
    expect(sharePool(pence(10), [driverCount({ audit: 0 })])).toEqual([]);
  });

  it('never creates or loses a penny, whatever the counts, and never depends on row order', () => {
    const kind = fc.constantFrom('general fund' as const, 'ring-fenced' as const, 'external' as const);
    const count = fc.record({ recipient: fc.constantFrom('A', 'B', 'C'), recipientType: kind, audit: fc.nat(9999) });
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), fc.array(count), (cost, parts) => {
        const counts = driverCounts([...parts, { recipient: 'D', audit: 1 }]);
        const shares = sharePool(pence(cost), counts);
        expect(sum(shares.map(({ charge }) => charge))).toBe(cost + 0);
        expect(sharePool(pence(cost), [...counts].reverse())).toEqual(shares);
      }),
    );
  });
});

it('gives nothing to a recipient without units, whatever kinds of money would pay', () => {
  const counts = driverCounts([{ recipient: 'CYP', audit: 0 }, { recipient: 'CYP', audit: 0, recipientType: 'ring-fenced' }, { recipient: 'ENV', audit: 3 }]);
  expect(charges(sharePool(pence(101), counts))).toEqual([['CYP', 0], ['CYP', 0], ['ENV', 101]]);
});
