import { fraction } from '../../../../src/core/model/quantity';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { reviewEstablishment } from '../../../../src/core/rules/establishment/reviewEstablishment';
import { type PostParts, monitored, paid, posts } from '../../../builders/post';
import { tablesWith } from '../../../builders/tableSource';

const base = defaultPolicy(2007, 7);
const policy = { ...base, oncost: { ...base.oncost, pension: fraction(35, 2) } };
const monitoring = monitored([{ stream: 'ICT', lines: [{ costCentre: 'C1', description: 'Rent' }] }]);
const over = (rows: readonly PostParts[], payroll: readonly ReturnType<typeof paid>[]) =>
  reviewEstablishment({ tables: tablesWith({ establishment: posts(rows), payroll }), policy, monitoring })!.findings.filter(({ id }) => id === 'EST-03');

describe('paid above approved (EST-03)', () => {
  it('reports the excess FTE of a post at its full-time cost for a year', () => {
    const [finding] = over([{ postId: 'P405', title: 'Adviser', salary: 18_430, fte: 34.25, row: 17 }], Array.from({ length: 38 }, () => paid('P405', 1)));
    expect(finding).toMatchObject({
      key: 'EST-03|p405', severity: 'Amber', basis: 'full year', subject: 'Adviser (P405)', amount: 8_561_613, tolerance: null,
      at: { sheet: 'Establishment', cells: 'F17' },
      message: 'Payroll pays 38 FTE as Adviser (P405) in ICT against 34.25 FTE approved: 3.75 FTE above establishment (tolerance 0.01 FTE), £85,616.13 a year at the full-time cost of the post with on-costs.',
    });
  });

  it('is silent at 0.01 FTE above approved and fires beyond it', () => {
    expect(over([{}], [paid('P1', 1.01)])).toEqual([]);
    expect(over([{}], [paid('P1', 1.0101)])).toHaveLength(1);
  });

  it('is silent where fewer are paid than approved, and where nobody is paid', () => {
    expect(over([{ fte: 2 }], [paid('P1', 1.5)])).toEqual([]);
    expect(over([{}], [])).toEqual([]);
  });

  it('holds the rows of one post together', () => {
    const split = [{ postId: 'P1', fte: 0.5 }, { postId: 'p1 ', fte: 0.5 }];
    expect(over(split, [paid('P1', 1)])).toEqual([]);
    expect(over(split, [paid('P1', 1.5)])[0]).toMatchObject({ amount: 1_421_018, at: { cells: 'F2:F3' } });
  });

  it('holds posts without an id together by stream, title and grade', () => {
    const alike = { postId: '', title: 'Adviser', grade: 'Sc4' };
    const [finding] = over([alike, alike], [paid('Advisers', 1), paid('adviser', 1), paid('Adviser', 0.5)]);
    expect(finding).toMatchObject({ key: 'EST-03|corporate|ict|adviser|sc4', subject: 'Adviser' });
    expect(over([alike, alike], [paid('Adviser', 2), paid('', 3)])).toEqual([]);
  });

  it('leaves unknown, blank, deleted and ended posts to the rules that report them', () => {
    expect(over([{}], [paid('P99', 1), paid('', 1)])).toEqual([]);
    expect(over([{ status: 'deleted' }, { end: '2007-09-30' }], [paid('P1', 1), paid('P2', 1)])).toEqual([]);
  });

  it('still holds a post that ends on the as-at date', () => {
    expect(over([{ end: '2007-10-31' }], [paid('P1', 2)])).toHaveLength(1);
    expect(over([{ end: '2007-10-30' }], [paid('P1', 2)])).toEqual([]);
  });

  it('reports people paid on a post held by agency, which is not approved', () => {
    expect(over([{ status: 'agency' }], [paid('P1', 1)])[0]?.amount).toBe(2_842_036);
  });

  it('says so where the post has no salary to price the excess at', () => {
    const [finding] = over([{ salary: null }], [paid('P1', 2)]);
    expect(finding?.amount).toBeNull();
    expect(finding?.message).toContain('not costed because the post has no salary');
  });

  it('is Red from 100,000', () => {
    expect(over([{ fte: 1 }], [paid('P1', 5)])[0]?.severity).toBe('Red');
  });
});
