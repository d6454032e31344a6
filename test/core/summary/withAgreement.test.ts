import { summarise } from '../../../src/core/summary/summarise';
import { withAgreement } from '../../../src/core/summary/withAgreement';
import { summariseSample } from './sampleSummary';

it('writes the line on agreement as the summary drawn again would have it, and nothing else', async () => {
  const { review, context, summary } = await summariseSample(['council-2007-08']);
  const agreement = { agrees: summary.figures.length - 2, notCalculated: 2, differences: [] };
  const written = withAgreement(summary, agreement, context);
  expect(written).toEqual(summarise(review, { ...context, agreement }));
  expect(JSON.stringify(written.governance.cells)).toContain('2 not calculated.');
  expect(JSON.stringify(summary.governance.cells)).toContain('not yet compared');
});
