import { expect, test } from '@jest/globals';
import { changedReport, onlyFindings } from './drawnReport';

const withFindings = (publicCopy: boolean, wanted: readonly string[]) => changedReport((review) => ({ ...onlyFindings(review, review.findings.filter(({ id }) => wanted.includes(id))), policy: { ...review.policy, publicCopy } }));

test('a public copy says that one finding is left out, and one without any says nothing of it', async () => {
  expect(await withFindings(true, ['EST-04'])).toContain('This is a public copy: 1 finding on one person’s post or pay is left out.');
  expect(await withFindings(true, ['BUD-03'])).not.toContain('This is a public copy');
});
