import { type Pence, pounds } from '../../../../src/core/model/money';
import type { StatedSum, StatedTotal } from '../../../../src/core/model/statedTotal';
import { totalNotSumOfLines } from '../../../../src/core/rules/monitoring/totalNotSumOfLines';
import { BUDGET_FIELDS, budgetLines } from '../../../builders/budgetLine';
import { rowOf, tableSource } from '../../../builders/tableSource';

const table = tableSource({ fields: BUDGET_FIELDS });
const lines = budgetLines([{ current: 100 }, { current: 200 }, { stream: 'Parks', current: 300 }, { stream: 'Parks', current: 400 }], table);

/** A figure of a total, in pounds, tolerance £2 unless it says otherwise. */
const stated = (field: string, amount: number, sum: number, parts: Partial<StatedSum> = {}): StatedSum => ({
  field, cell: `${field}!`, stated: pounds(amount), sum: pounds(sum), difference: Math.round((amount - sum) * 100) as Pence, tolerance: pounds(2), omits: '', typedOver: false, ...parts,
});
const total = (row: number, label: string, rows: string, ...sums: readonly StatedSum[]): StatedTotal => ({
  at: rowOf(table, row), label, kind: 'subtotal', lines: rows, sums,
});
const found = (...totals: readonly StatedTotal[]) => totalNotSumOfLines(totals, lines);

describe('BUD-05: a total is not the sum of its lines', () => {
  it('fires with what is stated, what the lines come to and the rows left out', () => {
    expect(found(total(9, 'Total ICT', '2:3', stated('current', 100, 300, { omits: '3' })))).toEqual([
      {
        id: 'BUD-05', key: 'BUD-05|corporate|ict|c1|total ict', severity: 'Amber', basis: 'this year', subject: 'Total ICT',
        at: { file: 'council.xlsx', sheet: 'Budget', cells: 'current!' }, amount: pounds(-200), tolerance: pounds(2),
        message: '"Total ICT" states £100 as the current budget, but its lines come to £300: a difference of -£200, beyond the tolerance of £2. It omits row 3.',
        advice: 'Extend the sum to the rows it leaves out, or say why they do not belong to it.',
      },
    ]);
  });

  it.each([
    ['14:15', 'It omits rows 14-15.'],
    ['14:15, 17', 'It omits rows 14-15 and 17.'],
    ['3, 9', 'It omits rows 3 and 9.'],
  ])('says rows %s as "%s"', (omits, said) => {
    expect(found(total(9, 'Total', '2:3', stated('current', 100, 300, { omits })))[0]?.message).toMatch(new RegExp(`£2\\. ${said.replaceAll('.', '\\.')}$`));
  });

  it('says "typed over" of a figure among formulas, and nothing where no cause is known', () => {
    const over = found(total(9, 'Total', '2:3', stated('forecast', 310, 300, { typedOver: true })))[0];
    expect(over?.message).toMatch(/states £310 as the forecast, .* It is typed over: the rest of the row are formulas\.$/);
    expect(over?.advice).toBe('Make the total the sum of its lines again.');
    expect(found(total(9, 'Total', '2:3', stated('oneOff', 310, 300)))[0]?.message).toMatch(/as the one-off, .* tolerance of £2\.$/);
  });

  it('is silent at exactly the tolerance and fires a penny beyond, either way', () => {
    expect([2, 2.01, -2, -2.01].map((gap) => found(total(9, 'Total', '2:3', stated('current', 300 + gap, 300))).length)).toEqual([0, 1, 0, 1]);
  });

  it('is one finding a row: the figure of known cause, else the largest, and the others by name', () => {
    const row = (...sums: readonly StatedSum[]) => found(total(9, 'Total', '2:3', ...sums));
    const variance = stated('variance', 900, 0);
    expect(row(stated('current', 310, 300, { typedOver: true }), stated('virement', 0, 0), variance)).toMatchObject([
      { amount: pounds(10), message: expect.stringMatching(/formulas\. The variance of the row differs too\.$/) as string },
    ]);
    expect(row(stated('original', 310, 300), stated('current', 320, 300), stated('forecast', 280, 300))).toMatchObject([
      { amount: pounds(20), message: expect.stringMatching(/£2\. The original budget and forecast of the row differ too\.$/) as string },
    ]);
    expect(row(variance, stated('current', 310, 300, { omits: '3' }))).toMatchObject([{ amount: pounds(10) }]);
  });

  it('does not tell a total again that is out by what the totals inside it are out by', () => {
    const ICT = total(4, 'Total ICT', '2:3', stated('current', 290, 300));
    const parks = total(7, 'Total Parks', '5:6', stated('current', 705, 700));
    const whole = (amount: number) => total(8, 'Total', '2:6', stated('current', amount, 1_000));
    const labels = (...totals: readonly StatedTotal[]) => found(...totals).map(({ subject }) => subject);
    expect(labels(ICT, parks, whole(995))).toEqual(['Total ICT', 'Total Parks']);
    expect(labels(whole(995), parks, ICT)).toEqual(['Total ICT', 'Total Parks']);
    expect(labels(ICT, parks, whole(993))).toEqual(['Total ICT', 'Total Parks']);
    expect(labels(ICT, parks, whole(992.99))).toEqual(['Total ICT', 'Total Parks', 'Total']);
    expect(labels(ICT, parks, whole(1_000))).toEqual(['Total ICT', 'Total Parks']);
    expect(labels(total(4, 'Total ICT', '2:3', stated('current', 300, 300)), parks, whole(1_010))).toEqual(['Total Parks', 'Total']);
  });

  it('takes a total of a directorate inside the whole, and one of another column or sheet not', () => {
    const sub = total(4, 'Sub-total', '2:3', stated('current', 290, 300));
    const directorate = total(5, 'Directorate', '2:3', stated('current', 290, 300));
    const whole = total(8, 'Total', '2:6', stated('current', 990, 1_000));
    expect(found(sub, directorate, whole).map(({ subject }) => subject)).toEqual(['Sub-total']);
    expect(found(sub, total(8, 'Total', '2:6', stated('forecast', 990, 1_000)))).toHaveLength(2);
    expect(found(sub, { ...whole, at: rowOf(tableSource({ sheet: 'Other' }), 8) })).toHaveLength(2);
    expect(found(sub, total(8, 'Parks', '5:6', stated('current', 690, 700)))).toHaveLength(2);
  });

  it('names a total without lines of ours by its sheet, and is silent without totals', () => {
    expect(found(total(9, 'Total', '', stated('current', 5, 0)))).toMatchObject([{ key: 'BUD-05||budget||total' }]);
    expect(found()).toEqual([]);
  });
});
