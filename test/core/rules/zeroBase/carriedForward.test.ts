import type { ZeroBaseParts } from '../../../builders/zeroBaseLine';
import { zeroBaseFindings } from '../../../builders/zeroBaseReview';

const found = (...lines: readonly ZeroBaseParts[]) => zeroBaseFindings('ZBB-03', lines);

describe('a line carried forward from last year (ZBB-03)', () => {
  it('reports the amount of a line that stands as it stood, volume unchanged (sample.md: 62,000)', () => {
    expect(found({ line: 'Record office', now: [2, 1, 31_000], last: [2, 1, 31_000] })).toMatchObject([
      { severity: 'Amber', amount: 6_200_000, at: { cells: 'F2' }, message: 'Record office (ICT) stands at £62,000, as last year, with the volume unchanged at 2.' },
    ]);
  });

  it('counts less than a pound as no change, and a pound as a change', () => {
    expect(found({ now: [1, 1, 100.99], last: [1, 1, 100] })).toHaveLength(1);
    expect(found({ now: [1, 1, 101], last: [1, 1, 100] })).toEqual([]);
    expect(found({ now: [1, 1, 99.01], last: [1, 1, 100] })).toHaveLength(1);
    expect(found({ now: [1, 1, 99], last: [1, 1, 100] })).toEqual([]);
  });

  it('counts a blank volume as unchanged, and is silent for a volume that changed', () => {
    for (const line of [{ amount: 100, lastAmount: 100 }, { now: [2, 1, 50] as const, lastAmount: 100 }, { last: [2, 1, 50] as const, amount: 100 }])
      expect(found(line)[0]!.message).toContain('with no volume to compare');
    expect(found({ now: [4, 1, 25], last: [2, 1, 50] })).toEqual([]);
  });

  it('is silent for new lines, dropped lines and lines of nothing', () => {
    expect(found({ amount: 0.5 }, { lastAmount: 0.5 }, {})).toEqual([]);
  });

  const raised = (...unitCosts: readonly number[]) => unitCosts.map((cost, index): ZeroBaseParts => ({ line: `L${index + 1}`, last: [100, 1, 100], now: [100, 1, cost] }));

  it('groups three lines at one uplift with volumes unchanged in one Note', () => {
    expect(found(...raised(102.5, 102.5, 102.504))).toMatchObject([
      { key: 'ZBB-03|uplift|2.50', severity: 'Note', amount: 75_040, at: { cells: 'F2:F4' }, message: '3 lines changed by 2.50% on last year with volumes unchanged, £750.40 together: L1, L2 and L3.' },
    ]);
  });

  it('names five lines, and counts those beyond', () => {
    const names = (lines: number) => found(...raised(...Array.from({ length: lines }, () => 102.5)))[0]!.message.split('together: ')[1];
    expect([names(5), names(6)]).toEqual(['L1, L2, L3, L4 and L5.', 'L1, L2, L3, L4, L5 and 1 more.']);
  });

  it('is silent for two, for uplifts 0.01% apart, and for volumes changed or blank', () => {
    expect(found(...raised(102.5, 102.5))).toEqual([]);
    expect(found(...raised(102.5, 102.5, 102.51))).toEqual([]);
    expect(found(...raised(102.5, 102.5), { last: [100, 1, 100], now: [200, 1, 51.25] }, { lastAmount: 100, amount: 102.5 })).toEqual([]);
  });
});
