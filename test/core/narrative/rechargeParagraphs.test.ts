import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../../src/core/model/day';
import type { Finding } from '../../../src/core/model/finding';
import { pence } from '../../../src/core/model/money';
import { NIL, minus } from '../../../src/core/model/quantity';
import type { CountRow, Recharge, WhatIf } from '../../../src/core/model/rechargeResult';
import type { Review } from '../../../src/core/model/review';
import { changedReport } from './drawnReport';

const rechargeOf = ({ recharge }: Review): Recharge => recharge ?? { pools: [], counts: [], whatIfs: [] };
const withCounts = (change: (count: CountRow) => CountRow, more: (review: Review) => Partial<Review> = () => ({})) =>
  changedReport((review) => ({ ...more(review), recharge: { ...rechargeOf(review), counts: rechargeOf(review).counts.map(change) } }));
const withFindings = (change: (finding: Finding) => readonly Finding[]) => (review: Review): Partial<Review> => {
  const findings = review.findings.flatMap(change);
  return { findings, answers: { ...review.answers, open: findings, accepted: [] } };
};
const same = (count: CountRow): CountRow => count;

describe('the latest count of a driver', () => {
  test('is said as it stands where nobody disputes it, and is not called provisional', async () => {
    expect(await withCounts((count) => ({ ...count, disputed: null }))).toContain('The latest count of Desktops is 240 more than is billed. £117,600 is not charged between directorates.\n');
  });

  test('that is lower than is billed says so, and what is charged too much', async () => {
    const text = await withCounts((count) => ({ ...count, change: count.change === null ? null : minus(NIL, count.change) }), withFindings((finding) => [finding.id === 'RCH-04' && finding.amount !== null ? { ...finding, amount: pence(0 - finding.amount) } : finding]));
    expect(text).toContain('The latest count of Desktops is approximately 240 fewer than is billed, of which 12 are disputed. £117,600 too much is charged between directorates.');
  });

  test('without a price has no money beside it', async () => {
    expect(await withCounts(same, withFindings((finding) => [finding.id === 'RCH-04' ? { ...finding, amount: null } : finding]))).toContain('of which 12 are disputed. This is provisional until 30 November 2007.');
  });
});

describe('disputed counts', () => {
  const unclaimed = (more: (review: Review) => Partial<Review> = () => ({})) => (review: Review): Partial<Review> => ({ ...more(review), claims: [] });
  const due = (day: string | null) => (count: CountRow): CountRow => ({ ...count, source: { ...count.source, returnDue: day as Day | null } });
  const PROVISIONAL = '£117,600 is not charged between directorates. This is provisional until 30 November 2007.';

  test('are provisional until the day by which they are to be returned, where a finding tells it', async () => {
    expect(await withCounts(same, unclaimed())).toContain(PROVISIONAL);
    expect(await withCounts(same, unclaimed(withFindings((finding) => (finding.id === 'RCH-05' ? [] : [finding]))))).toContain('£117,600 is not charged between directorates.\n');
  });

  test('are not called provisional where the day has passed or none is set', async () => {
    expect(await withCounts(due('2007-10-30'), unclaimed())).toContain('£117,600 is not charged between directorates.\n');
    expect(await withCounts(due(null), unclaimed())).toContain('£117,600 is not charged between directorates.\n');
  });

  test('without a day to return them, or one that no finding tells, have no day to act by', async () => {
    const cells = 'It stands in Devices C5:C10. Who is to act is to be agreed, by 30 November 2007.';
    expect(await withCounts(same)).toContain(cells);
    expect(await withCounts(due(null))).not.toContain(cells);
    const untold = await withCounts(same, withFindings((finding) => (finding.id === 'RCH-05' ? [] : [finding])));
    expect(untold).toContain('It stands in Devices C5:C10. The workbook names nobody to act and no day to act by: both are to be agreed.');
  });
});

test('charging for the uncharged says who would be better and who worse off, and leaves out what the provider does not pay', async () => {
  const withEffects = (parts: Partial<WhatIf>) => changedReport((review) => ({ recharge: { ...rechargeOf(review), whatIfs: rechargeOf(review).whatIfs.map((each) => ({ ...each, ...parts })) } }));
  expect(await withEffects({ own: pence(0), generalFundEffect: pence(500_000), councilEffect: pence(-700_000) })).toContain('would raise in excess of £300,000 (£303,800). The General Fund would be £5,000 better off and the council as a whole £7,000 worse off.');
  expect(await withEffects({ generalFundEffect: pence(0), councilEffect: pence(-700_000) })).toContain('The General Fund would be neither better nor worse off and the council as a whole £7,000 worse off.');
  expect(await withEffects({ generalFundEffect: pence(500_000), councilEffect: pence(0) })).toContain('The General Fund would be £5,000 better off and the council as a whole neither better nor worse off.');
});

test('nothing counted anew and nothing shared out is said', async () => {
  expect(await changedReport(() => ({ recharge: { pools: [], counts: [], whatIfs: [] } }))).toContain('No count has changed since it was billed, and no service is shared out.');
});
