import fc from 'fast-check';
import { checkAcross } from '../../../../src/core/reading/across/checkAcross';
import { type FoundTable, findTable } from '../../../../src/core/reading/findTables';
import { IssueLog } from '../../../../src/core/reading/issueLog';
import { sayIssue } from '../../../../src/core/reading/issueWords';
import { SHAPES } from '../../../../src/core/reading/shapes';
import { gridOf } from '../../../builders/grid';

/** Lines of two directorates with their total, in pence so that sums are exact. */
type Line = readonly [number | null, number | null, number | string | null];

function issuesOf(lines: readonly Line[]): readonly string[] {
  const found = findTable(gridOf('Spread', [['Service', 'Current budget', 'Adults', 'Total'], ...lines.map((line) => ['Staff', ...line])]), SHAPES, 2007);
  if (found === null) throw new Error('the drawing is no table');
  const tables = [1, 2].map((column): FoundTable => ({ ...found, columns: new Map([['service', 0], ['current', column]]), totalled: new Map([['current', 3], ['forecast', 2]]) }));
  const log = new IssueLog();
  checkAcross([...tables, { ...found, grid: gridOf('Other', []) }], log);
  return log.issues().map((issue) => `${issue.at.cells}: ${sayIssue(issue)}`);
}

it('passes totals that are the sum of what is beside them, blanks counting nothing and totals left blank not at all', () => {
  expect(issuesOf([[5, 6, 11], [5, null, 5], [0.1, 0.2, 0.3], [5, 6, null], [5, 6, 'tbc']])).toEqual([]);
});

it('says of a total that is not what both come to, and counts several', () => {
  expect(issuesOf([[5_000, 6_000, 12_000]])).toEqual(['D2: The total across under "Total" is stated as 12,000, but the directorates beside it come to 11,000. The directorates were used; correct them or the total.']);
  expect(issuesOf([[5, 6, 12], [5, 6, 13]])).toEqual(['D2:D3: 2 totals across under "Total" are not the sum of the directorates beside them. The directorates were used; correct them or the totals.']);
});

it('finds every penny that a total is off, and nothing else', () => {
  const pence = fc.integer({ min: -10_000_000, max: 10_000_000 });
  fc.assert(
    fc.property(pence, pence, fc.integer({ min: -3, max: 3 }), (one, other, off) => {
      expect(issuesOf([[one / 100, other / 100, (one + other + off) / 100]])).toHaveLength(off === 0 ? 0 : 1);
    }),
    { numRuns: 40 },
  );
});
