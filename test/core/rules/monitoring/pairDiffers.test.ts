import type { InternalPair } from '../../../../src/core/model/budgetLine';
import { pounds } from '../../../../src/core/model/money';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { joinPairs } from '../../../../src/core/rules/monitoring/joinedPairs';
import { monitorLines } from '../../../../src/core/rules/monitoring/monitorLines';
import { pairDiffers } from '../../../../src/core/rules/monitoring/pairDiffers';
import { type LineParts, budgetLines, internalPair } from '../../../builders/budgetLine';

const found = (pairs: readonly InternalPair[], ...lines: readonly LineParts[]) => pairDiffers(joinPairs(pairs, monitorLines(budgetLines(lines), defaultPolicy(2007, 7))));
const income = (costCentre: string, current: number, forecast = current): LineParts => ({ costCentre, subjective: '9110', nature: 'income', current: -current, forecast: -forecast });
const cost = (costCentre: string, current: number, forecast = current): LineParts => ({ costCentre, subjective: '7110', current, forecast });
const management = internalPair('Project management', 'C2290 / 9110', 'C2310 / 7110');

describe('BUD-13: the two sides of an internal charge differ', () => {
  it('fires with both sides and both differences', () => {
    expect(found([management], income('C2290', 65_000), cost('C2310', 70_000, 65_000))).toEqual([
      {
        id: 'BUD-13', key: 'BUD-13|c2290|9110|c2310|7110', severity: 'Amber', basis: 'this year', subject: 'Project management',
        at: { file: 'council.xlsx', sheet: 'Budget', cells: 'I2:I3' }, amount: pounds(5_000), tolerance: pounds(1),
        message:
          'Project management: income of £65,000 and expenditure of £70,000 at current budget differ by +£5,000, at forecast by nil; ' +
          'both sides are in this workbook.',
        advice: 'Agree one amount between the two services and enter it on both sides.',
      },
    ]);
  });

  it('is tested at current budget and at forecast, lets a pound pass and fires a penny beyond, either way', () => {
    const by = (atCurrent: number, atForecast: number) => found([management], income('C2290', 65_000), cost('C2310', 65_000 + atCurrent, 65_000 + atForecast)).length;
    expect([by(0, 0), by(1, 1), by(1.01, 0), by(0, 1.01), by(-1, -1), by(-1.01, 0), by(0, -1.01)]).toEqual([0, 0, 1, 1, 0, 1, 1]);
  });

  it('takes the larger difference, that at forecast by its cells, that at current budget when they are equal', () => {
    const at = (current: number, forecast: number) => found([management], income('C2290', 65_000), cost('C2310', 65_000 + current, 65_000 + forecast))[0];
    expect(at(10, -11)).toMatchObject({ amount: pounds(-11), at: { cells: 'L2:L3' } });
    expect(at(11, -10)).toMatchObject({ amount: pounds(11), at: { cells: 'I2:I3' } });
    expect(at(10, -10)).toMatchObject({ amount: pounds(10), at: { cells: 'I2:I3' } });
  });

  it('tests one income line charged to several services as one, whatever order they are declared in', () => {
    const pairs = [internalPair('Desk', 'C1 / 9110', 'C2 / 7110'), internalPair('Network', 'c1 / 9110', 'C3 / 7110'), internalPair('Print', 'C4 / 9110', 'C3 / 7110')];
    const lines = [income('C1', 100), cost('C2', 60), cost('C3', 50), income('C4', 10)];
    expect(found(pairs, ...lines)).toEqual([]);
    expect(found([...pairs].reverse(), ...lines)).toEqual([]);
    const wrong = found(pairs, ...lines.slice(0, 3), income('C4', 15));
    expect(wrong).toMatchObject([{ amount: pounds(-5), key: 'BUD-13|c1|9110|c2|7110', message: expect.stringContaining('Desk, Network and Print: income of £115 and expenditure of £110') as string }]);
    expect(found([...pairs].reverse(), ...lines.slice(0, 3), income('C4', 15))).toEqual(wrong);
  });

  it('keeps pairs of other accounts apart', () => {
    const pairs = [management, internalPair('', 'C5 / 9110', 'C6 / 7110')];
    expect(found(pairs, income('C2290', 65), cost('C2310', 65), income('C5', 10), cost('C6', 20))).toMatchObject([
      { subject: 'C5 / 9110', amount: pounds(10), at: { cells: 'I4:I5' } },
    ]);
  });

  it('does not test a pair with a side outside the workbook, or with a line missing', () => {
    expect(found([{ ...management, inside: false }], income('C2290', 65), cost('C2310', 99))).toEqual([]);
    expect(found([management, internalPair('Schools', 'C2290 / 9110', 'X / 1', false)], income('C2290', 65), cost('C2310', 99))).toEqual([]);
    expect(found([management], income('C2290', 65))).toEqual([]);
    expect(found([management], cost('C2310', 65))).toEqual([]);
    expect(found([])).toEqual([]);
  });
});

it('joins three income lines that are charged to one account, and tests them together', () => {
  const pairs = ['C1', 'C2', 'C3'].map((centre) => internalPair(centre, `${centre} / 9110`, 'C5 / 7110'));
  const lines = ['C1', 'C2', 'C3'].map((centre) => income(centre, 10_000));
  expect(found(pairs, ...lines, cost('C5', 30_000))).toEqual([]);
  expect(found(pairs, ...lines, cost('C5', 40_000))).toMatchObject([{ amount: pounds(10_000) }]);
});
