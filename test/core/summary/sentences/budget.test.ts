import { expect, it } from '@jest/globals';
import { pounds } from '../../../../src/core/model/money';
import { BUDGET } from '../../../../src/core/summary/sentences/budget';

it('gross expenditure beside a net budget is said in whole pounds', () => {
  expect(BUDGET.grossBeside(pounds(1_234_567))).toBe('gross £1,234,567');
});
