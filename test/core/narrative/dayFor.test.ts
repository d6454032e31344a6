import { describe, expect, test } from '@jest/globals';
import { dayFor } from '../../../src/core/narrative/dayFor';
import type { Review } from '../../../src/core/model/review';
import { BUDGET, lineOf } from '../summary/drawnSummary';
import { summariseSample } from '../summary/sampleSummary';
import { changedReport, onlyFindings, reportDrawn } from './drawnReport';

/** The day of the finding of this rule, and how the facts hold it; null where the workbook gives none. */
function dayOf(review: Review, id: string, about = ''): readonly [string, string] | null {
  const finding = review.findings.find((each) => each.id === id && each.key.includes(about));
  if (finding === undefined) throw new Error(`no ${id} ${about}`);
  const due = dayFor(finding, review);
  return due === null || !('at' in due.day) ? null : [due.on, due.day.at];
}

describe('the day by which a finding is to be acted on', () => {
  test('is the end of the money, the due date of the action, or the day counts are to be returned by', async () => {
    const { review } = await summariseSample(['council-2007-08']);
    expect(dayOf(review, 'FND-01')).toEqual(['2009-03-31', 'funding[0].endsOn']);
    expect(dayOf(review, 'FND-03', 'planning')).toEqual(['2009-03-31', 'funding[0].endsOn']);
    expect(dayOf(review, 'FND-04', 'posts')).toEqual(['2009-03-31', 'funding[0].endsOn']);
    expect(dayOf(review, 'GOV-03')).toEqual(['2007-09-30', 'actions[1].due']);
    const returned = review.findings.findIndex(({ id }) => id === 'RCH-05');
    for (const id of ['RCH-04', 'RCH-05']) expect(dayOf(review, id)).toEqual(['2007-11-30', `findings[${returned}].message`]);
  });

  test('is not known of what the workbook gives no day', async () => {
    const { review } = await summariseSample(['council-2007-08']);
    for (const [id, about] of [['FND-04', 'balance'], ['EST-03', ''], ['BUD-11', ''], ['RCH-07', ''], ['PRJ-04', '']] as const) expect(dayOf(review, id, about)).toBeNull();
  });

  test('is the day a forecast is provisional to, of a stream that a statement calls so', async () => {
    const { review } = await summariseSample(['council-2007-08']);
    const [first] = review.findings;
    if (first === undefined) throw new Error('no finding');
    expect(dayFor({ ...first, id: 'BUD-03', subject: 'Customer Services' }, review)?.on).toBe('2007-11-09');
    expect(dayFor({ ...first, id: 'BUD-03', subject: 'ICT' }, review)).toBeNull();
  });
});

const NOBODY = 'The workbook names nobody to act and no day to act by: both are to be agreed.';
const claims = (until: string) => [['Statement', 'Measure', 'Comparison', 'Value', 'Provisional until'], ['ICT is over', 'variance: ICT', 'at least', 90_000, until]];
const stated = (until: string) => reportDrawn({ Budget: [BUDGET, lineOf('ICT', 100_000, 120_000)], Claims: claims(until) }, { asAt: '2007-10-31' }).text;

test('a forecast is to be acted on by the day until which a statement calls it provisional', () => {
  expect(stated('09/11/2007')).toContain('Who is to act is to be agreed, by 9 November 2007.');
  expect(stated('')).not.toContain('9 November 2007');
});

test('a statement that does not hold has no day where the workbook has no plan', () => {
  const lines = stated('').split('\n');
  const heading = lines.findIndex((line) => line.includes('ICT is over'));
  expect(heading).toBeGreaterThan(0);
  expect(lines[heading + 1]).toContain(NOBODY);
});

test('money without a register has no day, and why it was not checked is left out where the review does not say', async () => {
  const text = await changedReport((review) => ({ ...onlyFindings(review, review.findings.filter(({ id }) => id === 'FND-03')), funding: null, notChecked: [] }));
  expect(text).toContain(NOBODY);
  expect(text).toContain('Not checked, time-limited money: no data.\n');
});
