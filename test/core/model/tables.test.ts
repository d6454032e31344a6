import { hasDataset } from '../../../src/core/model/tables';
import { tablesWith, tableSource } from '../../builders/tableSource';

it('knows which datasets were found, even those without rows', () => {
  const tables = tablesWith({ sources: [tableSource({ dataset: 'Payroll' })] });
  expect([hasDataset(tables, 'Payroll'), hasDataset(tables, 'Budget')]).toEqual([true, false]);
});
