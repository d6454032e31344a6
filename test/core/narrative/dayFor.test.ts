import { describe, expect, test } from '@jest/globals';
import { dayFor } from '../../../src/core/narrative/dayFor';
import type { Review } from '../../../src/core/model/review';
import { summariseSample } from '../summary/sampleSummary';

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
