import fc from 'fast-check';
import type { FindingGroup } from '../../../src/app/show/groupFindings';
import { layOutList, rowsBetween, topOfRow } from '../../../src/taskpane/findings/layOutList';
import { reviewedAs } from '../../builders/paneReview';

const { shown: { findings: [finding] } } = reviewedAs(1);
const heights = { heading: 45, row: 49, open: 300 };

/** Groups of so many findings, numbered on. */
function groupsOf(...sizes: readonly number[]): readonly FindingGroup[] {
  let number = 0;
  return sizes.map((size, at) => ({ id: `g${at}`, name: '', money: '', findings: Array.from({ length: size }, () => ({ ...finding!, number: ++number })) as unknown as FindingGroup['findings'] }));
}

describe('the place of each finding in the list', () => {
  it('is below its heading and those before it, of which an open one is higher', () => {
    const { groups: [one, two], height } = layOutList(groupsOf(3, 2), { folded: new Set(), open: 2 }, heights);
    expect([one?.top, one?.height, two?.top, height]).toEqual([0, 45 + 49 + 300 + 49, 443, 443 + 45 + 98]);
    expect([0, 1, 2].map((row) => topOfRow(one!, row, heights))).toEqual([45, 94, 394]);
    expect(two?.openAt).toBe(-1);
  });

  it('is nowhere in a group that is folded', () => {
    const { groups: [one], height } = layOutList(groupsOf(3), { folded: new Set(['g0']), open: 2 }, heights);
    expect([one?.height, one?.openAt, height]).toEqual([45, -1, 45]);
    expect(rowsBetween(one!, { from: 0, to: 1_000 }, heights)).toEqual([0, 0]);
  });

  it('is found from a height as by looking at every one', () => {
    const any = fc.record({ sizes: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }), open: fc.option(fc.integer({ min: 1, max: 60 })), from: fc.integer({ min: -500, max: 4_000 }), span: fc.integer({ min: 0, max: 2_000 }) });
    fc.assert(fc.property(any, ({ sizes, open, from, span }) => {
      const to = from + span;
      for (const group of layOutList(groupsOf(...sizes), { folded: new Set(), open }, heights).groups) {
        const seen = group.group.findings.flatMap((_, row) => {
          const top = group.top + topOfRow(group, row, heights);
          return top <= to && top + (row === group.openAt ? heights.open : heights.row) > from ? [row] : [];
        });
        const [first, end] = rowsBetween(group, { from, to }, heights);
        expect(seen.every((row) => row >= first && row < end)).toBe(true);
        expect(end - first).toBeLessThanOrEqual(seen.length + 1);
      }
    }));
  });
});
