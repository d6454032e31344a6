import { HostFault } from '../../src/app/failure';
import { highlightFindings, removeHighlights } from '../../src/app/highlightFindings';
import type { Marks } from '../../src/core/sheet/marksOf';
import { applyResponses } from '../../src/core/rules/responses/applyResponses';
import type { Day } from '../../src/core/model/day';
import type { Finding } from '../../src/core/model/finding';
import { finding, response } from '../builders/finding';

const at = (sheet: string, cells: string, file = 'book.xlsx') => ({ file, sheet, cells });

/** A workbook that takes down what it is to mark, and has these sheets protected. */
function marking(...protectedSheets: readonly string[]) {
  const asked: (readonly Marks[])[] = [];
  const highlight = (marks: readonly Marks[]) => {
    asked.push(marks);
    return Promise.resolve({ sheets: marks.map(({ sheet }) => sheet).filter((sheet) => !protectedSheets.includes(sheet)), protectedSheets });
  };
  return { asked, highlight };
}

const answers = (findings: readonly Finding[], ...responses: Parameters<typeof applyResponses>[0]['responses']) => ({ answers: applyResponses({ findings, responses, asAt: '2007-10-31' as Day }) });

describe('marking findings', () => {
  it('marks those that nobody has accepted, and says how many point at no cell of the workbook', async () => {
    const host = marking();
    const findings = [finding({ at: at('Budget', 'N6') }), finding({ key: 'BUD-03|hr', at: at('Budget', 'N7') }), finding({ at: at('Pay', 'B2', 'posts.csv') }), finding({ at: at('Budget', '') })];
    const outcome = await highlightFindings(host, answers(findings, response({ key: 'BUD-03|hr' })), 'book.xlsx');
    expect(outcome).toEqual({ kind: 'highlighted', marked: 1, elsewhere: 2, sheets: ['Budget'], protectedSheets: [] });
    expect(host.asked).toEqual([[{ sheet: 'Budget', severity: 'Amber', cells: ['N6'] }]]);
  });

  it('does not count those on a protected sheet as marked', async () => {
    const outcome = await highlightFindings(marking('Pay'), answers([finding({ at: at('Budget', 'N6') }), finding({ at: at('Pay', 'B2') })]), 'book.xlsx');
    expect(outcome).toEqual({ kind: 'highlighted', marked: 1, elsewhere: 0, sheets: ['Budget'], protectedSheets: ['Pay'] });
  });

  it('gives what the workbook would not do', async () => {
    const refuses = () => Promise.reject(new HostFault({ kind: 'cellBeingEdited' }));
    expect(await highlightFindings({ highlight: refuses }, answers([finding()]), 'book.xlsx')).toEqual({ kind: 'failed', failure: { kind: 'cellBeingEdited' } });
    expect(await removeHighlights({ removeHighlights: refuses })).toEqual({ kind: 'failed', failure: { kind: 'cellBeingEdited' } });
  });
});
