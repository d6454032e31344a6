import { type PaidParts, paidAs, paid, payPoint } from '../../../builders/post';
import { POLICY_2007, findingsOf, reviewedPosts } from '../../../builders/establishmentReview';
import { tableSource } from '../../../builders/tableSource';

const payScale = [payPoint('21', 18_430)];
const beside = (people: readonly PaidParts[]) => ({ tables: { payroll: [paid('P1', 1), ...people.map(paidAs)], payScale } });
const without = (...people: readonly PaidParts[]) => findingsOf('EST-04', [{}], beside(people));

describe('paid without a post (EST-04, a)', () => {
  it('reports a post that is not on the establishment with what the person costs in a full year (sample.md: 22,830.97)', () => {
    const [finding, ...others] = without({ postId: 'P199', scp: '21', row: 118 });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      key: 'EST-04|p199', severity: 'Red', basis: 'full year', subject: 'P199', amount: 2_283_097, tolerance: null, at: { sheet: 'Payroll', cells: 'B118' },
      message: 'Payroll pays 1 person (1 FTE) on post P199, which is not on the establishment: £22,830.97 a year with on-costs.',
    });
  });

  it('reports blank posts by cost centre and deleted posts by post, people together', () => {
    const found = without({ postId: '', costCentre: 'C7', scp: '21' }, { postId: ' ', costCentre: 'c7', scp: '21', fte: 0.5, row: 3 });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ key: 'EST-04|no post|c7', subject: 'Payroll, C7', at: { cells: 'B2:B3' } });
    expect(found[0]!.message).toContain('2 people (1.5 FTE) with no post on C7');
    const [deleted] = findingsOf('EST-04', [{}, { postId: 'P2', status: 'deleted' }], beside([{ postId: 'P2', salary: 18_430 }]));
    expect(deleted).toMatchObject({ key: 'EST-04|p2', amount: 2_283_097 });
    expect(deleted!.message).toContain('on post P2, which is deleted');
  });

  it('is silent when everybody is on a live post, also where a cell names several posts', () => {
    expect(without()).toEqual([]);
    expect(findingsOf('EST-04', [{ postId: 'P1, P2', fte: 2 }], { tables: { payroll: [paid('P2', 1), paid('p1', 1)] } })).toEqual([]);
  });

  it('leaves people on an ended post to the rule that reports the post', () => {
    expect(findingsOf('EST-04', [{}, { end: '2007-09-30' }], beside([{ postId: 'P2' }]))).toEqual([]);
  });

  it('exempts casual workers by the setting, and lists them with their money', () => {
    const casual = { postId: '', scp: '21', contract: 'Casual' };
    expect(without(casual)).toEqual([]);
    const listed = reviewedPosts([{}], beside([casual])).notChecked.find(({ why }) => why.includes('casuals.exempt'));
    expect(listed).toMatchObject({ amount: 2_283_097, why: '1 casual worker paid without a post, exempt by the setting casuals.exempt. The amount is their cost for a year.' });
    expect(findingsOf('EST-04', [{}], { ...beside([casual]), policy: { ...POLICY_2007, casualsExempt: false } })).toHaveLength(1);
  });

  it('charges National Insurance once on what one person is paid on two records', () => {
    const two = without({ employeeId: 'E7', postId: 'P98', fte: 0.5, scp: '21' }, { employeeId: 'E7', postId: 'P99', fte: 0.5, scp: '21' });
    expect(two.map(({ amount }) => amount)).toEqual([1_141_548, 1_141_548]);
    expect(without({ employeeId: 'E7', postId: 'P98', fte: 0.5, scp: '21' })[0]!.amount).toBe(1_116_478);
  });

  it('says so where nobody can be costed, and does not test a payroll without a column for posts or an establishment without numbers', () => {
    expect(without({ postId: 'P199' })[0]).toMatchObject({ amount: null });
    expect(without({ postId: 'P199', scp: '21', fte: 0 })[0]).toMatchObject({ amount: null });
    const table = tableSource({ dataset: 'Payroll', fields: ['employeeId', 'fte'] });
    const blind = reviewedPosts([{}], { tables: { payroll: [paidAs({ table, postId: '' })] } });
    expect(blind.findings.filter(({ id }) => id === 'EST-04')).toEqual([]);
    expect(blind.notChecked.map(({ why }) => why)).toContain('1 payroll record on a sheet without a column for the post: people without a post cannot be told.');
    const unnumbered = reviewedPosts([{ postId: '', title: 'Adviser' }], { tables: { payroll: [paidAs({ postId: '0042' })] } });
    expect(unnumbered.findings.filter(({ id }) => id === 'EST-04')).toEqual([]);
    expect(unnumbered.notChecked.some(({ why }) => why.includes('no post numbers'))).toBe(true);
  });
});

it('names no cost centre for people who are paid on none', () => {
  expect(without({ postId: '', costCentre: '', scp: '21' })[0]).toMatchObject({ subject: 'Payroll', message: 'Payroll pays 1 person (1 FTE) with no post: £22,830.97 a year with on-costs.' });
});
