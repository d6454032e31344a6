import { pounds } from '../../../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { groupDoesNotBalance } from '../../../../src/core/rules/monitoring/groupDoesNotBalance';
import { groupStreams } from '../../../../src/core/rules/monitoring/groupStreams';
import { monitorLines } from '../../../../src/core/rules/monitoring/monitorLines';
import { testBalance } from '../../../../src/core/rules/monitoring/testBalance';
import { budgetLines } from '../../../builders/budgetLine';

const policy: Policy = { ...defaultPolicy(2007, 7), balanceGroups: [{ name: 'Pair', members: ['ICT', 'Projects'] }] };
const found = (variance: number) => {
  const lines = budgetLines([
    { stream: 'ICT', current: 90_000, forecast: 90_000 + variance },
    { stream: 'Other', current: 10, forecast: 10 },
    { stream: 'Projects', current: 50_000, forecast: 50_000 },
    { stream: 'Projects', description: 'Reserve contribution', current: -20_000, forecast: -20_000, group: 'Income' },
  ]);
  return groupDoesNotBalance(testBalance(groupStreams(monitorLines(lines, policy), [], policy), policy));
};

describe('BUD-04: a group that should balance does not', () => {
  it('is Red when adverse, a broken control, with what stands on each side and the one-off money', () => {
    expect(found(1_500)).toEqual([
      {
        id: 'BUD-04', key: 'BUD-04|pair', severity: 'Red', basis: 'this year', subject: 'Pair',
        at: { file: 'council.xlsx', sheet: 'Budget', cells: 'L2, L4:L5' }, amount: pounds(1_500), tolerance: pounds(1_000),
        message:
          'ICT and Projects are together forecast to overspend by £1,500, beyond the tolerance of £1,000: £1,500 adverse ' +
          'against £0 favourable, with £20,000 of one-off money in the budgets.',
        advice: 'Agree which budget meets the difference, or report that the group does not balance.',
      },
    ]);
  });

  it('is a Note when favourable', () => {
    expect(found(-1_500)).toMatchObject([{ severity: 'Note', amount: pounds(-1_500) }]);
  });

  it('is silent at exactly the tolerance and fires a penny beyond, either way', () => {
    expect([1_000, 1_000.01, -1_000, -1_000.01].map((variance) => found(variance).length)).toEqual([0, 1, 0, 1]);
  });

  it('is silent without groups', () => {
    expect(groupDoesNotBalance([])).toEqual([]);
  });
});
