import type { PostParts } from '../../../builders/post';
import { findingsOf } from '../../../builders/establishmentReview';

const cover = (...rows: readonly PostParts[]) => findingsOf('EST-06', rows);
const AGENCY: PostParts = { cover: 'Agency', coverCost: 9_600 };

describe('agency cover with no vacancy (EST-06)', () => {
  it('reports the cost of the cover in its cell (sample.md: Project Support, 9,600)', () => {
    expect(cover({ ...AGENCY, title: 'Project Support', fte: 2 })[0]).toMatchObject({
      key: 'EST-06|p1|agency', severity: 'Amber', basis: 'this year', amount: 960_000, at: { cells: 'J2' },
      message: 'Project Support (P1) in ICT is covered by agency, £9,600 this year, and the post is filled with no vacancy.',
    });
  });

  it('is silent where the post is or was vacant, or its holder away', () => {
    for (const status of ['vacant', 'frozen', 'maternity', 'long sick', 'suspended', 'seconded out'] as const) expect(cover({ ...AGENCY, status })).toEqual([]);
    expect(cover({ ...AGENCY, vacantFrom: '2007-06-01', vacantTo: '2007-10-31' }, { ...AGENCY, vacantFte: 0.5 })).toEqual([]);
    expect(cover({ ...AGENCY, vacantTo: '2007-10-31' })).toEqual([]);
    expect(cover({ ...AGENCY, vacantFte: 0 })).toHaveLength(1);
    expect(cover({ ...AGENCY, postId: 'P7' }, { ...AGENCY, postId: 'P7' })).toMatchObject([{ amount: 1_920_000, at: { cells: 'J2:J3' } }]);
  });

  it('fires where the cover began after the vacancy was over, not on its last day', () => {
    const vacancy = { ...AGENCY, vacantFrom: '2007-04-01', vacantTo: '2007-06-30' };
    expect(cover({ ...vacancy, coverFrom: '2007-07-01' })).toHaveLength(1);
    expect(cover({ ...vacancy, coverFrom: '2007-06-30' })).toEqual([]);
    expect(cover({ ...vacancy, coverFrom: '2007-07-01', status: 'maternity' })).toEqual([]);
  });

  it('takes interims and contractors as agency, and acting up and secondments not', () => {
    for (const words of ['Interim', 'Contractor', 'agency worker']) expect(cover({ cover: words })).toHaveLength(1);
    for (const words of ['', 'Acting up', 'Secondment', 'None']) expect(cover({ cover: words })).toEqual([]);
    expect(cover({ cover: 'Interim' })[0]).toMatchObject({ amount: null, severity: 'Amber' });
  });

  it('reports a person on agency whose post has a holder, and not one on a vacant post', () => {
    const agent: PostParts = { postId: 'P1', status: 'agency', coverCost: 20_000 };
    expect(cover({ postId: 'P1' }, agent)[0]).toMatchObject({ amount: 2_000_000, at: { cells: 'G3' } });
    expect(cover({ postId: 'P1', status: 'vacant' }, agent)).toEqual([]);
    expect(cover(agent)).toEqual([]);
  });

  it('does not look at posts that are deleted or ended', () => {
    expect(cover({ ...AGENCY, status: 'deleted' }, { ...AGENCY, end: '2007-09-30' })).toEqual([]);
  });
});
