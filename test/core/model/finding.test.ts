import fc from 'fast-check';
import { type Finding, inOrder, keyOf, severityOf } from '../../../src/core/model/finding';
import { pence, pounds } from '../../../src/core/model/money';

function finding(parts: Partial<Finding>): Finding {
  const at = { file: 'council.xlsx', sheet: 'Budget', cells: 'F5' };
  const plain = { id: 'BUD-01', key: 'k', severity: 'Amber', basis: 'this year', at, subject: '', amount: null, tolerance: null, message: '', advice: '' } as const;
  return { ...plain, ...parts };
}

const ORDERED: readonly Finding[] = [
  finding({ severity: 'Red', amount: pounds(1) }),
  finding({ amount: pounds(-900) }),
  finding({ amount: pounds(800) }),
  finding({ id: 'BUD-02' }),
  finding({ id: 'EST-01', at: { file: 'council.xlsx', sheet: 'Budget', cells: 'F5' } }),
  finding({ id: 'EST-01', at: { file: 'council.xlsx', sheet: 'Budget', cells: 'F6' } }),
  finding({ id: 'EST-01', at: { file: 'council.xlsx', sheet: 'Staff', cells: 'A1' }, key: 'a' }),
  finding({ id: 'EST-01', at: { file: 'council.xlsx', sheet: 'Staff', cells: 'A1' }, key: 'b' }),
  finding({ severity: 'Note', amount: pounds(5000) }),
];

it('orders findings by severity, size, id, address and key, whatever order they came in (rules.md section 0)', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...ORDERED], { minLength: ORDERED.length }), (shuffled) => {
      expect(inOrder(shuffled)).toEqual(ORDERED);
    }),
  );
});

it('is Red from £100,000 either way, or when a control is broken (rules.md section 0)', () => {
  expect(severityOf(pence(10_000_000))).toBe('Red');
  expect(severityOf(pence(-10_000_000))).toBe('Red');
  expect(severityOf(pence(9_999_999))).toBe('Amber');
  expect(severityOf(null)).toBe('Amber');
  expect(severityOf(null, true)).toBe('Red');
});

it('keys a finding by its business names, trimmed and without case', () => {
  expect(keyOf('BUD-03', ' C2110 ', 'Agency')).toBe('BUD-03|c2110|agency');
});
