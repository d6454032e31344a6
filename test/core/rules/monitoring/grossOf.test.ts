import type { InternalPair } from '../../../../src/core/model/budgetLine';
import { pounds } from '../../../../src/core/model/money';
import { eliminatePairs, grossOf } from '../../../../src/core/rules/monitoring/grossOf';
import { budgetLine, internalPair } from '../../../builders/budgetLine';

const income = (costCentre: string, current: number) => budgetLine({ costCentre, subjective: '9', current, group: 'Income' });
const cost = (costCentre: string, current: number) => budgetLine({ costCentre, subjective: '4', current });
const grossWith = (lines: Parameters<typeof grossOf>[0], pairs: readonly InternalPair[]) => grossOf(lines, eliminatePairs(lines, pairs));

describe('gross and net (rules.md section 1)', () => {
  it('counts the lines that are expenditure by nature, credits included, and no income', () => {
    const lines = [cost('A', 500), cost('B', -50), income('A', -300)];
    expect(grossWith(lines, [])).toEqual({
      expenditure: pounds(450), eliminated: 0, afterElimination: pounds(450), pairsDeclared: false,
    });
  });

  it.each([
    ['the income, when it is less', -60, 65, 60],
    ['the expenditure, when it is less', -65, 60, 60],
    ['nothing for a cost in credit', -65, -60, 0],
  ])('eliminates %s', (_, from, to, eliminated) => {
    const gross = grossWith([income('A', from), cost('B', to), cost('C', 100)], [internalPair('p', 'a / 9', 'B / 4')]);
    expect(gross).toMatchObject({ eliminated: pounds(eliminated), afterElimination: pounds(100 + to - eliminated), pairsDeclared: true });
  });

  it('eliminates a pair declared twice once, and nothing for a pair outside the workbook', () => {
    const lines = [income('A', -65), cost('B', 65)];
    const pair = internalPair('p', 'A / 9', 'B / 4');
    expect(grossWith(lines, [pair, pair]).eliminated).toBe(pounds(65));
    expect(grossWith(lines, [{ ...pair, inside: false }]).eliminated).toBe(0);
  });

  it('takes out one income line only as far as its money goes when two charges name it', () => {
    const lines = [income('A', -100), cost('X', 80), cost('Y', 80)];
    expect(grossWith(lines, [internalPair('1', 'A / 9', 'X / 4'), internalPair('2', 'A / 9', 'Y / 4')]).eliminated).toBe(pounds(100));
  });

  it('does not depend on the order of pairs that share a line', () => {
    const lines = [income('A', -100), income('B', -100), cost('X', 100), cost('Y', 100)];
    const pairs = [internalPair('1', 'A / 9', 'X / 4'), internalPair('2', 'A / 9', 'Y / 4'), internalPair('3', 'B / 9', 'X / 4')];
    expect(grossWith(lines, [...pairs].reverse())).toEqual(grossWith(lines, pairs));
  });
});
