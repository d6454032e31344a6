import { zeroBaseFindings } from '../../../builders/zeroBaseReview';

const found = (cost: number, statutory = true) => zeroBaseFindings('ZBB-09', [{ pool: 'Kept', amount: 1 }], { packages: [{ cost, statutory, limit: 100 }, { package: 'Other', rank: 2, cost: 999 }] });

describe('statutory packages that exceed the limit (ZBB-09)', () => {
  it('reports what the law requires beyond the limit', () => {
    expect(found(130)).toMatchObject([
      { key: 'ZBB-09|limit', severity: 'Amber', amount: 3_000, at: { sheet: 'Packages', cells: 'G2' }, message: '1 statutory unit cost £130 against a limit of £100: £30 that the law requires is not funded, and nothing else can be.' },
    ]);
  });

  it('is silent at the limit, fires a penny beyond, and is silent for what is not statutory', () => {
    expect(found(100)).toEqual([]);
    expect(found(100.01)).toHaveLength(1);
    expect(found(130, false)).toEqual([]);
  });

  it('is silent without a limit', () => {
    expect(zeroBaseFindings('ZBB-09', [{ pool: 'Kept', amount: 1 }], { packages: [{ cost: 9, statutory: true }] })).toEqual([]);
  });
});
