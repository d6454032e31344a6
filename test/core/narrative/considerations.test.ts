import { expect, test } from '@jest/globals';
import { finding } from '../../builders/finding';
import { changedReport, onlyFindings } from './drawnReport';

test('a finding on a sheet as a whole names the sheet alone', async () => {
  expect(await changedReport((review) => onlyFindings(review, [finding({ at: { file: 'council.xlsx', sheet: 'Budget', cells: '' } })]))).toContain('It stands in Budget. ');
});

test('others that ask for the same are named with their amount, those without one by their cells', async () => {
  const others = [finding({ key: 'b', amount: 700 }), finding({ key: 'c', amount: null })];
  expect(await changedReport((review) => onlyFindings(review, [finding(), ...others]))).toContain('The same is asked on 2 other findings: ICT (£700, Budget N6) and ICT (Budget N6).');
});
