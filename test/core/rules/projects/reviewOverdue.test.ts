import type { ProjectParts } from '../../../builders/project';
import { projectFindings } from '../../../builders/projectReview';

const found = (parts: ProjectParts) => projectFindings('PRJ-06', [parts]);

describe('a project review overdue (PRJ-06)', () => {
  it('reports the days since it was due', () => {
    expect(found({ reviewDue: '2007-08-31' })).toMatchObject([
      { key: 'PRJ-06|project 1', severity: 'Amber', amount: null, at: { cells: 'Q2' }, message: 'The review of Project 1 was due on 31 August 2007, 61 days ago, and none is recorded.' },
    ]);
  });

  it('is not late on the day, and is the day after', () => {
    expect(found({ reviewDue: '2007-10-31' })).toEqual([]);
    expect(found({ reviewDue: '2007-10-30' })[0]!.message).toContain('1 day ago');
  });

  it('is silent once it is held, not where it is only to be held', () => {
    expect(found({ reviewDue: '2007-08-31', reviewHeld: '2007-10-31' })).toEqual([]);
    expect(found({ reviewDue: '2007-08-31', reviewHeld: '2007-11-01' })).toHaveLength(1);
    expect(found({})).toEqual([]);
  });

  it('asks for the review of a finished project and not of a dropped one', () => {
    expect(found({ reviewDue: '2007-08-31', status: 'Closed' })).toHaveLength(1);
    expect(found({ reviewDue: '2007-08-31', status: 'Cancelled' })).toEqual([]);
  });
});
