import { fraction } from '../../../../src/core/model/quantity';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { reviewEstablishment } from '../../../../src/core/rules/establishment/reviewEstablishment';
import { type PostParts, monitored, paid, posts } from '../../../builders/post';
import { tablesWith } from '../../../builders/tableSource';

const base = defaultPolicy(2007, 7);
const policy: Policy = { ...base, oncost: { ...base.oncost, pension: fraction(35, 2) } };
/** One post costs 28,420.36 a year. */
const found = (current: number, forecast: number, rows: readonly PostParts[] = [{}], payroll = [paid('P1', 1)]) =>
  reviewEstablishment({
    tables: tablesWith({ establishment: posts(rows), payroll }),
    policy,
    monitoring: monitored([{ stream: 'ICT', lines: [{ group: 'Employees', current, forecast, row: 7 }] }]),
  })!.findings.filter(({ id }) => id === 'EST-13');

describe('pay forecast against posts (EST-13)', () => {
  it('reports a forecast below the pay the posts project, at the forecast cell', () => {
    const dated = { vacantFrom: '2007-04-01', vacantTo: '2007-06-30' };
    const [finding] = found(20_000, 20_000, [{}, dated], [paid('P1', 2)]);
    expect(finding).toMatchObject({ key: 'EST-13|corporate|ict', basis: 'this year', severity: 'Amber', amount: 5_815_599, tolerance: 250_000, at: { cells: 'L7' } });
    expect(finding?.message).toBe(
      'The posts of ICT project pay of £78,155.99 (full cost £56,840.72, less £7,105.09 for dated vacant months, plus £28,420.36 above establishment), ' +
        '£58,155.99 more than the employees forecast of £20,000 (tolerance £2,500).',
    );
  });

  it('is silent 2,500 away on either side and fires a penny beyond', () => {
    expect(found(28_420, 25_920.36)).toEqual([]);
    expect(found(28_420, 25_920.35)).toHaveLength(1);
    expect(found(28_420, 30_920.36)).toEqual([]);
    expect(found(28_420, 30_920.37)[0]?.amount).toBe(-250_001);
  });

  it('allows 1% of the budget where that is more, exactly', () => {
    expect(found(1_000_000, 18_420.36)).toEqual([]);
    expect(found(1_000_000, 18_420.35)[0]).toMatchObject({ amount: 1_000_001, tolerance: 1_000_000 });
    expect(found(-1_000_000, 18_420.36)).toEqual([]);
  });

  it('speaks of a forecast below the posts where no vacancy factor is set, as EST-09 then does not', () => {
    expect(found(28_420.36, 20_000)).toMatchObject([{ amount: 842_036 }]);
  });

  it('is silent where the forecast follows from the posts', () => {
    expect(found(20_000, 28_420.36)).toEqual([]);
  });
});
