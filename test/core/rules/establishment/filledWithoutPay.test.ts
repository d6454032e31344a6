import { type PostParts, paid, paidAs } from '../../../builders/post';
import { findingsOf, reviewedPosts } from '../../../builders/establishmentReview';
import { tableSource } from '../../../builders/tableSource';

const payroll = [paid('P1', 1)];
const unpaid = (row: PostParts) => findingsOf('EST-04', [{}, row], { tables: { payroll } });

describe('a post without pay (EST-04, b)', () => {
  it('reports a filled post on which nobody is paid, at its cost this year', () => {
    expect(unpaid({ title: 'Records Manager', fte: 1 })[0]).toMatchObject({
      key: 'EST-04|p2|not paid', severity: 'Amber', basis: 'this year', subject: 'Records Manager (P2)', amount: 2_842_036, at: { cells: 'G3' },
      message: 'Records Manager (P2) in ICT is filled on the establishment (1 FTE, £28,420.36 this year) and nobody is paid on it.',
    });
  });

  it('is silent for vacant, frozen, agency, deleted and ended posts, and those not begun', () => {
    const silent: PostParts[] = [{ status: 'vacant' }, { status: 'frozen' }, { status: 'agency' }, { status: 'deleted' }, { end: '2007-10-30' }, { start: '2007-11-01' }, { fte: 2, vacantFte: 2 }];
    for (const row of silent) expect(unpaid(row)).toEqual([]);
  });

  it('counts acting up, seconded out and maternity as filled, and only the filled part of a row', () => {
    for (const status of ['acting up', 'seconded out', 'maternity', 'fixed-term'] as const) expect(unpaid({ status })).toHaveLength(1);
    expect(unpaid({ fte: 4, vacantFte: 3 })[0]!.amount).toBe(2_842_036);
  });

  it('is silent from 0.01 FTE filled down, and fires above', () => {
    expect(unpaid({ fte: 0.01 })).toEqual([]);
    expect(unpaid({ fte: 0.011 })).toHaveLength(1);
  });

  it('costs only the rows in use of a post whose other rows have not begun', () => {
    const alike: PostParts = { postId: '', title: 'Adviser' };
    const records = [paid('P1', 1)];
    expect(findingsOf('EST-04', [{}, alike, { ...alike, start: '2007-12-01' }], { tables: { payroll: records } })).toMatchObject([{ amount: 2_842_036 }]);
  });

  it('is not tested where part of the payroll cannot be joined to posts', () => {
    const table = tableSource({ dataset: 'Payroll', fields: ['employeeId', 'fte'] });
    expect(findingsOf('EST-04', [{}, {}], { tables: { payroll: [...payroll, paidAs({ table, postId: '' })] } })).toEqual([]);
    const unnumbered = [{ postId: '', title: 'Clerk' }, { postId: '', title: 'Adviser' }];
    expect(findingsOf('EST-04', unnumbered, { tables: { payroll: [paid('Clerk', 1), paid('0042', 1)] } })).toEqual([]);
    expect(findingsOf('EST-04', unnumbered, { tables: { payroll: [paid('Clerk', 1)] } })).toHaveLength(1);
  });

  it('is not tested without a payroll, nor for a stream the payroll does not mention, which is listed', () => {
    expect(findingsOf('EST-04', [{}])).toEqual([]);
    const result = reviewedPosts([{}, { status: 'vacant' }, { stream: 'Archives', costCentre: 'C9' }, { stream: 'Empty', status: 'vacant' }], { tables: { payroll } });
    expect(result.findings.filter(({ id }) => id === 'EST-04')).toEqual([]);
    expect(result.notChecked.filter(({ why }) => why.startsWith('The payroll pays nobody'))).toEqual([{ section: 'Establishment', why: 'The payroll pays nobody in Archives: its filled posts are not held against pay. The amount is their cost.', amount: 2_842_036 }]);
  });
});
