import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { riskOf } from '../../../src/core/narrative/riskOf';

const RULES = readdirSync(new URL('../../../docs/rules', import.meta.url)).flatMap((name) => /^([A-Z]{3}-\d\d)\.md$/.exec(name)?.[1] ?? []);

test('every rule has a risk that is told beside its findings', () => {
  expect(RULES.length).toBeGreaterThan(50);
  for (const id of RULES) expect(riskOf({ id })).toMatch(/^[a-z].{20,}[^.]$/);
});

test('the risk is that of the rule, else that of the subject of its rules', () => {
  expect(riskOf({ id: 'EST-04' })).toBe('people go on being paid without an approved post');
  expect(riskOf({ id: 'EST-01' })).toBe('posts are paid for that the budget does not hold');
});
