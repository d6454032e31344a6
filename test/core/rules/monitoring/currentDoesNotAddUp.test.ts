import { type Pence, pounds } from '../../../../src/core/model/money';
import { currentDoesNotAddUp } from '../../../../src/core/rules/monitoring/currentDoesNotAddUp';
import { type LineParts, BUDGET_FIELDS, budgetLine } from '../../../builders/budgetLine';
import { tableSource } from '../../../builders/tableSource';

const amounts = (parts: LineParts) => currentDoesNotAddUp([budgetLine(parts)]).map(({ amount }) => amount);

describe('BUD-01: the current budget does not add up', () => {
  it('fires with both figures, the cell of the current budget and the difference', () => {
    const line = budgetLine({ original: 100_000, virement: -10_000, supplementary: 5_000, current: 105_000, row: 7, description: 'Pay' });
    expect(currentDoesNotAddUp([line])).toEqual([
      {
        id: 'BUD-01', key: 'BUD-01|c1|1010|pay', severity: 'Amber', basis: 'this year', subject: 'ICT: Pay',
        at: { file: 'council.xlsx', sheet: 'Budget', cells: 'I7' }, amount: pounds(10_000), tolerance: pounds(2),
        message:
          'The current budget is stated as £105,000, but original, virements and supplementary estimates come to £95,000: ' +
          'a difference of +£10,000, beyond the tolerance of £2.',
        advice: 'Correct the current budget, or enter the virement or supplementary estimate that is missing.',
      },
    ]);
  });

  it('is silent at exactly two rounding units (rules.md section 0) and fires a penny beyond, either way', () => {
    expect(amounts({ original: 100, current: 102 })).toEqual([]);
    expect(amounts({ original: 100, current: 102.01 })).toEqual([201]);
    expect(amounts({ original: 100, current: 98 })).toEqual([]);
    expect(amounts({ original: 100, current: 97.99 })).toEqual([-201]);
  });

  it('takes the rounding unit of the sheet', () => {
    const table = tableSource({ fields: BUDGET_FIELDS, roundingUnit: pounds(1_000) });
    expect(amounts({ table, original: 100_000, current: 102_000 })).toEqual([]);
    expect(amounts({ table, original: 100_000, current: 103_000 })).toEqual([pounds(3_000)]);
    const exact = tableSource({ fields: BUDGET_FIELDS, roundingUnit: 1 as Pence });
    expect(amounts({ table: exact, original: 100, current: 100.03 })).toEqual([3]);
  });

  it('counts a missing virement or supplement as nil, and a new line has no original', () => {
    expect(amounts({ original: 100, virement: 20, current: 120 })).toEqual([]);
    expect(amounts({ supplementary: 500, current: 500 })).toEqual([]);
    expect(amounts({ supplementary: 500, current: 600 })).toEqual([pounds(100)]);
  });

  it('has nothing to test where current stands alone, or is not stated, or the sheet has no original column', () => {
    const table = tableSource({ fields: ['description', 'virement', 'current'] });
    expect(amounts({ current: 500 })).toEqual([]);
    expect(amounts({ original: 500, virement: 5 })).toEqual([]);
    expect(amounts({ table, virement: 20, current: 500 })).toEqual([]);
    expect(currentDoesNotAddUp([])).toEqual([]);
  });

  it('is Red from £100,000', () => {
    const severity = (current: number) => currentDoesNotAddUp([budgetLine({ original: 0, current })])[0]?.severity;
    expect([severity(100_000), severity(99_999.99)]).toEqual(['Red', 'Amber']);
  });
});
