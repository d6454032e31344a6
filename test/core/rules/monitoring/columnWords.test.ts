import { budgetField, columnWords } from '../../../../src/core/rules/monitoring/columnWords';
import { tableSource } from '../../../builders/tableSource';

it('a finding about the budget points at the current budget, else the original, else the one amount there is', () => {
  const field = (...fields: readonly string[]) => budgetField(tableSource({ fields: ['costCentre', ...fields] }));
  expect([field('original', 'current'), field('amount', 'original'), field('forecast', 'amount'), field('forecast')]).toEqual(['current', 'original', 'amount', 'current']);
});

it('a column is called as people call it', () => {
  expect([columnWords('actualToDate'), columnWords('amount')]).toEqual(['actual to date', 'amount']);
});
