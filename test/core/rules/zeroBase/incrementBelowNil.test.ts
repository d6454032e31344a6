import { zeroBaseFindings } from '../../../builders/zeroBaseReview';

const found = (amount: number) => zeroBaseFindings('ZBB-06', [{ package: 'Desktop', level: 'Minimum', now: [1, 1, amount] }], { packages: [{}] });

describe('a level that costs less than nil (ZBB-06)', () => {
  it('reports it at the amounts of its lines', () => {
    expect(found(-0.01)).toMatchObject([{ key: 'ZBB-06|desktop|minimum', severity: 'Amber', amount: -1, at: { sheet: 'ZBB', cells: 'F2' }, message: 'Desktop, minimum adds -£0.01, and a level is what it adds to the one below.' }]);
  });

  it('reports a stated cost where the level has no lines', () => {
    expect(zeroBaseFindings('ZBB-06', [{ pool: 'Kept', amount: 1 }], { packages: [{ cost: -5, level: '' }] })).toMatchObject([{ at: { sheet: 'Packages', cells: 'F2' }, subject: 'Desktop' }]);
  });

  it('is silent at nil and above', () => {
    expect(found(0)).toEqual([]);
    expect(found(1)).toEqual([]);
  });
});
