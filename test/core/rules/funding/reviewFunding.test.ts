import fc from 'fast-check';
import { pounds } from '../../../../src/core/model/money';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { reviewFunding } from '../../../../src/core/rules/funding/reviewFunding';
import { virement } from '../../../builders/budgetLine';
import { type FundingParts, fundingLines } from '../../../builders/fundingLine';
import { costedPost, reviewedFunding } from '../../../builders/fundingReview';
import { monitored } from '../../../builders/post';
import { tablesWith } from '../../../builders/tableSource';

const amount = fc.integer({ min: -300_000, max: 600_000 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const row = fc.record({
  name: fc.constantFrom('Info supplement', 'Web grant', 'Reserve'),
  kind: fc.constantFrom('Supplementary estimate', 'Grant', ''),
  source: fc.constantFrom('', 'Contingency'),
  byYear: fc.dictionary(fc.constantFrom('2007', '2008', '2009'), amount),
  endYear: maybe(fc.constantFrom(2006, 2008, 2009, 2011)),
  target: maybe(amount),
  released: maybe(amount),
  service: fc.constantFrom('', 'Planning', 'Parks'),
  virement: fc.constantFrom('', 'V1', 'V1, V2'),
});
const VIREMENTS = [{ ...virement('Planning', 'C1', 10_000), reference: 'V1' }, { ...virement('Parks', 'C1', 7), reference: 'V3' }];
const POSTS = [costedPost(50_000, { funding: 'Web grant' }), costedPost(400_000)];

function scaled(rows: readonly FundingParts[], by: number): FundingParts[] {
  const times = (value: number | null | undefined): number | null => (value === null || value === undefined ? null : value * by);
  return rows.map((each) => ({ ...each, byYear: Object.fromEntries(Object.entries(each.byYear!).map(([year, value]) => [year, value * by])), target: times(each.target), released: times(each.released) }));
}

describe('the register of time-limited money', () => {
  it('has no figures without rows', () => {
    expect(reviewedFunding([])).toEqual({ figures: null, findings: [], notChecked: [] });
  });

  it('is the same in whatever order its rows are read', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows.map((_, index) => index), { minLength: rows.length, maxLength: rows.length }))), ([rows, order]) => {
        const review = (lines: ReturnType<typeof fundingLines>) =>
          reviewFunding({ tables: tablesWith({ funding: lines, virements: VIREMENTS }), policy: defaultPolicy(2007, 7), monitoring: monitored([]), establishment: { streams: [{ posts: POSTS }], ratesUsed: [] } as never });
        const lines = fundingLines(rows);
        expect(review(order.map((index) => lines[index]!))).toEqual(review(lines));
      }),
    );
  });

  it('scales with its money: ten times the amounts are ten times the figures', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const figures = (lines: readonly FundingParts[]) => (reviewedFunding(lines).figures?.money ?? []).map(({ target, released, gap, byYear, end }) => ({ amounts: [target, released, gap, ...byYear.values()], end }));
        const tenfold = figures(rows).map(({ amounts, end }) => ({ amounts: amounts.map((each) => (each === null ? null : each * 10)), end }));
        expect(figures(scaled(rows, 10))).toEqual(tenfold);
      }),
    );
  });

  it('finds what remains to be found to be target less released, for any register', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        for (const { target, released, gap } of reviewedFunding(rows).figures?.money ?? []) expect(gap).toBe(target === null ? null : target - released);
      }),
    );
  });

  it('reports worst first', () => {
    const rows: readonly FundingParts[] = [{ byYear: { 2007: 500_000, 2008: 500_000 }, endYear: 2008, target: 500_000, source: '' }, { service: 'Planning', released: 185_000, source: '' }];
    const { findings } = reviewedFunding(rows, { tables: { virements: VIREMENTS }, posts: [costedPost(900_000, { funding: 'Info supplement' })] });
    expect(findings.map(({ id, severity, amount: money }) => [id, severity, money])).toEqual([
      ['FND-02', 'Red', pounds(500_000)],
      ['FND-04', 'Red', pounds(500_000)],
      ['FND-01', 'Red', pounds(315_000)],
      ['FND-03', 'Red', pounds(175_000)],
    ]);
  });
});
