import { type PostParts } from '../../../builders/post';
import { findingsOf, reviewedPosts } from '../../../builders/establishmentReview';

const twice = (...rows: readonly PostParts[]) => findingsOf('EST-02', rows.map((row) => ({ postId: 'P9', ...row })));

describe('a post on the establishment twice (EST-02)', () => {
  it('reports the cost of all rows but the dearest', () => {
    const [finding] = twice({ fte: 1 }, { postId: 'p9 ', fte: 0.5 }, { fte: 0.5 });
    expect(finding).toMatchObject({
      key: 'EST-02|p9', severity: 'Amber', basis: 'this year', subject: 'P9', amount: 2_791_894, at: { sheet: 'Establishment', cells: 'A2:A4' },
      message: 'Post P9 stands on 3 rows of the establishment, 2 FTE together, with no job share stated: £27,918.94 of this year\'s cost would be counted twice.',
    });
  });

  it('is silent for one row, for rows without an id and for different ids', () => {
    expect(twice({})).toEqual([]);
    expect(twice({ postId: '' }, { postId: ' ' })).toEqual([]);
    expect(twice({ postId: 'P1' }, { postId: 'P2' })).toEqual([]);
  });

  it('is silent for a job share, when all its rows say so', () => {
    expect(twice({ fte: 0.5, jobShare: true }, { fte: 0.5, jobShare: true })).toEqual([]);
    expect(twice({ fte: 0.5, jobShare: true }, { fte: 0.5 })).toHaveLength(1);
  });

  it('is silent for a post split over cost centres up to 1 FTE, and fires above it or on one cost centre', () => {
    expect(twice({ fte: 0.5, costCentre: 'C1' }, { fte: 0.5, costCentre: 'C2' })).toEqual([]);
    expect(twice({ fte: 0.5, costCentre: 'C1' }, { fte: 0.51, costCentre: 'C2' })).toHaveLength(1);
    expect(twice({ fte: 0.5, costCentre: 'C1' }, { fte: 0.5, costCentre: 'c1 ' })).toHaveLength(1);
  });

  it('is silent where one row ends before the next begins, and fires where they share a day', () => {
    expect(twice({ end: '2007-09-30' }, { start: '2007-10-01' })).toEqual([]);
    expect(twice({ start: '2007-10-01' }, { end: '2007-09-30' })).toEqual([]);
    expect(twice({ end: '2007-10-01' }, { start: '2007-10-01' })).toHaveLength(1);
    expect(twice({ end: '2007-12-31' }, {})).toHaveLength(1);
  });

  it('does not count a deleted row, or agency on the post', () => {
    expect(twice({}, { status: 'deleted' })).toEqual([]);
    expect(twice({}, { status: 'agency' })).toEqual([]);
  });

  it('belongs to the stream of the dearest row', () => {
    const rows: PostParts[] = [{ postId: 'P9', stream: 'Archives', costCentre: 'C2', fte: 0.6 }, { postId: 'P9', fte: 1 }];
    const pay = (stream: string, costCentre: string, current: number) => ({ stream, lines: [{ group: 'Employees' as const, costCentre, current }] });
    const streams = [pay('ICT', 'C1', 11_568.71), pay('Archives', 'C2', 16_851.65)];
    for (const order of [rows, [...rows].reverse()]) {
      const explained = reviewedPosts(order, { streams }).figures.streams.map(({ stream, explainedBy }) => [stream, explainedBy]);
      expect(explained).toEqual([['ICT', ['EST-02']], ['Archives', []]]);
    }
  });

  it('is Red from 100,000', () => {
    expect(twice({ fte: 4 }, { fte: 4 })[0]?.severity).toBe('Red');
  });
});

it('counts a blank FTE as nothing, so that a post split over cost centres with one blank is one post', () => {
  expect(twice({ fte: 1, costCentre: 'C1' }, { fte: null, costCentre: 'C2' })).toEqual([]);
  expect(twice({ fte: 1.01, costCentre: 'C1' }, { fte: null, costCentre: 'C2' })).toHaveLength(1);
});
