import { pounds } from '../../../../src/core/model/money';
import { budgetLine } from '../../../builders/budgetLine';
import { tableSource } from '../../../builders/tableSource';
import { fundingFindings, leaningGroup } from '../../../builders/fundingReview';

const reserve = (row: number, current: number, description = 'Reserve contribution') => budgetLine({ row, current, description });
const found = (...groups: Parameters<typeof leaningGroup>[]) => fundingFindings('FND-04', [], { balance: groups.map((group) => leaningGroup(...group)) });

describe('one-off money inside a balance group (FND-04)', () => {
  it('reports the 120,000 from reserves in its cell, with or without a register of funding (sample, Budget)', () => {
    expect(found(['Three streams', [reserve(26, -120_000)]])).toMatchObject([
      { key: 'FND-04|balance|three streams', severity: 'Red', basis: 'one-off', subject: 'Three streams', amount: pounds(120_000), at: { sheet: 'Budget' }, message: 'The budgets of the balance group "Three streams" (ICT and Corporate ICT Projects) include £120,000 of one-off money: Reserve contribution.' },
    ]);
    expect(fundingFindings('FND-04', [{}], { balance: [leaningGroup('Three', [reserve(2, -9)])] })).toHaveLength(1);
  });

  it('adds up several lines, each description once, by its account where it has none', () => {
    const lines = [reserve(2, -5), reserve(3, -4), budgetLine({ row: 4, current: -1, description: '', subjective: '9900' })];
    expect(found(['Three', lines])).toMatchObject([{ amount: pounds(10), message: expect.stringContaining('one-off money: Reserve contribution and 9900.') as string }]);
  });

  it('tells of a line once though two groups hold it', () => {
    const line = reserve(2, -5);
    expect(found(['First', [line]], ['Second', [line, reserve(3, -2)]], ['Third', [line]]).map(({ subject, amount }) => [subject, amount])).toEqual([['First', pounds(5)], ['Second', pounds(2)]]);
  });

  it('points at the current budget, else at the original', () => {
    const table = (fields: readonly string[]) => tableSource({ fields });
    const at = (fields: readonly string[]) => found(['Three', [budgetLine({ current: -5, table: table(fields) })]])[0]!.at.cells;
    expect([at(['original', 'current']), at(['stream', 'original'])]).toEqual(['B2', 'B2']);
    const lines = [['stream', 'original', 'current'], ['stream', 'original']].map((fields) => budgetLine({ current: -5, table: table(fields) }));
    expect(found(['Three', lines])[0]!.at.cells).toBe('B2');
  });

  it('is silent in a group without any', () => {
    expect(found(['Three', []])).toEqual([]);
    expect(found()).toEqual([]);
  });
});
