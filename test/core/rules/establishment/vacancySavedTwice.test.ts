import { fraction } from '../../../../src/core/model/quantity';
import type { PostParts } from '../../../builders/post';
import { POLICY_2007, findingsOf } from '../../../builders/establishmentReview';

const policy = { ...POLICY_2007, vacancyFactor: fraction(4) };
/** Ten posts: A 284,203.58, V 11,368.14, C 272,835.44. */
const found = (id: string, budget: number, forecast: number, rows: readonly PostParts[] = [{ fte: 10 }], setting = policy) =>
  findingsOf(id, rows, { streams: [{ stream: 'ICT', lines: [{ group: 'Employees', current: budget, forecast }] }], policy: setting });

describe('vacancy saving counted twice (EST-09)', () => {
  it('reports the allowance where budget and forecast both take a saving that no vacancy makes', () => {
    expect(found('EST-09', 272_835.47, 252_835.47)).toMatchObject([
      {
        key: 'EST-09|corporate|ict', severity: 'Amber', basis: 'this year', amount: 1_136_814, tolerance: 250_000, at: { sheet: 'Budget', cells: 'L2' },
        message: 'The budget of ICT takes a vacancy saving of £11,368.14 and its forecast £20,000 more, and its vacant months save £0: £31,368.14 is not met by vacancies (tolerance £2,500), £11,368.14 of it the allowance counted again.',
      },
    ]);
  });

  it('reports V + T - S where that is less than the allowance', () => {
    const half: PostParts[] = [{ fte: 10, vacantFte: 1, vacantFrom: '2007-04-01', vacantTo: '2007-09-30' }];
    expect(found('EST-09', 272_835.47, 262_835.47, half)[0]).toMatchObject({ amount: 715_796 });
  });

  it('is silent at 2,500 and fires a penny beyond', () => {
    const most: PostParts[] = [{ fte: 10, vacantFte: 1, vacantFrom: '2007-04-01', vacantTo: '2007-09-30' }];
    expect(found('EST-09', 272_835.47, 267_493.43, most)).toEqual([]);
    expect(found('EST-09', 272_835.47, 267_493.42, most)).toHaveLength(1);
  });

  it('is silent without a vacancy factor, or without an employees budget', () => {
    expect(found('EST-09', 284_203.61, 250_000, [{ fte: 10 }], POLICY_2007)).toEqual([]);
    expect(findingsOf('EST-09', [{ fte: 10 }], { policy })).toEqual([]);
  });

  it('is the one finding of its money: EST-13 does not say it again, and stays where it is more', () => {
    expect(found('EST-13', 272_835.47, 252_835.47)).toEqual([]);
    expect(found('EST-13', 300_000, 252_835.47)).toHaveLength(1);
  });

  it('leaves to EST-13 what is at the tolerance here, 2,500', () => {
    const half: PostParts[] = [{ fte: 10, vacantFte: 1, vacantFrom: '2007-04-01', vacantTo: '2007-09-30' }];
    expect(found('EST-09', 271_835.47, 266_493.43, half)).toEqual([]);
    expect(found('EST-13', 271_835.47, 266_493.43, half)).toHaveLength(1);
  });

  it('explains EST-13 up to its tolerance, 1% of the budget, and not a penny beyond', () => {
    expect(found('EST-13', 270_134.1, 250_134.1)).toEqual([]);
    expect(found('EST-13', 270_134.09, 250_134.09)).toMatchObject([{ tolerance: 270_134 }]);
  });

  it('leaves to EST-13 the allowance not met where the forecast takes nothing', () => {
    expect(found('EST-09', 272_835.47, 272_835.47)).toEqual([]);
    expect(found('EST-13', 272_835.47, 272_835.47)).toHaveLength(1);
    expect(found('EST-09', 270_134.1, 270_134.1)).toEqual([]);
    expect(found('EST-09', 270_134.09, 270_134.09)).toHaveLength(1);
  });
});
