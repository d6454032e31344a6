import { baseBudget } from '../../../../src/core/rules/zeroBase/baseBudget';
import { type LineParts, budgetLine, budgetLines, inPence, virement } from '../../../builders/budgetLine';

const lines = (...parts: readonly LineParts[]) => budgetLines(parts.map((each) => ({ original: 1_000, ...each })));
const moved = (from: string, to: string, permanent: boolean | null, outside = false) => ({ ...virement(from, to, 88, outside), permanent });
const base = (register: readonly ReturnType<typeof moved>[], all = lines({ subjective: '1010' }, { subjective: '4010' }, { costCentre: 'C2', subjective: '5010' })) => {
  const found = baseBudget(all, register);
  return [...all.map((line) => found.of(line) / 100), found.notPlaced / 100];
};

describe('the base budget of a line (rules.md section 3)', () => {
  it('is the original budget with permanent virements in and out', () => {
    expect(base([moved('C1 / 1010', 'c1/4010', true)])).toEqual([912, 1_088, 1_000, 0]);
    expect(base([moved('C2', 'C1 / 1010', true)])).toEqual([1_088, 1_000, 912, 0]);
  });

  it('leaves virements of the year out, and says those of which it is not known or whose head is no line', () => {
    expect(base([moved('C1 / 1010', 'C1 / 4010', false)])).toEqual([1_000, 1_000, 1_000, 0]);
    expect(base([moved('C1 / 1010', 'C1 / 4010', null)])).toEqual([1_000, 1_000, 1_000, 88]);
    expect(base([moved('C1', 'C2', true)])).toEqual([1_000, 1_000, 1_088, 88]);
  });

  it('moves the one side that is inside, where the other is outside the workbook', () => {
    expect(base([moved('X9', 'C2', true, true)])).toEqual([1_000, 1_000, 1_088, 0]);
    expect(base([moved('C2', 'X9', true, true)])).toEqual([1_000, 1_000, 912, 0]);
    expect(base([moved('X8', 'X9', true, true)])).toEqual([1_000, 1_000, 1_000, 88]);
  });

  it('counts growth that stays and no one-off money', () => {
    const line = budgetLine({ original: 1_000, supplementary: 500 });
    const kinds = (['additional', 'supplementary', 'one-off', 'carry-forward', 'use of reserves', 'contingency', 'new grant', 'technical'] as const).map((kind) => ({ ...line, supplements: [{ kind, field: 'supplementary' as const, amount: inPence(500)! }] }));
    expect(kinds.map((each) => baseBudget([each], []).of(each) / 100)).toEqual([1_500, ...Array.from({ length: 7 }, () => 1_000)]);
  });

  it('is nil for a line without an original budget, and knows no head without a cost centre', () => {
    const bare = lines({ original: null }, { costCentre: '', subjective: '4010' });
    expect(base([moved('/ 4010', 'C1', true)], bare)).toEqual([88, 1_000, 88]);
  });
});
