import type { Day } from '../../src/core/model/day';
import type { Review } from '../../src/core/model/review';
import { runsWith, sinceKept, sinceLast } from '../../src/core/sinceLast';
import { type FindingParts, finding } from '../builders/finding';
import { reviewSample } from '../builders/sample';

const { review } = await reviewSample('council-clean');
const NOBODY = { open: [], accepted: [], returned: [], noted: [], cleared: [] };

/** The clean council as it would be with these findings. */
function found(parts: readonly FindingParts[], asAt = review.policy.asAt): Review {
  return { ...review, policy: { ...review.policy, asAt }, findings: parts.map(finding), answers: NOBODY };
}

const [A, B] = [{ key: 'a', amount: 1 }, { key: 'b', amount: 2 }];
const newIn = ({ since }: Review) => since?.new.map(({ key }) => key) ?? null;

describe('this run beside those that the workbook keeps', () => {
  it('the first is kept, and compared with nothing', () => {
    expect(runsWith(found([A]), null)).toEqual({ last: { asAt: review.policy.asAt, findings: [{ key: 'a', severity: 'Amber', amount: 100 }] }, before: null });
    expect(found([A]).since).toBeNull();
  });

  it('the next is compared with the last, and kept in front of it', () => {
    const kept = runsWith(found([A]), null);
    const next = found([A, B]);
    expect(newIn(sinceKept(next, kept))).toEqual(['b']);
    expect(runsWith(next, kept)).toEqual({ last: runsWith(next, null).last, before: kept.last });
  });

  it('one that finds the same again says and keeps what the last did', () => {
    const first = runsWith(found([A]), null);
    expect(sinceKept(found([A]), first).since).toBeNull();
    expect(runsWith(found([A]), first)).toBe(first);
    const second = runsWith(found([A, B]), first);
    expect(newIn(sinceKept(found([A, B]), second))).toEqual(['b']);
    expect(runsWith(found([A, B]), second)).toBe(second);
  });

  it.each<readonly [string, Review]>([
    ['another finding', found([B])],
    ['another amount', found([{ ...A, amount: 1.01 }])],
    ['another severity', found([{ ...A, severity: 'Red' }])],
    ['one finding fewer', found([])],
    ['one more', found([A, B])],
    ['another day', found([A], '2007-11-30' as Day)],
  ])('one with %s is not the same again', (_, other) => {
    const kept = runsWith(found([A]), null);
    expect(runsWith(other, kept).before).toEqual(kept.last);
    expect(sinceKept(other, kept).since).toEqual(sinceLast(other, kept.last).since);
  });
});
