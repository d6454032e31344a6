import { expect, test } from '@jest/globals';
import { response } from '../../builders/finding';
import { changedReport, onlyFindings } from './drawnReport';

test('findings for noting alone are left to the roles that own them', async () => {
  const text = await changedReport((review) => onlyFindings(review, review.findings.filter(({ severity }) => severity === 'Note').slice(0, 2)));
  expect(text).toContain('THAT 2 findings, listed among the Exceptions, be answered by the roles that own them.');
  expect(text).toContain('The review reports 2 findings: none Red, none Amber and 2 for noting.');
});

test('findings that are put to the committee come before the others that are left', async () => {
  expect(await changedReport((review) => onlyFindings(review, [review.findings[0]!, ...review.findings.filter(({ severity }) => severity === 'Note').slice(0, 1)]))).toContain('THAT 1 other finding, listed among the Exceptions');
});

test('what roles have accepted is counted, one or several', async () => {
  const accepting = (count: number) => changedReport((review) => ({ answers: { ...review.answers, accepted: review.findings.slice(0, count).map((finding) => ({ finding, response: response() })) } }));
  expect(await accepting(1)).toContain('Besides, 1 finding has been accepted by a role and is not put again.');
  expect(await accepting(2)).toContain('Besides, 2 findings have been accepted by a role and are not put again.');
});
