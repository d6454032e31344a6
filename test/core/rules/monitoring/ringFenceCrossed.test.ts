import type { StructureEntry, Virement } from '../../../../src/core/model/budgetLine';
import { pounds } from '../../../../src/core/model/money';
import { holdRegister } from '../../../../src/core/rules/monitoring/registerHeld';
import { ringFenceCrossed } from '../../../../src/core/rules/monitoring/ringFenceCrossed';
import { type LineParts, budgetLines, virement } from '../../../builders/budgetLine';
import { structureEntry } from '../../../builders/monitoring';
import { tablesWith } from '../../../builders/tableSource';

const fenced = { ringFenced: true };
const structure = [
  structureEntry('C2110', 'ICT', { service: 'Desk' }),
  structureEntry('C2510', 'Archives', { service: 'Records', ...fenced }),
  structureEntry('C2520', 'Archives', { service: 'Search room', ...fenced }),
  structureEntry('C2600', 'Schools', fenced),
];
const lines = structure.map(({ costCentre, stream, service }): LineParts => ({ costCentre, stream, service, original: 10 }));
const found = (virements: readonly Virement[], more: readonly LineParts[] = [], entries: readonly StructureEntry[] = structure) => {
  const { byEntry, byColumn } = ringFenceCrossed(holdRegister(tablesWith({ budget: budgetLines([...lines, ...more]), structure: entries, virements })));
  return [...byEntry, ...byColumn];
};

describe('BUD-12: a virement crosses a ring-fence', () => {
  it('fires Red for money taken out, at the entry of the register', () => {
    expect(found([{ ...virement('C2510 / 1010', 'C2110', 5_000), reference: 'V07/01' }])).toEqual([
      {
        id: 'BUD-12', key: 'BUD-12|v07/01', severity: 'Red', basis: 'this year', subject: 'Archives',
        at: { file: 'council.xlsx', sheet: 'Virements', cells: 'C2' }, amount: pounds(5_000), tolerance: null,
        message: '£5,000 was moved from C2510 / 1010 to C2110 (V07/01): out of Archives, which is ring-fenced.',
        advice: 'Reverse the virement, or record the decision that lifts the ring-fence.',
      },
    ]);
  });

  it('fires for money put in, from outside the workbook too, and for a penny', () => {
    expect(found([virement('Contingency', 'C2510', 0.01, true)])).toMatchObject([
      { subject: 'Archives', amount: 1, message: '£0.01 was moved from Contingency to C2510: into Archives, which is ring-fenced.', key: 'BUD-12|contingency|c2510||' },
    ]);
  });

  it('fires once for money moved from one ring-fence to another', () => {
    expect(found([virement('C2510', 'C2600', 7)])).toMatchObject([
      { subject: 'Archives', message: '£7 was moved from C2510 to C2600: out of Archives and into Schools, which are ring-fenced apart.' },
    ]);
  });

  it('lets money move within a ring-fence, and outside every one', () => {
    expect(found([virement('C2510', 'C2520', 5_000), virement('C2110', 'Highways', 5_000, true)])).toEqual([]);
  });

  it('knows a stream or service by its name when all its cost centres are fenced', () => {
    expect(found([virement('Archives', 'C2110', 5)])).toHaveLength(1);
    expect(found([virement('Records', 'C2110', 5)])).toHaveLength(1);
    const partly = [...structure, structureEntry('C2530', 'Archives', { service: 'Shop' })];
    expect(found([virement('Archives', 'C2110', 5)], [], partly)).toEqual([]);
    expect(found([virement('Archives', 'C2110', 5)], [], [...partly].reverse())).toEqual([]);
    expect(found([virement('C2510', 'C2530', 5)], [], partly)).toHaveLength(1);
  });

  it('knows a ring-fenced cost centre that has no line in the budget', () => {
    expect(found([virement('C2700', 'C2110', 5)], [], [...structure, structureEntry('C2700', 'Grant', fenced)])).toMatchObject([{ subject: 'Grant' }]);
  });

  it('fires for a virement column that no entry stands behind, net, beyond the tolerance of its lines', () => {
    const column = (...amounts: readonly number[]) => found([], amounts.map((amount) => ({ costCentre: 'C2510', virement: amount })));
    expect(column(5_000)).toMatchObject([
      {
        key: 'BUD-12|column|archives', severity: 'Red', amount: pounds(5_000), tolerance: pounds(1), at: { cells: 'G6' },
        message: 'The virement column moves £5,000 into Archives, which is ring-fenced, and no entry of the register says why.',
      },
    ]);
    expect(column(-5_000)[0]?.message).toContain('moves £5,000 out of Archives');
    expect([column(1), column(1.01), column(-1), column(-1.01)].map(({ length }) => length)).toEqual([0, 1, 0, 1]);
    expect(column(5_000, -5_000)).toEqual([]);
    expect(found([], [{ costCentre: 'C2110', virement: 5_000 }])).toEqual([]);
  });

  it('leaves the column of a ring-fence to the entry that crosses it', () => {
    expect(found([virement('C2110', 'C2510', 5_000)], [{ costCentre: 'C2510', virement: 5_000 }])).toHaveLength(1);
    expect(found([virement('C2110', 'C2600', 5_000)], [{ costCentre: 'C2510', virement: 5_000 }])).toHaveLength(2);
  });

  it('is silent without ring-fences and without virements', () => {
    expect(found([virement('C2510', 'C2110', 5_000)], [], [])).toEqual([]);
    expect(found([])).toEqual([]);
  });
});
