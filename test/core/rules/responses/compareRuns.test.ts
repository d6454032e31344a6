import fc from 'fast-check';
import type { Day } from '../../../../src/core/model/day';
import { pounds } from '../../../../src/core/model/money';
import { applyResponses } from '../../../../src/core/rules/responses/applyResponses';
import { compareRuns, recordOf } from '../../../../src/core/rules/responses/compareRuns';
import { type ResponseParts, finding, response } from '../../../builders/finding';

const september = '2007-09-30' as Day;
const october = '2007-10-31' as Day;

function runs(before: readonly (readonly [string, number])[], now: readonly (readonly [string, number])[], responses: readonly ResponseParts[] = []) {
  const made = (each: readonly (readonly [string, number])[]) => each.map(([key, amount]) => finding({ key, amount }));
  const findings = made(now);
  const answers = applyResponses({ findings, responses: responses.map(response), asAt: october });
  const { new: fresh, repeated, cleared, since } = compareRuns(findings, answers, recordOf(made(before), september));
  return { since, new: fresh.map(({ key }) => key), repeated: repeated.map(({ finding: { key, amount }, was }) => [key, was, amount]), cleared: cleared.map(({ key }) => key) };
}

describe('this run against the last', () => {
  it('says what is new, repeated with its amount then and now, and cleared', () => {
    expect(runs([['a', 1], ['b', 2]], [['b', 3], ['c', 4]])).toEqual({ since: september, new: ['c'], repeated: [['b', pounds(2), pounds(3)]], cleared: ['a'] });
  });

  it('says of a repeated finding whether its amount moved beyond its tolerance, the tolerance itself does not count', () => {
    const changed = (was: number | null, now: number | null, tolerance: number | null = null) => {
      const findings = [finding({ key: 'a', amount: now, tolerance })];
      const answers = applyResponses({ findings, responses: [], asAt: october });
      return compareRuns(findings, answers, recordOf([finding({ key: 'a', amount: was })], september)).repeated[0]?.changed;
    };
    expect([changed(1_000, 2_000, 1_000), changed(1_000, 2_000.01, 1_000), changed(2_000.01, 1_000, 1_000)]).toEqual([false, true, true]);
    expect([changed(1, 1), changed(1, 1.01), changed(1, -1)]).toEqual([false, true, true]);
    expect([changed(null, null), changed(null, 1), changed(0, null)]).toEqual([false, true, true]);
  });

  it('keeps how bad each finding was', () => {
    const before = recordOf([finding({ key: 'a', severity: 'Red', amount: null })], september);
    expect(compareRuns([], { open: [], accepted: [], returned: [], noted: [], cleared: [] }, before).cleared).toEqual([{ key: 'a', severity: 'Red', amount: null }]);
  });

  it('everything is new against a run that found nothing, and cleared when nothing is found', () => {
    expect(runs([], [['a', 1]])).toMatchObject({ new: ['a'], repeated: [], cleared: [] });
    expect(runs([['a', 1]], [])).toMatchObject({ new: [], repeated: [], cleared: ['a'] });
  });

  it('an accepted finding is never new; one that came back is, unless the last run had it', () => {
    expect(runs([], [['a', 1]], [{ key: 'a', amount: null }])).toMatchObject({ new: [], repeated: [] });
    expect(runs([], [['a', 1]], [{ key: 'a', until: '2007-10-30', amount: null }])).toMatchObject({ new: ['a'] });
    expect(runs([['a', 1]], [['a', 1]], [{ key: 'a', amount: null }])).toMatchObject({ new: [], repeated: [['a', pounds(1), pounds(1)]] });
  });

  it('an accepted finding that is gone is cleared', () => {
    expect(runs([['a', 1]], [], [{ key: 'a', amount: null }]).cleared).toEqual(['a']);
  });

  it('a key that stands twice is matched as often as it stood', () => {
    expect(runs([['a', 1]], [['a', 1], ['A', 2]])).toMatchObject({ new: ['A'], repeated: [['a', pounds(1), pounds(1)]], cleared: [] });
    expect(runs([['a', 1], ['a', 2]], [['a', 1]])).toMatchObject({ new: [], cleared: ['a'] });
  });

  it('for any two runs, every finding is new or repeated, and every one of the last repeated or cleared', () => {
    const any = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(9)), { maxLength: 8 });
    fc.assert(fc.property(any, any, (before, now) => {
      const { new: fresh, repeated, cleared } = runs(before, now);
      expect([...fresh, ...repeated.map(([key]) => key)].sort()).toEqual(now.map(([key]) => key).sort());
      expect([...cleared, ...repeated.map(([key]) => key)].sort()).toEqual(before.map(([key]) => key).sort());
    }));
  });
});
