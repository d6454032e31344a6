import { pounds } from '../../../../src/core/model/money';
import { lineWithoutStream } from '../../../../src/core/rules/monitoring/lineWithoutStream';
import { type LineParts, budgetLines } from '../../../builders/budgetLine';

const found = (...lines: readonly LineParts[]) => lineWithoutStream(budgetLines(lines));
const mapped = { current: 100 };

describe('BUD-06: a line belongs to no stream', () => {
  it('is one finding of their gross budget, income and cost added without sign', () => {
    const unmapped = [{ stream: ' ', costCentre: 'C9', current: 60_000 }, { stream: '', costCentre: 'C8', current: -45_000, group: 'Income' as const }];
    expect(found(mapped, ...unmapped)).toEqual([
      {
        id: 'BUD-06', key: 'BUD-06|no stream', severity: 'Red', basis: 'this year', subject: 'No stream',
        at: { file: 'council.xlsx', sheet: 'Budget', cells: 'B3:B4' }, amount: pounds(105_000), tolerance: null,
        message: '2 lines, £105,000 gross, belong to no stream and are shown as "No stream": C8 and C9.',
        advice: 'Give their cost centres a stream on the Structure sheet, or name the stream in the row.',
      },
    ]);
  });

  it('names five cost centres and counts the rest; a line without one goes by its description', () => {
    const seven = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', ''].map((costCentre) => ({ stream: '', costCentre, description: 'Gas', current: 1 }));
    expect(found(mapped, ...seven)[0]?.message).toBe('7 lines, £7 gross, belong to no stream and are shown as "No stream": C1, C2, C3, C4, C5 and 2 others.');
    expect(found(mapped, { stream: '', current: 5 })[0]?.message).toBe('1 line, £5 gross, belongs to no stream and is shown as "No stream": C1.');
  });

  it('is silent when every line has a stream, when none has, and for no lines', () => {
    expect(found(mapped)).toEqual([]);
    expect(found({ stream: '', current: 5 })).toEqual([]);
    expect(found()).toEqual([]);
  });
});
