import { pounds } from '../../../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { reviewMonitoring } from '../../../../src/core/rules/monitoring/reviewMonitoring';
import { type LineParts, BUDGET_FIELDS, budgetLines } from '../../../builders/budgetLine';
import { tableSource, tablesWith } from '../../../builders/tableSource';

const policy = defaultPolicy(2007, 7);
const found = (lines: readonly LineParts[], set: Policy = policy, roundingUnit = pounds(1)) => {
  const budget = budgetLines(lines, tableSource({ fields: BUDGET_FIELDS, roundingUnit }));
  return reviewMonitoring({ tables: tablesWith({ budget }), policy: set }).findings.filter(({ id }) => id === 'BUD-11');
};
const agency = (over: number) => ({ description: 'Agency', current: 60_000, forecast: 60_000 + over });
const pay = (variance: number) => ({ description: 'Pay', current: 1_000_000, forecast: 1_000_000 + variance });

describe('BUD-11: Green hides Red', () => {
  it('names the Red line, its money and the lines that offset it, the largest first', () => {
    const transport = { description: 'Transport', current: 22_000, forecast: 17_000 };
    expect(found([transport, agency(25_000), pay(-45_000)])).toEqual([
      {
        id: 'BUD-11', key: 'BUD-11|stream|corporate|ict', severity: 'Amber', basis: 'this year', subject: 'ICT',
        at: { file: 'council.xlsx', sheet: 'Budget', cells: 'L3' }, amount: pounds(25_000), tolerance: null,
        message:
          'ICT is Green (-£25,000, -2.3%) and hides Agency +£25,000 (41.7%), Red. The budgets are £1,082,000 and £60,000. ' +
          'Offset by Pay -£45,000 (-4.5%) and Transport -£5,000 (-22.7%).',
        advice: 'Report the Red budget by name and say how long the budgets that offset it can do so.',
      },
    ]);
  });

  it('starts where the line turns Red (£10,000 and 5%) and not a penny below', () => {
    expect(found([agency(10_000), pay(-45_000)])).toHaveLength(1);
    expect(found([agency(9_999.99), pay(-45_000)])).toHaveLength(0);
  });

  it('starts where the stream turns Green and is silent a penny over', () => {
    expect(found([agency(25_000), pay(-25_000)])).toHaveLength(1);
    expect(found([agency(25_000.01), pay(-25_000)])).toHaveLength(0);
  });

  it('adds the Red lines, and counts the offsetting lines beyond three', () => {
    const small = ['A', 'B', 'C'].map((description) => ({ description, current: 1_000, forecast: 990 }));
    const [hidden] = found([agency(60_000), { description: 'Gas', current: 0, forecast: 40_000 }, pay(-200_000), ...small]);
    expect(hidden).toMatchObject({ amount: pounds(100_000), severity: 'Red' });
    expect(hidden?.message).toContain('hides Agency +£60,000 (100.0%) and Gas +£40,000 (nil budget), Red. The budgets are £1,063,000, £60,000 and £0. Offset by Pay');
    expect(hidden?.message).toMatch(/B -£10 \(-1\.0%\) and 1 other\.$/);
  });

  it('names no offset where a floor keeps the stream Green', () => {
    const set: Policy = { ...policy, ragAmberFloor: pounds(20_000) };
    expect(found([agency(15_000), pay(0)], set)[0]?.message).toBe('ICT is Green (+£15,000, 1.4%) and hides Agency +£15,000 (25.0%), Red. The budgets are £1,060,000 and £60,000.');
  });

  it('finds a Red stream in a Green directorate, and a Red directorate in a Green whole', () => {
    const lines = [
      { directorate: 'Adults', stream: 'Homes', current: 100_000, forecast: 109_000 },
      { directorate: 'Adults', stream: 'Day care', current: 100_000, forecast: 91_000 },
      { directorate: 'Schools', stream: 'Transport', current: 100_000, forecast: 107_000 },
      { directorate: 'Roads', stream: 'Repairs', current: 500_000, forecast: 480_500 },
    ];
    expect(found(lines).map(({ subject, amount, at }) => [subject, amount, at.cells])).toEqual([
      ['Adults', pounds(9_000), 'L2'],
      ['The whole budget', pounds(7_000), 'L4'],
    ]);
  });

  it('tells one directorate once, and takes streams under the whole where no directorate is named', () => {
    const lines = [
      { stream: 'Homes', current: 100_000, forecast: 109_000 },
      { stream: 'Day care', current: 100_000, forecast: 91_000 },
    ];
    expect(found(lines).map(({ key }) => key)).toEqual(['BUD-11|directorate|corporate']);
    expect(found(lines.map((line) => ({ ...line, directorate: '' }))).map(({ key }) => key)).toEqual(['BUD-11|whole']);
  });

  it('says when the Red line is within rounding of Red', () => {
    expect(found([agency(10_000), pay(-45_000)], policy, pounds(1_000))[0]?.message).toContain('within rounding of Red');
  });

  it('is silent without lines', () => {
    expect(found([])).toEqual([]);
  });
});
