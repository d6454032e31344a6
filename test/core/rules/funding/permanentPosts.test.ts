import { pounds } from '../../../../src/core/model/money';
import { type LineParts, budgetLines } from '../../../builders/budgetLine';
import type { FundingParts } from '../../../builders/fundingLine';
import { type BesideFunding, costedPost, fundingFindings, fundingNotChecked } from '../../../builders/fundingReview';

const SUPPLEMENT: FundingParts = { byYear: { 2007: 500_000, 2008: 500_000 }, endYear: 2008 };
const found = (rows: readonly FundingParts[], beside: BesideFunding) => fundingFindings('FND-04', rows, beside);
const budget = (...lines: readonly LineParts[]) => ({ budget: budgetLines(lines.map((line) => ({ stream: 'Customer Services', group: 'Employees', ...line }))) });
const naming = { funding: 'Base budget and Info supplement' };
const amounts = (beside: BesideFunding, rows = [SUPPLEMENT]) => found(rows, beside).map(({ amount }) => amount);

describe('permanent posts met by money that ends (FND-04)', () => {
  it('reports the 500,000 that pays permanent advisers, in their cells (sample, Establishment)', () => {
    expect(found([SUPPLEMENT], { posts: [costedPost(781_957, naming)] })).toMatchObject([
      { key: 'FND-04|posts|info supplement', severity: 'Red', basis: 'full year', subject: 'Customer Services', amount: pounds(500_000), tolerance: pounds(1), at: { sheet: 'Establishment' }, message: '£500,000 of Info supplement, which ends on 31 March 2009, pays permanent posts: Adviser.' },
    ]);
  });

  it('takes what the posts cost where that is less, and the whole where a post could not be costed', () => {
    expect(amounts({ posts: [costedPost(40_000, naming), costedPost(20_000, { ...naming, end: '2009-04-01' })] })).toEqual([pounds(60_000)]);
    expect(amounts({ posts: [costedPost(40_000, naming), costedPost(null, naming)] })).toEqual([pounds(500_000)]);
    expect(amounts({ posts: [costedPost(1, naming)] })).toEqual([]);
    expect(amounts({ posts: [costedPost(1.01, naming)] })).toEqual([101]);
  });

  it('is silent where the posts that name it end with it or are temporary', () => {
    expect(amounts({ posts: [costedPost(9000, { ...naming, end: '2009-03-31' })] })).toEqual([]);
    for (const status of ['fixed-term', 'grant-funded', 'agency', 'interim', 'seconded in', 'deleted'] as const) expect(amounts({ posts: [costedPost(9000, { ...naming, status })] })).toEqual([]);
    expect(amounts({ posts: [costedPost(9000, { ...naming, status: 'vacant' })] })).toEqual([pounds(9000)]);
  });

  it('names three titles, each once, and counts the rest', () => {
    const titles = ['Adviser', 'Adviser', 'Clerk', 'Lead', 'Head'].map((title) => costedPost(10, { ...naming, title }));
    expect(found([SUPPLEMENT], { posts: titles })[0]!.message).toContain('permanent posts: Adviser, Clerk, Lead and 1 more.');
    expect(found([SUPPLEMENT], { posts: titles.slice(0, 4) })[0]!.message).toContain('permanent posts: Adviser, Clerk and Lead.');
    expect(found([{ ...SUPPLEMENT, stream: '' }], { posts: titles })[0]!.subject).toBe('Info supplement');
  });

  it('knows a name among other words only whole', () => {
    expect(amounts({ posts: [costedPost(9000, { funding: 'Info supplements; base' })] })).toEqual([pounds(9000)]);
    expect(amounts({ posts: [costedPost(9000, { funding: 'Minfo supplement' })] })).toEqual([]);
  });

  it('takes the employees budget of its stream where no post names it, less what fixed-term posts cost', () => {
    const posts = [costedPost(9000), costedPost(100_000, { status: 'fixed-term' }), costedPost(50_000, { end: '2009-03-31' }), costedPost(7, { status: 'grant-funded' }), costedPost(7, { stream: 'ICT', status: 'fixed-term' })];
    const tables = budget({ supplementary: 300_000 }, { supplementary: 100_000, stream: 'customer services' }, { supplementary: 7, group: 'Premises' }, { supplementary: 9, stream: 'ICT' });
    expect(found([SUPPLEMENT], { posts, tables })).toMatchObject([{ amount: pounds(250_000), at: { sheet: 'Budget', cells: 'H2:H3' }, message: '£250,000 of Info supplement, which ends on 31 March 2009, is in the employees budget of Customer Services, whose posts are permanent.' }]);
    expect(amounts({ posts: [costedPost(9000)], tables: budget({ supplementary: 900_000 }) })).toEqual([pounds(500_000)]);
  });

  it('leaves agency, overtime and lines without new money out of the employees budget', () => {
    const posts = [costedPost(9000)];
    expect(amounts({ posts, tables: budget({ supplementary: 5000, description: 'Agency staff' }, { supplementary: 5000, description: 'Overtime' }, { supplementary: -5000 }, { supplementary: 0 }, { original: 5 }) })).toEqual([]);
    expect(amounts({ posts, tables: budget({ supplementary: 1 }) })).toEqual([]);
    expect(amounts({ posts, tables: budget({ supplementary: 1.01 }) })).toEqual([101]);
  });

  it('is silent for a stream of fixed-term posts alone, or of none', () => {
    const tables = budget({ supplementary: 300_000 });
    expect(amounts({ posts: [costedPost(9, { status: 'fixed-term' })], tables })).toEqual([]);
    expect(amounts({ posts: [costedPost(9, { stream: 'ICT' })], tables })).toEqual([]);
    expect(amounts({ posts: [costedPost(9)] })).toEqual([]);
  });

  it('counts new money of a stream once, for what ends first', () => {
    const rows = [SUPPLEMENT, { ...SUPPLEMENT, name: 'Web grant', byYear: { 2007: 200_000 }, endYear: 2007 }];
    expect(found(rows, { posts: [costedPost(9)], tables: budget({ supplementary: 300_000 }) }).map(({ key, amount }) => [key, amount])).toEqual([['FND-04|posts|web grant', pounds(200_000)], ['FND-04|posts|info supplement', pounds(100_000)]]);
  });

  it('is silent for money without a known end, or without any this year', () => {
    const posts = [costedPost(9000, naming)];
    expect(amounts({ posts }, [{ byYear: { 2009: 5000 } }])).toEqual([]);
    expect(amounts({ posts }, [{ byYear: { 2007: 5000, 2009: 5000 } }])).toEqual([]);
    expect(amounts({ posts }, [{ byYear: { 2007: 0, 2008: 5000 }, endYear: 2008 }])).toEqual([]);
    expect(amounts({ posts }, [{ endYear: 2008 }])).toEqual([]);
    expect(amounts({ posts }, [{}])).toEqual([]);
  });

  it('says without an establishment that nobody can tell', () => {
    const tables = budget({ supplementary: 500_000 });
    expect(amounts({ tables })).toEqual([]);
    expect(fundingNotChecked([SUPPLEMENT], { tables })).toEqual([['Info supplement is in an employees budget, and the workbook has no establishment that says whether its posts are permanent.', pounds(500_000)]]);
    for (const now of [0, -5]) expect(fundingNotChecked([{ ...SUPPLEMENT, byYear: { 2007: now, 2008: 5 } }], { tables }).filter(([why]) => why.includes('employees budget'))).toEqual([]);
    expect(fundingNotChecked([SUPPLEMENT])).toEqual([]);
    expect(fundingNotChecked([SUPPLEMENT], { tables: budget({ supplementary: 0 }) })).toEqual([]);
    expect(fundingNotChecked([SUPPLEMENT], { tables, posts: [costedPost(9)] })).toEqual([]);
  });
});
