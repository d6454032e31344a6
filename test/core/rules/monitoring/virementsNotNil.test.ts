import type { BudgetLine, Virement } from '../../../../src/core/model/budgetLine';
import { pounds } from '../../../../src/core/model/money';
import { headFinder } from '../../../../src/core/rules/monitoring/registerHeads';
import { holdRegister } from '../../../../src/core/rules/monitoring/registerHeld';
import { registerOutside } from '../../../../src/core/rules/monitoring/registerOutside';
import { virementsNotNil } from '../../../../src/core/rules/monitoring/virementsNotNil';
import { type LineParts, BUDGET_FIELDS, budgetLines, virement } from '../../../builders/budgetLine';
import { tableSource, tablesWith } from '../../../builders/tableSource';

const lines: readonly LineParts[] = [
  { costCentre: 'C2110', original: 100, virement: -143_000 },
  { costCentre: 'C2120', original: 100, virement: 88_000 },
  { costCentre: 'C2120', original: 100, virement: 55_000 },
  { costCentre: 'C2130', original: 100 },
];
const held = (budget: readonly BudgetLine[], virements: readonly Virement[]) => virementsNotNil(budget, holdRegister(tablesWith({ budget, virements })));
const found = (more: readonly LineParts[], register: readonly Virement[] = []) => held(budgetLines([...lines, ...more]), register);

describe('BUD-02: virements do not come to nil', () => {
  it('is silent when the column comes to nil without a register', () => {
    expect(found([])).toEqual([]);
  });

  it('fires Red, with every cell of the column that was added', () => {
    expect(found([{ costCentre: 'C9', original: 0, virement: 5_000 }])).toMatchObject([
      {
        id: 'BUD-02', key: 'BUD-02|virements', severity: 'Red', amount: pounds(5_000), tolerance: pounds(2), subject: 'Virements',
        at: { cells: 'G2:G4, G6' },
        message: 'The virements come to +£5,000, where nil is expected: a difference of +£5,000, beyond the tolerance of £2.',
      },
    ]);
  });

  it('is silent at exactly the tolerance of four lines (£2) and fires a penny beyond, either way', () => {
    const out = [2, 2.01, -2, -2.01].map((amount) => found([{ original: 0, virement: amount }]).length);
    expect(out).toEqual([0, 1, 0, 1]);
  });

  it('lets pass what came from or went to a head outside the workbook', () => {
    expect(found([{ original: 0, virement: 5_000 }], [virement('Contingency', 'C2110 / 1010', 5_000, true)])).toEqual([]);
    expect(found([{ original: 0, virement: -5_000 }], [virement('C2110', 'Highways', 5_000, true)])).toEqual([]);
    expect(found([{ original: 0, virement: 5_000 }], [virement('C2110', 'Highways', 5_000, true)])).toMatchObject([
      { amount: pounds(10_000), message: expect.stringContaining('where -£5,000 (1 entry of the register') as string },
    ]);
  });

  it('does not count entries between heads of the workbook, nor one whose heads it cannot find', () => {
    expect(found([], [virement('C2110', 'C2120', 88_000)])).toEqual([]);
    expect(found([], [virement('C2110', 'C2120', 88_000, true)])).toEqual([]);
    const lost = registerOutside([virement('X', 'Y', 7, true)], headFinder(budgetLines(lines)));
    expect(lost).toMatchObject({ net: 0, counted: 0, notPlaced: [{ from: 'X' }] });
  });

  it('tests nothing without a virement column, but an empty column against the register', () => {
    const none = budgetLines([{ costCentre: 'C1', original: 5 }], tableSource({ fields: ['costCentre', 'original'] }));
    const into = [virement('Contingency', 'C1', 5_000, true)];
    expect(held(none, into)).toEqual([]);
    const empty = budgetLines([{ costCentre: 'C1', original: 5 }]);
    expect(held(empty, into)).toMatchObject([{ amount: pounds(-5_000), at: { cells: 'G2' } }]);
    expect(held([], [])).toEqual([]);
  });

  it('points at the one cost centre where the register differs by as much, and says so', () => {
    const register = [virement('C2110', 'C2120', 88_000), virement('C2110', 'C2120', 55_000)];
    expect(found([{ costCentre: 'C9', original: 0, virement: 5_000 }], register)).toMatchObject([
      { at: { cells: 'G6' }, message: expect.stringMatching(/tolerance of £2\. The register differs by as much at C9\.$/) as string },
    ]);
    const two = [{ costCentre: 'C9', original: 0, virement: 5_000 }, { costCentre: 'C8', original: 0, virement: 1_000 }];
    expect(found(two, register)).toMatchObject([{ at: { cells: 'G2:G4, G6:G7' }, message: expect.stringMatching(/tolerance of £3\.$/) as string }]);
  });
});

it('points at the moves of the sheet that does not come to nil by itself, and not at its blank and nil cells', () => {
  const schools = tableSource({ sheet: 'Schools', fields: BUDGET_FIELDS });
  const out = budgetLines([{ costCentre: 'S1', original: 100, virement: 3_000 }, { costCentre: 'S2', original: 100 }, { costCentre: 'S3', original: 100, virement: 0 }, { costCentre: 'S4', original: 100, virement: 2_000 }], schools);
  for (const budget of [[...budgetLines(lines), ...out], [...out, ...budgetLines(lines)]]) expect(held(budget, [])).toMatchObject([{ amount: pounds(5_000), at: { sheet: 'Schools', cells: 'G2, G5' } }]);
});

it('points at every cell of the column where it is blank and the register moves money out of the workbook', () => {
  const blank = budgetLines([{ costCentre: 'C2110', original: 100 }, { costCentre: 'C2120', original: 100 }]);
  expect(held(blank, [virement('C2110', 'Z', 3_000, true), virement('C2120', 'Z', 2_000, true)])).toMatchObject([{ id: 'BUD-02', at: { cells: 'G2:G3' } }]);
});
