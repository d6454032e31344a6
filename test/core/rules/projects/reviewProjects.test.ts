import fc from 'fast-check';
import { pounds } from '../../../../src/core/model/money';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { reviewProjects } from '../../../../src/core/rules/projects/reviewProjects';
import { type ProjectParts, projects } from '../../../builders/project';
import { reviewedProjects } from '../../../builders/projectReview';
import { tablesWith } from '../../../builders/tableSource';

const years = fc.dictionary(fc.constantFrom('2007', '2008'), fc.integer({ min: -9, max: 90_000 }));
const flag = fc.constantFrom(true, false, null);
const row = fc.record({
  rank: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
  project: fc.constantFrom('Web', 'Desktops', 'Telephones', 'Network'),
  status: fc.constantFrom('In progress', 'Closed', 'Planned', 'Cancelled'),
  capital: years,
  revenue: years,
  fundingStatus: fc.constantFrom('Funded', 'MTFS', 'Capital bid', ''),
  source: fc.constantFrom('', 'Grant'),
  businessCase: flag,
  benefitsCard: flag,
  managementCost: fc.option(fc.integer({ min: 0, max: 2 }), { nil: null }),
  committed: fc.option(fc.integer({ min: 0, max: 90_000 }), { nil: null }),
  tender: fc.constantFrom('Open', 'Complete'),
});
const TOP_TEN: readonly ProjectParts[] = [
  { fundingStatus: 'Funded', revenue: { 2007: 55, 2008: 12 } },
  { fundingStatus: 'Funded', capital: { 2007: 48, 2008: 20 } },
  ...['Capital bid', 'Capital bid', 'MTFS', 'MTFS', 'Capital bid', 'MTFS', 'MTFS', 'Capital bid'].map((fundingStatus) => ({ fundingStatus, capital: { 2008: 10 } })),
  { fundingStatus: 'Funded', status: 'Closed', capital: { 2007: 999 }, businessCase: false },
];

describe('the project register', () => {
  it('is null without projects', () => {
    expect(reviewProjects({ tables: tablesWith({}), policy: defaultPolicy(2007, 7) })).toBeNull();
  });

  it('counts 2 funded, 4 capital bids and 4 in the MTFS, ten of ten with both cards (sample, Projects)', () => {
    const { byStatus, ranked, cardsComplete } = reviewedProjects(TOP_TEN).figures;
    expect(byStatus).toEqual([
      { fundingStatus: 'Capital bid', projects: 4, capital: pounds(40), revenue: 0 },
      { fundingStatus: 'Funded', projects: 2, capital: pounds(68), revenue: pounds(67) },
      { fundingStatus: 'MTFS', projects: 4, capital: pounds(40), revenue: 0 },
    ]);
    expect([ranked, cardsComplete]).toEqual([10, 10]);
  });

  it('adds up each year by funding status, the projects with money in it alone', () => {
    const rows: readonly ProjectParts[] = [{ revenue: { 2007: 5, 2008: 0 } }, { fundingStatus: 'funded', capital: { 2007: 3 }, revenue: { 2007: -3, 2008: 2 } }, { fundingStatus: ' ', capital: { 2008: 9 } }, { revenue: { 2009: 0 } }];
    expect(reviewedProjects(rows).figures.byYear).toEqual([
      { year: 2007, byStatus: [{ fundingStatus: 'Funded', projects: 2, capital: pounds(3), revenue: pounds(2) }] },
      { year: 2008, byStatus: [{ fundingStatus: 'Funded', projects: 1, capital: 0, revenue: pounds(2) }, { fundingStatus: 'Not stated', projects: 1, capital: pounds(9), revenue: 0 }] },
    ]);
  });

  it('has its years in their order, whichever project comes first', () => {
    expect(reviewedProjects([{ revenue: { 2008: 1 } }, { revenue: { 2007: 1 } }]).figures.byYear.map(({ year }) => year)).toEqual([2007, 2008]);
  });

  it('counts cards of priority projects alone, and a project only with both', () => {
    const of = (...rows: readonly ProjectParts[]) => (({ ranked, cardsComplete }) => [ranked, cardsComplete])(reviewedProjects(rows, { priorityRank: 3 }).figures);
    expect(of({ businessCase: null }, { benefitsCard: false }, {}, {}, { rank: null })).toEqual([3, 1]);
  });

  it('stands in the order of rank, then of name, without a rank last', () => {
    const { list } = reviewedProjects([{ rank: null, project: 'Z' }, { rank: 10, project: 'B' }, { rank: 2, project: 'C' }, { rank: null, project: 'A' }, { rank: 10, project: 'A' }]).figures;
    expect(list.map(({ project }) => project)).toEqual(['C', 'A', 'B', 'A', 'Z']);
  });

  it('is the same in whatever order its rows are read', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows.map((_, index) => index), { minLength: rows.length, maxLength: rows.length }))), ([rows, order]) => {
        const lines = projects(rows);
        const policy = { ...defaultPolicy(2007, 7), tenderThreshold: pounds(50_000) };
        const review = (read: typeof lines) => reviewProjects({ tables: tablesWith({ projects: read }), policy });
        expect(review(order.map((index) => lines[index]!))).toEqual(review(lines));
      }),
    );
  });

  it('scales with its money, and the years sum to the whole by status', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const times = (amounts: Readonly<Record<string, number>>) => Object.fromEntries(Object.entries(amounts).map(([year, amount]) => [year, amount * 10]));
        const of = (read: readonly ProjectParts[]) => (read.length === 0 ? [] : reviewedProjects(read).figures.byStatus);
        const tenfold = rows.map((each) => ({ ...each, capital: times(each.capital), revenue: times(each.revenue) }));
        expect(of(tenfold)).toEqual(of(rows).map((each) => ({ ...each, capital: each.capital * 10 + 0, revenue: each.revenue * 10 + 0 })));
        const byYear = rows.length === 0 ? [] : reviewedProjects(rows).figures.byYear.flatMap(({ byStatus }) => byStatus);
        const inAll = (status: string): number => byYear.filter(({ fundingStatus }) => fundingStatus === status).reduce((so, { capital, revenue }) => so + capital + revenue, 0);
        for (const { fundingStatus, capital, revenue } of of(rows)) expect(inAll(fundingStatus)).toBe(capital + revenue);
      }),
    );
  });

  it('reports worst first', () => {
    const rows: readonly ProjectParts[] = [{ managementCost: 0 }, { committed: 60_000, tender: 'Open' }, { source: '', capital: { 2008: 90_000 } }];
    expect(reviewedProjects(rows).findings.map(({ id, severity }) => [id, severity])).toEqual([['PRJ-04', 'Red'], ['PRJ-05', 'Amber'], ['PRJ-01', 'Amber']]);
  });
});
