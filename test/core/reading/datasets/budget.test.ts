import { budget } from '../../../../src/core/reading/datasets/catalogue';
import { BUDGET_FIELDS, BUDGET_NEEDS } from '../../../../src/core/reading/datasets/budget';

it('needs only fields that it has', () => {
  const names = BUDGET_FIELDS.map(({ name }) => name);
  for (const field of BUDGET_NEEDS.flat()) expect(names).toContain(field);
  expect(new Set(names).size).toBe(names.length);
  expect(budget.name).toBe('Budget');
});

it('counts amounts as money and names, codes and words as none', () => {
  expect(BUDGET_FIELDS.filter(({ money }) => money === true).map(({ name }) => name)).toEqual([
    'original', 'virement', 'supplementary', 'oneOff', 'additional', 'carryForward', 'useOfReserves', 'contingency', 'newGrant', 'technical', 'current',
    'budgetToDate', 'actualToDate', 'commitments', 'forecast', 'previousForecast', 'variance', 'lastYear',
  ]);
});
