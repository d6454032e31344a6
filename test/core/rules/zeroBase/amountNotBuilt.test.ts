import type { ZeroBaseParts } from '../../../builders/zeroBaseLine';
import { zeroBaseFindings } from '../../../builders/zeroBaseReview';

const found = (line: ZeroBaseParts) => zeroBaseFindings('ZBB-02', [line]);

describe('an amount that is not volume x rate x unit cost (ZBB-02)', () => {
  it('reports the difference in the cell of the amount', () => {
    expect(found({ now: [2200, 9.5, 12.4], stated: 260_000 })).toMatchObject([
      { key: 'ZBB-02|ict|||||service desk', severity: 'Amber', amount: 84_000, tolerance: 100, at: { cells: 'F2' }, message: 'Service desk (ICT) stands at £260,000, and 2,200 x 9.5 x £12.40 is £259,160: £840 too high (tolerance £1).' },
    ]);
    expect(found({ now: [100, 1, 0.375], stated: 30 })[0]!.message).toContain('100 x 1 x £0.375 is £37.50: £7.50 too low');
  });

  it('is silent at a pound either way, and fires a penny beyond', () => {
    for (const stated of [501, 499, 500]) expect(found({ now: [10, 1, 50], stated })).toEqual([]);
    for (const stated of [501.01, 498.99]) expect(found({ now: [10, 1, 50], stated })).toHaveLength(1);
  });

  it('tests exact products, not rounded ones', () => {
    expect(found({ now: [1, 1, 0.004], stated: 1 })).toEqual([]);
    expect(found({ now: [-1, 1, 0.004], stated: 1 })).toHaveLength(1);
  });

  it('counts a blank rate as one', () => {
    expect(found({ now: [10, null, 50], stated: 500 })).toEqual([]);
  });

  it('reports an amount without volume or unit cost as typed in, at the whole amount', () => {
    expect(found({ amount: 86_022 })).toMatchObject([{ amount: 8_602_200, tolerance: null, message: 'Service desk (ICT) is typed in at £86,022 with no volume and no unit cost.' }]);
    expect(found({ now: [5, 1, null], stated: 60 })[0]!.message).toContain('with no unit cost.');
    for (const line of [{ amount: 0, lastAmount: 5 }, { now: [5, 1, null] as const, stated: 0 }]) expect(found(line)).toEqual([]);
    expect(found({ now: [5, 1, 7], stated: 0 })).toHaveLength(1);
  });
});

it('says which of volume and unit cost is missing', () => {
  expect(found({ now: [null, 1, 5], stated: 500 })[0]?.message).toContain('volume');
  expect(found({ now: [null, 1, 5], stated: 500 })[0]?.message).not.toContain('unit cost');
  expect(found({ now: [5, 1, null], stated: 500 })[0]?.message).toContain('unit cost');
});

it('counts a blank rate as one where the amount is wrong, and names a line without a stream alone', () => {
  expect(found({ now: [10, null, 50], stated: 600, stream: '' })).toMatchObject([{ amount: 10_000, message: 'Service desk stands at £600, and 10 x 1 x £50 is £500: £100 too high (tolerance £1).' }]);
});
