import { pounds } from '../../../../src/core/model/money';
import { type BalanceGroup, type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { groupStreams } from '../../../../src/core/rules/monitoring/groupStreams';
import { monitorLines } from '../../../../src/core/rules/monitoring/monitorLines';
import { testBalance } from '../../../../src/core/rules/monitoring/testBalance';
import { type LineParts, budgetLines } from '../../../builders/budgetLine';

const tested = (lines: readonly LineParts[], ...balanceGroups: readonly BalanceGroup[]) => {
  const policy: Policy = { ...defaultPolicy(2007, 7), balanceGroups };
  return testBalance(groupStreams(monitorLines(budgetLines(lines), policy), [], policy), policy);
};
const pair: BalanceGroup = { name: 'Pair', members: ['ICT', 'Programmes'] };
const over = (amount: number) => [
  { stream: 'ICT', current: 50_000, forecast: 50_000 + amount },
  { stream: 'Programmes', current: 50_000, forecast: 50_000 },
];

describe('balance groups (rules.md section 1 "Balance test")', () => {
  it('pass at exactly the tolerance and fail a penny beyond it, either way', () => {
    expect([1_000, 1_000.01, -1_000, -1_000.01].map((amount) => tested(over(amount), pair)[0]?.passes)).toEqual([
      true, false, true, false,
    ]);
  });

  it('show the adverse and favourable lines that a nil hides', () => {
    const [group] = tested(
      [
        { stream: 'ICT', current: 100, forecast: 130 },
        { stream: 'ICT', current: 100, forecast: 60 },
        { stream: 'Programmes', current: 100, forecast: 110 },
        { stream: 'Elsewhere', current: 100, forecast: 900 },
      ],
      pair,
    );
    expect(group).toMatchObject({ variance: 0, adverse: pounds(40), favourable: pounds(40), passes: true });
  });

  it('count reserves drawn on and income described as one-off, not payments into reserves or "reserved" income', () => {
    const [group] = tested(
      [
        { stream: 'ICT', description: 'Contribution from reserves', current: -120, forecast: -120, group: 'Income' },
        { stream: 'ICT', description: 'One-off grant', current: -30, forecast: -30, group: 'Income' },
        { stream: 'ICT', description: 'Contribution to reserves', current: 70, forecast: 70 },
        { stream: 'ICT', description: 'Use of balances', current: 0, forecast: 0, group: 'Income' },
        { stream: 'ICT', description: 'Reserved parking', current: -5, forecast: -5, group: 'Income' },
        { stream: 'Programmes', description: 'Charges', recurrence: 'One-off', current: -9, forecast: -9, group: 'Income' },
        { stream: 'Elsewhere', description: 'Reserve', current: -900, forecast: -900, group: 'Income' },
      ],
      pair,
    );
    expect(group?.oneOff).toBe(pounds(150));
    expect(group?.oneOffLines.map(({ description }) => description)).toEqual(['Contribution from reserves', 'One-off grant']);
  });

  it('match members by name whatever the case, brackets or "&", in every directorate that has one', () => {
    const [group] = tested(
      [
        { directorate: 'A', stream: 'Parks & Gardens (incl. trees)', current: 10, forecast: 11 },
        { directorate: 'B', stream: 'Parks and garden', current: 10, forecast: 12 },
      ],
      { name: 'Parks', members: ['parks and gardens', 'PARKS & GARDENS'] },
    );
    expect(group).toMatchObject({ variance: pounds(3), members: ['Parks & Gardens (incl. trees)', 'Parks and garden'], unknown: [] });
  });

  it('do not pass with a member that no stream answers to, and are left out with none', () => {
    expect(tested(over(0), { name: 'Three', members: ['ICT', 'Libraries'] })).toMatchObject([{ passes: false, unknown: ['Libraries'] }]);
    expect(tested(over(0), { name: 'Lost', members: ['Libraries'] })).toEqual([]);
  });
});
