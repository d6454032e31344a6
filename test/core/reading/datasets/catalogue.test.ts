import { DATASETS } from '../../../../src/core/reading/datasets/catalogue';
import { findTable } from '../../../../src/core/reading/findTables';
import { gridOf } from '../../../builders/grid';

it.each(DATASETS.map((dataset) => [dataset.name, dataset] as const))('%s is recognised by the headings its template would carry', (name, dataset) => {
  const headings = dataset.fields.map(({ aliases }) => aliases[0] ?? '');
  const found = findTable(gridOf('Sheet1', [headings]), DATASETS, 2007);
  expect(found?.dataset.name).toBe(name);
  expect([...(found?.columns.keys() ?? [])]).toEqual(dataset.fields.map((field) => field.name));
  expect(found?.rivals).toEqual([]);
});

it.each(DATASETS.map((dataset) => [dataset.name, dataset] as const))('%s needs only fields that it has', (_, dataset) => {
  const names = dataset.fields.map(({ name }) => name);
  for (const field of dataset.needs.flat()) expect(names).toContain(field);
});

it('counts these columns as money, and no count, rate or FTE', () => {
  const money = DATASETS.filter(({ name }) => name !== 'Budget').map(({ name, fields }) => [name, ...fields.filter((field) => field.money === true).map((field) => field.name)].join(' '));
  expect(money).toEqual([
    'Structure', 'Virements amount', 'Internal pairs', 'Establishment salary coverCost', 'Payroll salary', 'Pay scale salary', 'Rates',
    'Drivers statedCharge recipientBudget', 'Rate card', 'Pools cost income', 'Zero-base lines amount lastAmount', 'Claims', 'Settings',
  ]);
});
