import { belongingOf } from '../../../src/core/summary/whoActs';
import { finding } from '../../builders/finding';
import { summariseSample } from './sampleSummary';

it('a finding on one action is its owner\'s; one on several, or of the workbook, is nobody\'s yet', async () => {
  const { review } = await summariseSample(['council-2007-08']);
  const belonging = belongingOf(review);
  const at = (cells: string, sheet = 'Actions') => belonging({ ...finding(), subject: '', at: { file: 'council-2007-08.xlsx', sheet, cells } });
  const missed = review.findings.find(({ id }) => id === 'GOV-02');
  expect(missed && belonging(missed)).toEqual({ stream: '', owner: 'Programme Manager' });
  expect([at('J12'), at('J12:J13'), at('J12, L12'), at(''), at('J999'), at('J12', 'Reviews')].map(({ owner }) => owner)).toEqual(['Programme Manager', '', '', '', '', '']);
});
