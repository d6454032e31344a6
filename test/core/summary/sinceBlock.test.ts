import { describe, expect, test } from '@jest/globals';
import type { RecordedFinding } from '../../../src/core/model/answers';
import { sinceLast } from '../../../src/core/sinceLast';
import { toText } from '../../../src/core/sheet/toText';
import { summarise } from '../../../src/core/summary/summarise';
import { recordOf } from '../../../src/core/rules/responses/compareRuns';
import { BUDGET } from './drawnPlan';
import { summariseSample } from './sampleSummary';
import { summariseDrawn } from './drawnSummary';

async function against(change: (findings: readonly RecordedFinding[]) => readonly RecordedFinding[]) {
  const { review, context } = await summariseSample(['council-2007-08']);
  const then = recordOf(review.findings, review.policy.asAt);
  return toText(summarise(sinceLast(review, { ...then, findings: change(then.findings) }), context).governance);
}

describe('since the last run', () => {
  test('is one line where no earlier run is known', () => {
    expect(summariseDrawn({ sheets: { Budget: BUDGET } }).text).toContain('[topic] Since the last run | C [message] No earlier run is known');
  });

  test('says what is new with a link to its exception, cleared, and at another amount with both amounts', async () => {
    const text = await against((findings) => [
      ...findings.filter(({ key }) => !key.startsWith('EST-04')).map((each) => (each.key.startsWith('RCH-04') ? { ...each, amount: 100 as never } : each)),
      { key: 'BUD-08|old line', severity: 'Amber', amount: 500_000 as never },
    ]);
    expect(text).toMatch(/Against 31 October 2007: 1 exception new, 1 cleared, 27 repeated \(1 at another amount\)/);
    expect(text).toMatch(/New \| C \[label\] EST-04 P199: .* \| L \[headlineLink\] Exception 5/);
    expect(text).toContain('was £1, now £117,600');
    expect(text).toMatch(/BUD-08 old line: .* \| J \[nilBeside\] 5,000 \| K \[status\] Cleared/);
  });

  test('counts those that the list does not hold', async () => {
    const text = await against(() => []);
    expect(text).toContain('28 exceptions new');
    expect(text).toContain('20 more new.');
  });

  test('lists what is accepted with its reason and role, though no earlier run is known', () => {
    const responses = [['Finding key', 'Response', 'Reason', 'Role', 'Date', 'Until', 'Amount'], ['BUD-01|x', 'Accepted', 'Tender due', 'Head of ICT', '01/10/2007', '', '']];
    const budget = [...BUDGET, ['Corporate', 'HR', 'C2', '1010', 'Employees', 100_000, 100_000, 160_000]];
    const { review } = summariseDrawn({ sheets: { Budget: budget } });
    const key = review.findings[0]!.key;
    const { text } = summariseDrawn({ sheets: { Budget: budget, Responses: [responses[0]!, [key, ...responses[1]!.slice(1, 6), (review.findings[0]!.amount ?? 0) / 100]] } });
    expect(text).toContain('No earlier run is known; 1 exception is accepted');
    expect(text).toContain('Accepted by the Head of ICT on 1 October 2007: Tender due.');
  });

  test('counts acceptances of what is no longer found, and tells a long reason over two lines', () => {
    const budget = [...BUDGET, ['Corporate', 'HR', 'C2', '1010', 'Employees', 100_000, 100_000, 160_000]];
    const found = summariseDrawn({ sheets: { Budget: budget } }).review.findings[0]!;
    const reason = 'The tender for agency staff is due in November and the framework that other councils buy from sets the price of the contract until the end of the year';
    const answers = [['Finding key', 'Response', 'Reason', 'Role', 'Amount'], [found.key, 'Accepted', reason, 'Head of HR', (found.amount ?? 0) / 100], ['BUD-08|gone', 'Accepted', 'Late', '', '']];
    const { lines, row } = summariseDrawn({ sheets: { Budget: budget, Responses: answers } });
    expect(row('Besides')).toBe('Besides | 1 acceptance is of what is no longer found.');
    const first = lines.findIndex((line) => line.includes('Accepted by the Head of HR'));
    expect([lines[first], lines[first + 1]].map((line) => line?.replace(/^.*?C \[/, '['))).toEqual([
      expect.stringMatching(/^\[noteLabel\] Accepted by the Head of HR: The tender for agency staff is due/),
      expect.stringMatching(/^\[headlineNote\] .*until the end of the year\.$/),
    ]);
  });
});
