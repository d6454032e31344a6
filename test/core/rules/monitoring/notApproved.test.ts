import type { Virement } from '../../../../src/core/model/budgetLine';
import { day } from '../../../../src/core/model/day';
import type { FundingLine } from '../../../../src/core/model/fundingLine';
import { type Pence, pounds } from '../../../../src/core/model/money';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { reviewMonitoring } from '../../../../src/core/rules/monitoring/reviewMonitoring';
import { virement } from '../../../builders/budgetLine';
import { supplement } from '../../../builders/monitoring';
import { rowOf, tableSource, tablesWith } from '../../../builders/tableSource';

const register = tableSource({ dataset: 'Virements', fields: ['from', 'to', 'amount', 'approvedBy'] });
const moved = (amount: number, approvedBy: string, parts: Partial<Virement> = {}): Virement => ({ ...virement('C1', 'C2', amount), at: rowOf(register, 2), reference: 'V1', approvedBy, ...parts });
const LIMITS: readonly (readonly [string, Pence])[] = [['Head of Finance', pounds(50_000)], ['Cabinet Members', pounds(500_000)]];
const found = (virements: readonly Virement[], funding: readonly FundingLine[] = [], limits = LIMITS) =>
  reviewMonitoring({ tables: tablesWith({ virements, funding }), policy: { ...defaultPolicy(2007, 7), approvalLimits: new Map(limits) } }).findings;

describe('BUD-16: a virement or supplement is not approved', () => {
  it('fires Red for a virement without an approver, at the empty cell', () => {
    expect(found([moved(5_000, ' ')])).toEqual([
      {
        id: 'BUD-16', key: 'BUD-16|v1', severity: 'Red', basis: 'this year', subject: 'V1',
        at: { file: 'council.xlsx', sheet: 'Virements', cells: 'D2' }, amount: pounds(5_000), tolerance: null,
        message: 'The virement of £5,000 from C1 to C2 (V1) names no approver.',
        advice: 'Name the role or committee that approved it, or reverse it.',
      },
    ]);
  });

  it("fires Red above the approver's limit, at the amount", () => {
    expect(found([moved(50_001, 'head of finance')])).toMatchObject([
      {
        severity: 'Red', at: { cells: 'C2' }, amount: pounds(50_001), tolerance: pounds(50_000),
        message: 'The virement of £50,001 from C1 to C2 (V1) was approved by head of finance, whose limit is £50,000.',
        advice: 'Have it approved by a role or committee whose limit it is within.',
      },
    ]);
  });

  it('is silent at exactly the limit and fires a penny beyond, whichever way the money goes', () => {
    expect([50_000, 50_000.01, -50_000, -50_000.01].map((amount) => found([moved(amount, 'Head of Finance')]).length)).toEqual([0, 1, 0, 1]);
  });

  it('knows each approver by role, and takes the limit without a name for every other', () => {
    expect(found([moved(60_000, 'Cabinet member')])).toEqual([]);
    expect(found([moved(60_000, 'Service manager')])).toEqual([]);
    expect(found([moved(60_000, 'Service manager')], [], [...LIMITS, ['', pounds(1_000)]])).toMatchObject([{ tolerance: pounds(1_000) }]);
    expect(found([moved(60_000, 'Cabinet member')], [], [...LIMITS, ['', pounds(1_000)]])).toEqual([]);
  });

  it('is off when no limits are set', () => {
    expect(found([moved(5_000, '')], [supplement('Info', 5)], [])).toEqual([]);
  });

  it("tests this year's supplements of the funding register, but no grant, no release and no other year", () => {
    expect(found([], [supplement('Info', 500_000)])).toMatchObject([
      { key: 'BUD-16|supplement|info', subject: 'Info', severity: 'Red', at: { sheet: 'Funding', cells: 'C2' }, message: 'The supplement "Info" of £500,000 names no approver.' },
    ]);
    expect(found([], [supplement('Info', 500_000.01, { approvedBy: 'Cabinet Members' })])).toMatchObject([{ amount: 50_000_001 }]);
    expect(found([], [supplement('Info', 5, { kind: 'Government grant' }), supplement('Info', null), supplement('Info', 0)])).toEqual([]);
    expect(found([], [supplement('Info', null, { amounts: new Map([[2008, pounds(5)]]) })])).toEqual([]);
  });

  it('says nothing of a register that has no column of approvers', () => {
    expect(found([virement('C1', 'C2', 5_000)])).toEqual([]);
  });

  it('keeps the key of an entry without a reference when its amount changes', () => {
    const entry = { reference: '', date: day(2007, 5, 15), reason: 'Posts' };
    expect([5, 6].map((amount) => found([moved(amount, '', entry)])[0]?.key)).toEqual(['BUD-16|c1|c2|15 may 2007|posts', 'BUD-16|c1|c2|15 may 2007|posts']);
  });

  it('is silent without entries', () => {
    expect(found([])).toEqual([]);
  });
});
