import type { Day } from '../../../src/core/model/day';
import { issuePacks } from '../../../src/app/issuePacks';
import { type ReviewedWorkbook, reviewWorkbook, withRound } from '../../../src/app/reviewWorkbook';
import { showIssuing } from '../../../src/app/show/showIssuing';
import { budgetGrid, reviewGrids } from '../../builders/budgetGrid';
import { openSample } from '../../builders/headless';

async function council(year = '2007/08'): Promise<ReviewedWorkbook> {
  const outcome = await reviewWorkbook((await openSample('council-2007-08')).host, [{ name: 'year', value: year, dateSystem: 1900 }]);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return outcome;
}

it('proposes counts until the day that they name, and says how many lines each kind would ask of how many', async () => {
  expect(showIssuing(await council())).toEqual({
    title: 'Issue a round of validation',
    due: '30 November 2007',
    kinds: [
      { kind: 'count', title: 'Counts', note: '18 lines of 6 directorates' },
      { kind: 'budget', title: 'Budget lines', note: '30 lines of 1 directorate' },
      { kind: 'post', title: 'Posts', note: '22 lines of 1 directorate' },
    ],
    asked: ['count'],
    directorates: [],
  });
});

it('offers what a round that runs asks now, and its directorates; one that is closed or of another year begins anew', async () => {
  const workbook = await council();
  const { kept } = issuePacks(workbook, null, { due: '2007-12-14' as Day, kinds: new Set(['count', 'post']), again: [] })!;
  expect(showIssuing(withRound(workbook, kept))).toMatchObject({ title: 'Issue again', due: '14 December 2007', asked: ['count', 'post'], directorates: ['Adult & Community Services', 'Children & Young People', 'Corporate & Customer Services', 'Environment', 'Human Resources', 'Resources'] });
  const closed = { ...kept, closed: { by: 'Finance Lead', on: '2007-12-01' as Day, returnsNone: 'escalate' } as const };
  expect(showIssuing(withRound(workbook, closed))).toMatchObject({ title: 'Issue a round of validation', due: '30 November 2007', asked: ['count'], directorates: [] });
  expect(showIssuing(withRound(await council('2008/09'), kept))).toMatchObject({ title: 'Issue a round of validation', directorates: [] });
});

it('says which lines would be in no pack, as they name no directorate', async () => {
  const { kinds } = showIssuing(await reviewGrids(budgetGrid(['ICT', 'Pay', 900_000, 950_000])));
  expect(kinds.map(({ note }) => note)).toEqual(['none in this workbook', '1 line names no directorate and would be in no pack', 'none in this workbook']);
});
