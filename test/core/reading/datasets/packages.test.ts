import { fraction } from '../../../../src/core/model/quantity';
import { packages } from '../../../../src/core/reading/datasets/packages';
import { readRows } from '../../../builders/grid';

const HEADINGS = ['Package', 'Service stream', 'Title', 'Level', 'Rank', 'Statutory', 'Exclusive set', 'Chosen', 'Cost', 'Limit', 'Benefits', 'Consequence', 'Alternatives', 'Decision', 'Reason'];

it('reads a package at one of its levels', () => {
  const row = ['Out of hours', 'ICT', 'Call-out', 'Current', 2, 'No', 'OOH', 'Yes', 45_000, 1_000_000, 'Nights covered', 'Wait', 'Shift', 'Chosen', 'Cheaper'];
  expect(readRows(packages, [HEADINGS, row])).toMatchObject({
    records: [{
      package: 'Out of hours', stream: 'ICT', title: 'Call-out', level: 'Current', rank: fraction(2), statutory: false, exclusiveSet: 'OOH', chosen: true, statedCost: 4_500_000,
      limit: 100_000_000, benefits: 'Nights covered', consequence: 'Wait', alternatives: 'Shift', decision: 'Chosen', reason: 'Cheaper',
    }],
    issues: [],
  });
});

it.each([['Statutory', true], ['Discretionary', false], ['Yes', true], [null, false]])('"%s" in the column of duties is statutory: %s', (typed, statutory) => {
  expect(readRows(packages, [['Package', 'Rank', 'Statutory'], ['A', 1, typed]])).toMatchObject({ records: [{ statutory, chosen: null }], issues: [] });
});

it('keeps a package without a rank, and leaves out a rank without a package', () => {
  expect(readRows(packages, [['Package', 'Rank'], ['A', null], [null, 1]])).toMatchObject({ records: [{ package: 'A', rank: null }], issues: ['row.incomplete 3 package'] });
});
