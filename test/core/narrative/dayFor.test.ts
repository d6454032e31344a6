import { expect, test } from '@jest/globals';
import { BUDGET, lineOf } from '../summary/drawnSummary';
import { changedReport, onlyFindings, reportDrawn } from './drawnReport';

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
