import { committeeText } from '../../src/app/committeeText';
import { summariseSample } from '../core/summary/sampleSummary';

describe('the committee report of a review', () => {
  it('says the position of the budget in words', async () => {
    const { review } = await summariseSample(['council-2007-08']);
    expect(committeeText(review)).toContain('\n2.1 The five budgets are forecast to overspend by approximately £100,000 (£98,500, 2.8%) at the end of 2007/08, against a current budget of £3,501,400: Amber at directorate level.');
  });
});
