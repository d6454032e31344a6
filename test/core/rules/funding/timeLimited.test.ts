import type { Day } from '../../../../src/core/model/day';
import { pounds } from '../../../../src/core/model/money';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { timeLimited } from '../../../../src/core/rules/funding/timeLimited';
import { type FundingParts, fundingLines } from '../../../builders/fundingLine';
import { tableSource } from '../../../builders/tableSource';

const money = (rows: readonly FundingParts[], policy = defaultPolicy(2007, 7)) => timeLimited(fundingLines(rows), policy);
const INFO: FundingParts = { byYear: { 2007: 500, 2008: 400, 2009: 0 } };

describe('money that ends', () => {
  it('has its money by year, its end, target, releases and gap from all rows of its name', () => {
    const [only] = money([{ ...INFO, target: 450, kind: '', source: '' }, { name: 'info supplements', service: 'Planning', released: 95, target: 100 }, { service: 'Parks', released: 20 }, { service: 'planning', released: 5 }]);
    expect(only).toMatchObject({ name: 'Info supplement', kind: 'Supplementary estimate', source: 'Corporate contingency', target: pounds(450), targetStated: true, released: pounds(120), gap: pounds(330) });
    expect([...only!.byYear]).toEqual([[2007, pounds(500)], [2008, pounds(400)], [2009, pounds(0)]]);
    expect(only!.end).toEqual({ year: 2008, on: '2009-03-31', shown: true, otherStated: null, left: { whole: 17, andDays: false } });
    expect(only!.releases.map(({ service, target, released, gap }) => [service, target, released, gap])).toEqual([['Parks', null, pounds(20), null], ['Planning', pounds(100), pounds(100), pounds(0)]]);
  });

  it('adds up rows of one name that name no service, and rows of services where no other has amounts', () => {
    expect([...money([INFO, { byYear: { 2008: 1, 2007: 2 } }])[0]!.byYear.values()]).toEqual([pounds(502), pounds(401), pounds(0)]);
    expect([...money([INFO, { byYear: { 2007: 7 }, service: 'Planning' }])[0]!.byYear.values()]).toEqual([pounds(500), pounds(400), pounds(0)]);
    expect([...money([INFO, { target: 9 }, { byYear: { 2007: 7 }, service: 'Planning' }])[0]!.byYear.values()]).toEqual([pounds(500), pounds(400), pounds(0)]);
    expect([...money([{ byYear: { 2008: 1 } }, { byYear: { 2007: 2 } }])[0]!.byYear.keys()]).toEqual([2007, 2008]);
    expect([...money([{ target: 9 }, { byYear: { 2007: 7 }, service: 'Planning' }])[0]!.byYear.values()]).toEqual([pounds(7)]);
  });

  it('has the targets of its services where no other is stated, else the money of its last year', () => {
    expect(money([INFO, { service: 'Planning', target: 30 }, { service: 'Parks', target: 20 }])[0]).toMatchObject({ target: pounds(50), targetStated: true });
    expect(money([INFO])[0]).toMatchObject({ target: pounds(400), targetStated: false });
    expect(money([{ released: 5 }])[0]).toMatchObject({ target: null, gap: null, end: null, released: pounds(5) });
  });

  it('takes amounts for sizes, whichever sign the sheet uses', () => {
    expect(money([{ byYear: { 2007: -500 }, released: -100 }])[0]).toMatchObject({ target: pounds(500), released: pounds(100), gap: pounds(400) });
  });

  it('ends in the last year with an amount, unless its end is stated beyond the columns of the sheet', () => {
    const end = (parts: FundingParts) => money([parts])[0]!.end;
    expect(end({ ...INFO, endYear: 2009 })).toMatchObject({ year: 2008, otherStated: 2009, shown: true });
    expect(end({ ...INFO, endYear: 2007 })).toMatchObject({ year: 2008, otherStated: 2007 });
    expect(end({ ...INFO, endYear: 2010 })).toMatchObject({ year: 2010, otherStated: null, shown: true, on: '2011-03-31' });
    expect(end({ endYear: 2008 })).toMatchObject({ year: 2008, shown: true });
    expect(end({ byYear: { 2009: 5 } })).toMatchObject({ year: 2009, shown: false });
    expect(end({ byYear: { 2007: 0 } })).toBeNull();
    expect(end({ endYear: 2008, table: tableSource({ fields: ['name', 'endYear'] }) })).toMatchObject({ year: 2008, shown: true, otherStated: null });
  });

  it('takes the latest end that any row states, and the latest column, in whatever order they stand', () => {
    const ends = (...years: readonly number[]) => money(years.map((endYear) => ({ endYear })))[0]!.end!.year;
    expect([ends(2011, 2010), ends(2010, 2011), ends(2010, 2011, 2010)]).toEqual([2011, 2011, 2011]);
    const table = tableSource({ fields: ['name', 'amount 2009/10', 'amount 2008/09', 'amount 2007/08', 'endYear'] });
    expect(money([{ byYear: { 2008: 5 }, table }])[0]!.end).toMatchObject({ year: 2008, shown: true });
  });

  it('ends with the financial year of the council', () => {
    const policy = { ...defaultPolicy(2007, 7, 7), asAt: '2007-10-31' as Day };
    expect(money([INFO], policy)[0]!.end).toMatchObject({ on: '2009-06-30' });
  });

  it('stands in the order of its end, then of its name, what has no end last', () => {
    const names = (...rows: readonly FundingParts[]) => money(rows).map(({ name }) => name);
    expect(names({ name: 'Never' }, { name: 'Late', byYear: { 2008: 1 } }, { name: 'B', byYear: { 2007: 1 } }, { name: 'A', byYear: { 2007: 1 } }, { name: 'Also never' })).toEqual(['A', 'B', 'Late', 'Also never', 'Never']);
  });
});
