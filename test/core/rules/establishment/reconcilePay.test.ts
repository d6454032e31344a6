import fc from 'fast-check';
import { pence, sum } from '../../../../src/core/model/money';
import { fraction, fromNumber } from '../../../../src/core/model/quantity';
import { paid, paidAs } from '../../../builders/post';
import { POLICY_2007, reviewedPosts } from '../../../builders/establishmentReview';
import { inPence } from '../../../builders/budgetLine';
import { rowOf, tableSource } from '../../../builders/tableSource';

const at = rowOf(tableSource({ dataset: 'Ledger', fields: ['costCentre', 'subjective', 'amount'] }), 2);
const posting = (amount: number, period: number | null, subjective = 'S0') => ({ at, costCentre: 'C1', subjective, period, date: null, amount: inPence(amount)!, description: '', reference: '' });

describe('approved, payroll, budget and ledger side by side', () => {
  const streams = [{ stream: 'ICT', lines: [{ group: 'Employees' as const, current: 90_000 }] }];
  const rows = [{ title: 'Analyst', fte: 2 }, { title: 'Engineer', status: 'vacant' as const }, { title: 'Clerk' }, { title: 'Old post', end: '2007-06-30' }];
  const payroll = [paid('P1', 1), paid('P1', 1), paid('P1', 1), paid('P4', 1), paidAs({ postId: 'P99', salary: 22_845 })];
  const ledger = [posting(10_000, 1), posting(20_000, 7), posting(5_000, 8), posting(7_000, null), posting(99, 7, '9999')];
  const { reconciliation } = reviewedPosts(rows, { tables: { payroll, ledger }, streams }).figures.streams[0]!;

  it('gives full years at the as-at date, the budget, and the ledger beside the payroll to date', () => {
    expect(reconciliation.approved).toEqual({ fte: fromNumber(4), cost: pence(4 * 2_842_036) });
    expect(reconciliation.payroll).toEqual({ fte: fromNumber(5), cost: pence(14_210_179) });
    expect(reconciliation.budget).toBe(9_000_000);
    expect(reconciliation.ledgerToDate).toBe(3_700_000);
    expect(reconciliation.payrollToDate).toBe(8_289_271);
  });

  it('says which posts explain payroll less approved, and why', () => {
    expect(reconciliation.posts.map(({ title, postId, amount, why }) => [title || postId, amount, why])).toEqual([
      ['Analyst', 2_842_035, 'above establishment'],
      ['Engineer', -2_842_036, 'vacant'],
      ['Clerk', -2_842_036, 'filled, nobody paid'],
      ['Old post', 2_842_036, 'ended or deleted'],
      ['P99', 2_842_036, 'no post'],
    ]);
  });

  it('lists no post paid as approved, none that has not begun, and an ended one at its own cells', () => {
    const of = (rowsOf: Parameters<typeof reviewedPosts>[0], people: ReturnType<typeof paid>[]) => reviewedPosts(rowsOf, { tables: { payroll: people }, streams }).figures.streams[0]!.reconciliation;
    expect(of([{}], [paid('P1', 1)]).posts).toEqual([]);
    expect(of([{}, { start: '2007-12-01' }], [paid('P1', 1)])).toMatchObject({ posts: [], approved: { cost: 2_842_036 } });
    expect(of([{}, { end: '2007-06-30' }], [paid('P1', 1), paid('P2', 1)]).posts[0]!.at.cells).toBe('F3');
  });

  it('takes up to 0.01 FTE as a rounding of hours', () => {
    const why = (fte: number, row: Parameters<typeof reviewedPosts>[0][number] = {}) =>
      reviewedPosts([{ ...row }], { tables: { payroll: [paid('P1', fte)] }, streams }).figures.streams[0]!.reconciliation.posts[0]!.why;
    expect([why(1.01), why(1.011), why(0.99), why(0.989)]).toEqual(['pay differs', 'above establishment', 'pay differs', 'fewer paid than approved']);
    expect([why(0.49, { vacantFte: 0.5 }), why(0.489, { vacantFte: 0.5 })]).toEqual(['vacant', 'fewer paid than approved']);
  });

  it('tells fewer people paid than approved from pay at another salary', () => {
    const why = reviewedPosts([{ fte: 3 }, { scp: '' }], { tables: { payroll: [paid('P1', 1), paidAs({ postId: 'P2', salary: 20_000 })] }, streams }).figures.streams[0]!.reconciliation.posts;
    expect(why.map((each) => each.why)).toEqual(['fewer paid than approved', 'pay differs']);
  });

  it('takes what the budget sheet gives as spent where there is no ledger, and says null where nothing does', () => {
    const spent = [{ stream: 'ICT', lines: [{ group: 'Employees' as const, current: 9, actualToDate: 5_000 }] }];
    expect(reviewedPosts([{}]).figures.streams[0]!.reconciliation).toMatchObject({ payroll: null, payrollToDate: null, budget: null, ledgerToDate: null, posts: [] });
    expect(reviewedPosts([{}], { streams }).figures.streams[0]!.reconciliation.ledgerToDate).toBeNull();
    expect(reviewedPosts([{}], { streams: spent }).figures.streams[0]!.reconciliation.ledgerToDate).toBe(500_000);
  });

  it('counts what the ledger posted on the lines that it has, and no line it does not have', () => {
    const lines = [{ group: 'Employees' as const, current: 50_000 }, { group: 'Employees' as const, current: 40_000 }];
    const toDate = (...entries: ReturnType<typeof posting>[]) => reviewedPosts([{}], { tables: { ledger: entries }, streams: [{ stream: 'ICT', lines }] }).figures.streams[0]!.reconciliation.ledgerToDate;
    expect(toDate(posting(10_000, 7, 'S1'))).toBe(1_000_000);
    expect(toDate(posting(10_000, 7, 'S0'), posting(3_000, 7, 'S1'))).toBe(1_300_000);
    expect(toDate(posting(99, 7, '9999'))).toBeNull();
  });

  it('sums the posts exactly to payroll less approved, in any order of the rows', () => {
    const people = fc.array(fc.record({ post: fc.integer({ min: 1, max: 6 }), fte: fc.integer({ min: 1, max: 37 }), who: fc.integer({ min: 1, max: 4 }), salary: fc.integer({ min: 4_000, max: 60_000 }) }), { maxLength: 8 });
    fc.assert(
      fc.property(people, (those) => {
        const records = those.map(({ post, fte, who, salary }) => paidAs({ postId: `P${post}`, fte: fraction(fte, 37), employeeId: `E${who}`, salary }));
        const of = (payrolled: typeof records) => reviewedPosts([{ fte: 2 }, { fte: fraction(25, 37) }, {}], { tables: { payroll: payrolled }, streams, policy: POLICY_2007 }).figures.streams[0]!.reconciliation;
        const [one, turned] = [of(records), of([...records].reverse())];
        if (records.length > 0) expect(sum(one.posts.map(({ amount }) => amount))).toBe(one.payroll!.cost - one.approved.cost);
        expect(turned.payroll).toEqual(one.payroll);
      }),
      { numRuns: 40 },
    );
  });
});
