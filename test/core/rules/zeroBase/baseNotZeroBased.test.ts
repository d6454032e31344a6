import type { BudgetedStream } from '../../../builders/post';
import { zeroBaseFindings } from '../../../builders/zeroBaseReview';

const ict: BudgetedStream = {
  stream: 'ICT',
  lines: [
    { costCentre: 'C1', subjective: '1010', group: 'Employees', original: 300 },
    { costCentre: 'C1', subjective: '4010', group: 'Supplies and Services', original: 100 },
    { costCentre: 'C1', subjective: '9010', group: 'Income', original: -250 },
  ],
};
const found = (subjective: string, streams: readonly BudgetedStream[] = [ict]) => zeroBaseFindings('ZBB-08', [{ costCentre: 'C1', subjective }], { streams });

describe('base budget with no zero-base line (ZBB-08)', () => {
  it('reports the lines of a stream that nothing answers to', () => {
    expect(found('1010')).toMatchObject([
      { key: 'ZBB-08|corporate|ict', severity: 'Amber', basis: 'full year', subject: 'ICT', amount: 10_000, at: { sheet: 'Budget', cells: 'F3' }, message: '1 expenditure line of ICT, £100 of a gross base budget of £400, has no zero-base line.' },
    ]);
  });

  it('reports streams without any zero-base line, one finding each', () => {
    const big = { stream: 'Archives', lines: [{ original: 100_000, costCentre: 'C9' }] };
    expect(found('9999', [ict, big]).map(({ subject, severity }) => [subject, severity])).toEqual([['Archives', 'Red'], ['ICT', 'Amber']]);
  });

  it('is silent where every line is answered to, and for income', () => {
    expect(zeroBaseFindings('ZBB-08', [{ costCentre: 'C1', subjective: '1010' }, { subjective: 'Supplies and Services' }], { streams: [ict] })).toEqual([]);
    expect(found('1010', [])).toEqual([]);
  });
});
