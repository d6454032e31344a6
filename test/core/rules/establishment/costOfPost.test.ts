import { pounds } from '../../../../src/core/model/money';
import { fraction } from '../../../../src/core/model/quantity';
import { costOfPost } from '../../../../src/core/rules/establishment/costOfPost';

const post = { salary: pounds(40_000), fte: fraction(1), startsIn: 2025, pension: fraction(37, 2) };

it('prices a post at the rates of its year, with the employer’s pension given', () => {
  expect(costOfPost(post)).toEqual({ cost: pounds(52_850), lacking: [] }); // NI 15% above 5,000, levy 0.5%, pension 18.5%
});

it('takes up to 1 FTE as one person, and above it so many full-time ones', () => {
  expect(costOfPost({ ...post, fte: fraction(1, 2) }).cost).toBe(pounds(26_050)); // one threshold of 5,000 on 20,000
  expect(costOfPost({ ...post, fte: fraction(3, 2) }).cost).toBe(pounds(79_275)); // one and a half times 52,850
});

it('names the rates that no rule pack has for the year', () => {
  expect(costOfPost({ ...post, startsIn: 2090 }).lacking).toEqual(['Employer NI rate', 'NI secondary threshold', 'Apprenticeship levy']);
});
