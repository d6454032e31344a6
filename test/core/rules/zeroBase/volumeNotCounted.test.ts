import { type CountParts, driverCount } from '../../../builders/recharge';
import type { ZeroBaseParts } from '../../../builders/zeroBaseLine';
import { reviewedLines, zeroBaseFindings } from '../../../builders/zeroBaseReview';

const DESKTOPS: readonly CountParts[] = [{ recipient: 'ENV', audit: 1_000, returned: 900 }, { recipient: 'RES', audit: 1_200, returned: 1_188 }];
const PORTABLES: CountParts = { recipient: 'ENV', driver: 'Portables', audit: 620, chargeable: false };
const beside = (counts: readonly CountParts[]) => ({ tables: { drivers: counts.map(driverCount) } });
const found = (line: ZeroBaseParts, counts: readonly CountParts[] = [...DESKTOPS, PORTABLES]) => zeroBaseFindings('ZBB-04', [{ driver: 'desktops', ...line }], beside(counts));

describe('a volume that differs from the count (ZBB-04)', () => {
  it('reports the difference at the line\'s own rate and unit cost (sample.md: 1,960 desktops, 240 x 13.50)', () => {
    expect(found({ line: 'Anti-virus', now: [1_960, 1, 13.5] })).toMatchObject([
      { severity: 'Amber', basis: 'full year', amount: 324_000, at: { cells: 'C2' }, message: 'Anti-virus (ICT) is built on 1,960 desktops, and the audit comes to 2,200: £3,240 more at the line\'s own rate and price.' },
    ]);
  });

  it('is less where the volume is above the count, and has no amount without a unit cost', () => {
    expect(found({ now: [2_201, 2, 10] })[0]).toMatchObject({ amount: -2_000 });
    expect(found({ now: [1, 1, null], stated: 5 })[0]).toMatchObject({ amount: null });
  });

  it('is silent at the count, for a dropped line, a blank volume and a driver that was not counted', () => {
    expect(found({ now: [2_200, 1, 13.5] })).toEqual([]);
    expect(found({ now: [0, 1, 13.5] })).toEqual([]);
    expect(found({ amount: 5 })).toEqual([]);
    expect(found({ driver: 'sites', now: [60, 1, 5] })).toEqual([]);
    expect(found({ driver: 'desktops + sites', now: [60, 1, 5] })).toEqual([]);
    expect(found({ driver: '', now: [60, 1, 5] })).toEqual([]);
  });

  it('takes a population by name, several drivers together', () => {
    for (const driver of ['desktops + portables', 'Desktop and portable', 'Portables, desktops']) expect(found({ driver, now: [2_820, 1, 1] })).toEqual([]);
    expect(found({ driver: 'desktops + portables', now: [2_200, 1, 11.75] })[0]).toMatchObject({ amount: 728_500 });
  });

  it('takes the locked count before the audit, and the returned one where there is no other', () => {
    const locked = DESKTOPS.map((each) => ({ ...each, locked: 1_094 }));
    expect(found({ now: [2_188, 1, 1] }, locked)).toEqual([]);
    expect(found({ now: [2_200, 1, 1] }, locked)[0]!.message).toContain('the locked count comes to 2,188');
    const returned = DESKTOPS.map((each) => ({ ...each, audit: null }));
    expect(found({ now: [2_088, 1, 1] }, returned)).toEqual([]);
    expect(found({ now: [1, 1, 1] }, returned)[0]!.message).toContain('the returned count comes to 2,088');
    expect(found({ now: [1, 1, 1] }, [DESKTOPS[0]!, { ...DESKTOPS[1]!, audit: null }])[0]!.message).toContain('the counts come to 2,188');
  });

  it('is not tested where a directorate has no count at all, and says so', () => {
    const counts = [DESKTOPS[0]!, { recipient: 'RES', baseline: 1_000 }];
    expect(found({ now: [1, 1, 1] }, counts)).toEqual([]);
    expect(reviewedLines([{ driver: 'desktops', line: 'Anti-virus', now: [5, 1, 2] }], beside(counts)).notChecked).toContainEqual({
      section: 'Zero-base', amount: 1_000, why: '1 line on populations that not every directorate has a count of: their volumes are not held against the counts (Anti-virus).',
    });
  });
});

it('counts a blank rate as one', () => {
  expect(found({ now: [2_201, null, 10] })[0]).toMatchObject({ amount: -1_000 });
});
