import type { PackageParts } from '../../../builders/zeroBaseLine';
import { zeroBaseFindings } from '../../../builders/zeroBaseReview';

const found = (...packages: readonly PackageParts[]) => zeroBaseFindings('ZBB-07', [{ pool: 'Kept', amount: 1 }], { packages: packages.map((each) => ({ limit: 100, ...each })) });
const ABOVE: PackageParts = { package: 'Desktop', rank: 1, cost: 90 };
const BELOW: PackageParts = { package: 'Evenings', rank: 2, cost: 20 };
const LAST: PackageParts = { package: 'Training', rank: 3, cost: 5 };

describe('funded against the line with no reason (ZBB-07)', () => {
  it('reports a unit funded below the line, and the highest that is not', () => {
    expect(found(ABOVE, BELOW, { ...LAST, decision: 'Funded' })).toMatchObject([
      { key: 'ZBB-07|training|minimum', severity: 'Amber', amount: 500, at: { sheet: 'Packages', cells: 'H4' }, message: 'Training, minimum, £5, is funded below the funding line, and no reason is given; the highest unit not funded is Evenings, minimum.' },
    ]);
  });

  it('reports a unit above the line that is not funded', () => {
    expect(found({ ...ABOVE, decision: 'Not funded' }).map(({ message }) => message)).toEqual(['Desktop, minimum, £90, is not funded though it stands above the funding line, and no reason is given.']);
  });

  it('reports a statutory unit that is not funded, and an option funded besides the one kept', () => {
    expect(found({ ...BELOW, statutory: true, cost: 900, decision: 'Not funded' })).toHaveLength(1);
    expect(found({ ...ABOVE, set: 'x' }, { ...LAST, set: 'x', decision: 'Funded' })[0]!.message).toContain('is funded though another option of its set was kept');
  });

  it('is silent with a reason, where decisions follow the line, and without a limit', () => {
    expect(found(ABOVE, BELOW, { ...LAST, decision: 'Funded', reason: 'Accreditation' })).toEqual([]);
    expect(found({ ...ABOVE, decision: 'Funded' }, { ...BELOW, decision: 'Not funded' }, LAST)).toEqual([]);
    expect(found({ ...LAST, limit: null, decision: 'Not funded' })).toEqual([]);
  });
});
