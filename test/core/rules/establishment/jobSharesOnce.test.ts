import { fraction, fromNumber } from '../../../../src/core/model/quantity';
import { jobSharesOnce } from '../../../../src/core/rules/establishment/jobSharesOnce';
import { type PostParts, posts } from '../../../builders/post';
import { findingsOf, reviewedPosts } from '../../../builders/establishmentReview';
import { pence } from '../../../../src/core/model/money';
import { paid } from '../../../builders/post';

const half: PostParts = { postId: 'P1', fte: 0.5, jobShare: true };
const ftes = (...rows: readonly PostParts[]) => jobSharesOnce(posts(rows)).map(({ fte }) => fte);

describe('a job share (rules.md section 2, rows)', () => {
  it('gives each person their own National Insurance, also over two cost centres', () => {
    const { fullCost, approvedFte } = reviewedPosts([half, { ...half, costCentre: 'C2' }]).figures.streams[0]!;
    expect(fullCost).toBe(pence(2 * 1_395_947));
    expect(approvedFte).toEqual(fromNumber(1));
  });

  it('counts the approved FTE once where each row states the FTE of the post', () => {
    expect(ftes({ ...half, fte: 1 }, { ...half, fte: 1 })).toEqual([fraction(1, 2), fraction(1, 2)]);
    expect(ftes({ ...half, fte: 0.8 }, { ...half, fte: 0.8 })).toEqual([fraction(2, 5), fraction(2, 5)]);
    expect(findingsOf('EST-03', [{ ...half, fte: 1 }, { ...half, fte: 1 }], { tables: { payroll: [paid('P1', 0.5), paid('P1', 0.5), paid('P1', 0.5)] } })).toHaveLength(1);
  });

  it('takes the FTE of the people as typed where they come to 1 or differ', () => {
    expect(ftes(half, half)).toEqual([fraction(1, 2), fraction(1, 2)]);
    expect(ftes({ ...half, fte: 0.6 }, half)).toEqual([fraction(3, 5), fraction(1, 2)]);
  });

  it('leaves posts alone that are no job share, have no number, no FTE or are not approved', () => {
    const whole = { ...half, fte: 1 };
    expect(ftes({ ...whole, jobShare: false }, { ...whole, jobShare: false })).toEqual([fromNumber(1), fromNumber(1)]);
    expect(ftes({ ...whole, postId: '' }, { ...whole, postId: '' })).toEqual([fromNumber(1), fromNumber(1)]);
    expect(ftes(whole, { ...whole, fte: null })).toEqual([fromNumber(1), null]);
    expect(ftes(whole, { ...whole, status: 'agency' })).toEqual([fromNumber(1), fromNumber(1)]);
  });
});
