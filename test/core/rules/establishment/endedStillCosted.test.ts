import { type PostParts, paid } from '../../../builders/post';
import { findingsOf, reviewedPosts } from '../../../builders/establishmentReview';
import { pence } from '../../../../src/core/model/money';

const ended = (...rows: readonly PostParts[]) => findingsOf('EST-05', rows, { tables: { payroll: [paid('P9', 1)] } });

describe('an ended post still paid or costed (EST-05)', () => {
  it('reports a grant post that ended and still stands, from the day after to 31 March (sample.md: 14,210.18)', () => {
    expect(ended({ title: 'Grant Officer', status: 'grant-funded', start: '2005-10-01', end: '2007-09-30' })[0]).toMatchObject({
      key: 'EST-05|p1|2007-09-30', severity: 'Amber', basis: 'this year', amount: 1_421_018, at: { cells: 'I2' },
      message: 'Grant Officer (P1) in ICT ended on 30 September 2007 and still stands as grant-funded: £14,210.18 from the day after to the end of the year, left out of the cost of posts.',
    });
  });

  it('is Red while somebody is paid on it, and says how many', () => {
    const [finding] = ended({ postId: 'P9', end: '2007-06-30' });
    expect(finding).toMatchObject({ severity: 'Red', amount: 2_131_527 });
    expect(finding!.message).toContain('payroll still pays 1 person (1 FTE) on it');
    expect(ended({ postId: 'P9', status: 'vacant', end: '2007-06-30' })).toHaveLength(1);
  });

  it('leaves the post out of the cost from the day it ended', () => {
    expect(reviewedPosts([{ end: '2007-09-30' }]).figures.streams[0]!.fullCost).toBe(pence(1_421_018));
  });

  it('is silent on the day itself, before it, and without an end', () => {
    expect(ended({ end: '2007-10-31' })).toEqual([]);
    expect(ended({ end: '2007-10-30' })).toHaveLength(1);
    expect(ended({ end: '2008-03-31' }, {})).toEqual([]);
  });

  it('is silent for posts vacant, deleted or held by agency when they ended', () => {
    for (const status of ['vacant', 'frozen', 'deleted', 'agency'] as const) expect(ended({ status, end: '2007-09-30' })).toEqual([]);
  });

  it('is silent where another row of the post follows, and reports only the last of several that ended', () => {
    const [first, second] = [{ postId: 'P7', end: '2007-06-30' }, { postId: 'P7', start: '2007-07-01' }];
    expect(ended(first, second)).toEqual([]);
    expect(ended(first, { ...second, end: '2007-09-30' }).map(({ key }) => key)).toEqual(['EST-05|p7|2007-09-30']);
  });

  it('reports each of several posts without a number', () => {
    const alike = { postId: '', title: 'Adviser', grade: 'Sc4' };
    expect(ended({ ...alike, end: '2007-06-30' }, { ...alike, end: '2007-09-30' }, alike)).toHaveLength(2);
    const paidAlike = findingsOf('EST-05', [{ ...alike, end: '2007-06-30' }, alike], { tables: { payroll: [paid('Adviser', 1)] } });
    expect(paidAlike).toMatchObject([{ severity: 'Amber' }]);
  });
});
