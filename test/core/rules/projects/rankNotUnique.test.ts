import type { ProjectParts } from '../../../builders/project';
import { projectFindings } from '../../../builders/projectReview';

const found = (...rows: readonly ProjectParts[]) => projectFindings('PRJ-07', rows);

describe('a rank missing or used twice (PRJ-07)', () => {
  it('reports an open project without a rank', () => {
    expect(found({}, { rank: null })).toMatchObject([{ key: 'PRJ-07|project 2', severity: 'Amber', amount: null, at: { cells: 'A3' }, message: 'Project 2 is open and has no rank.' }]);
  });

  it('reports a rank that several open projects share, once, with all its cells', () => {
    expect(found({ rank: 2, project: 'Web' }, { rank: 1 }, { rank: 2, project: 'Desktops' })).toMatchObject([
      { key: 'PRJ-07|rank|2.0000', subject: 'Desktops; Web', at: { cells: 'A2, A4' }, message: 'Rank 2 is given to 2 open projects: Desktops and Web.' },
    ]);
  });

  it('is silent about finished and dropped projects, whatever their rank', () => {
    for (const status of ['Closed', 'Completed', 'complete', 'Finished', 'Done', 'Implemented', 'Delivered', 'Ended', 'Cancelled', 'canceled', 'Withdrawn', 'Abandoned', 'Stopped', 'Rejected']) {
      expect(found({ rank: 1 }, { rank: 1, status }, { rank: null, status })).toEqual([]);
    }
    expect(found({ rank: 1 }, { rank: 1, status: 'On hold' })).toHaveLength(1);
    expect(found({}, {}, {})).toEqual([]);
  });
});
