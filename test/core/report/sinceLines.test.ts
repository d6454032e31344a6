import type { RunComparison } from '../../../src/core/model/answers';
import type { Day } from '../../../src/core/model/day';
import { pounds } from '../../../src/core/model/money';
import { sinceJson } from '../../../src/core/report/sinceJson';
import { sinceLines } from '../../../src/core/report/sinceLines';
import { finding } from '../../builders/finding';

const comparison: RunComparison = {
  since: '2007-09-30' as Day,
  new: [finding({ key: 'a', amount: 5 }), finding({ key: 'b', amount: null })],
  repeated: [
    { finding: finding({ key: 'c', amount: 7 }), was: pounds(7), changed: false },
    { finding: finding({ key: 'd', amount: 9 }), was: pounds(2), changed: true },
    { finding: finding({ key: 'e', amount: null }), was: pounds(2), changed: true },
    { finding: finding({ key: 'f', amount: 1 }), was: null, changed: true },
  ],
  cleared: [{ key: 'g', severity: 'Red', amount: pounds(3) }, { key: 'h', severity: 'Note', amount: null }],
};

describe('this run against the last, as it is printed', () => {
  it('is counts, then what is new, at another amount and cleared, by key', () => {
    expect(sinceLines(comparison)).toEqual([
      'Against 30 September 2007: 2 new, 4 repeated (3 at another amount), 2 cleared.',
      'New      a, £5', 'New      b',
      'Changed  d, £2 then, £9 now', 'Changed  e, £2 then, no amount now', 'Changed  f, no amount then, £1 now',
      'Cleared  g, Red, £3', 'Cleared  h, Note',
    ]);
  });

  it('is nothing where no last run is known', () => {
    expect(sinceLines(null)).toEqual([]);
  });

  it('is in REPORT.json with every repeated key', () => {
    expect(sinceJson(comparison)).toEqual({
      asAt: '2007-09-30',
      new: ['a', 'b'],
      repeated: [{ key: 'c', was: 7, changed: false }, { key: 'd', was: 2, changed: true }, { key: 'e', was: 2, changed: true }, { key: 'f', was: null, changed: true }],
      cleared: [{ key: 'g', severity: 'Red', amount: 3 }, { key: 'h', severity: 'Note', amount: null }],
    });
  });
});
