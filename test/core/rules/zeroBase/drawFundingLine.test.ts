import fc from 'fast-check';
import { inPounds } from '../../../../src/core/model/money';
import { fromNumber, toNumber } from '../../../../src/core/model/quantity';
import type { PackageParts } from '../../../builders/zeroBaseLine';
import { reviewedLines } from '../../../builders/zeroBaseReview';

const LIMIT = 1_000_000;
/** The vector of rules.md section 3: limit 1,000,000. */
const VECTOR: readonly PackageParts[] = [
  { package: 'Training', level: 'Current', rank: 7, cost: 4_000 },
  { package: 'Out of hours in-house', level: 'Current', rank: 5, set: 'OOH', cost: 70_000 },
  { package: 'Desktop', level: 'Enhanced', rank: 6, cost: 90_000 },
  { package: 'Network security', level: 'Minimum', rank: 4, statutory: true, cost: 180_000 },
  { package: 'Desktop', level: 'Current', rank: 3, cost: 150_000 },
  { package: 'Out of hours by contract', level: 'Current', rank: 2, set: 'OOH', cost: 45_000 },
  { package: 'Desktop', level: 'Minimum', rank: 1, cost: 620_000 },
];

const ranked = (packages: readonly PackageParts[], limit: number | null = LIMIT) =>
  reviewedLines([{ pool: 'Kept', amount: 1 }], { packages: packages.map((each) => ({ limit, ...each })) }).figures.packages;
const order = (packages: readonly PackageParts[], limit?: number | null) =>
  ranked(packages, limit).map(({ package: each, cumulative, funded }) => [`${each.package} ${each.level}`, cumulative === null ? null : toNumber(inPounds(cumulative), 2), funded]);
const names = (packages: readonly PackageParts[]) => order(packages).map(([name]) => name);

describe('the funding line (rules.md section 3)', () => {
  it('draws the line of the vector: Desktop enhanced exceeds it and Training is not funded though it fits', () => {
    expect(order(VECTOR)).toEqual([
      ['Network security Minimum', 180_000, true],
      ['Desktop Minimum', 800_000, true],
      ['Out of hours by contract Current', 845_000, true],
      ['Desktop Current', 995_000, true],
      ['Desktop Enhanced', 1_085_000, false],
      ['Training Current', 1_089_000, false],
      ['Out of hours in-house Current', null, false],
    ]);
  });

  it('(1) takes as the cost of a level its own lines, else the cost the sheet states', () => {
    const { packages } = reviewedLines([{ package: 'desktop', level: 'minimum', amount: 300 }, { package: 'Desktop', level: 'Minimum', amount: 20 }, { package: 'Training', amount: 5 }], {
      packages: [{ limit: LIMIT, cost: 999 }, { package: 'Training', level: 'Current', rank: 2, cost: 7 }, { package: 'Other', rank: 3, cost: 11 }],
    }).figures;
    expect(packages.map(({ cost, lines }) => [cost, lines.length])).toEqual([[32_000, 2], [500, 1], [1_100, 0]]);
  });

  it('(2) keeps of a set the option marked chosen, by column or decision, else the lowest rank', () => {
    const set = (a: PackageParts, b: PackageParts) => ranked([{ package: 'A', rank: 1, set: 'x', ...a }, { package: 'B', rank: 2, set: 'X ', ...b }]).filter(({ competes }) => competes).map((unit) => unit.package.package);
    expect(set({}, {})).toEqual(['A']);
    expect(set({}, { chosen: true })).toEqual(['B']);
    expect(set({}, { decision: 'Chosen' })).toEqual(['B']);
    expect(set({ decision: 'Not chosen' }, {})).toEqual(['A']);
    expect(set({ chosen: true }, { chosen: true })).toEqual(['A']);
    expect(set({ rank: null }, {})).toEqual(['B']);
    expect(set({ rank: 2 }, { rank: 2 })).toEqual(['A']);
  });

  it('(2) keeps all levels of the package that is kept', () => {
    const rows: PackageParts[] = [{ package: 'A', rank: 3, set: 'x' }, { package: 'A', level: 'Current', rank: 4, set: 'x' }, { package: 'B', rank: 5, set: 'x' }];
    expect(ranked(rows).filter(({ competes }) => competes)).toHaveLength(2);
  });

  it('(3) makes the levels below a statutory one statutory, and no level above', () => {
    const [first, second, third] = ranked([{ level: 'Minimum', rank: 9 }, { level: 'Current', rank: 8, statutory: true }, { level: 'Enhanced', rank: 1 }]);
    expect([first, second, third].map((unit) => [unit!.package.level, unit!.statutory])).toEqual([['Minimum', true], ['Current', true], ['Enhanced', false]]);
  });

  it('(3) ranks a level no better than the levels below it, and no rank last', () => {
    expect(names([{ level: 'Enhanced', rank: 1 }, { level: 'Minimum', rank: 5 }, { package: 'Training', rank: 2 }])).toEqual(['Training Minimum', 'Desktop Minimum', 'Desktop Enhanced']);
    expect(names([{ level: 'Minimum', rank: null }, { level: 'Current', rank: 1 }, { package: 'Training', rank: 99 }])).toEqual(['Training Minimum', 'Desktop Minimum', 'Desktop Current']);
  });

  it('(4) sorts by duty, rank, level and then name by code points', () => {
    expect(names([{ package: 'b' }, { package: 'a' }, { package: 'C' }, { package: 'A', level: 'Current' }, { package: 'aa', level: 'Current' }, { package: 'z', rank: 9, statutory: true }])).toEqual(['z Minimum', 'C Minimum', 'a Minimum', 'b Minimum', 'A Current', 'aa Current']);
  });

  it('(4) sorts levels whatever the order of the rows', () => {
    expect(names([{ package: 'c', level: 'Enhanced' }, { package: 'a', level: 'Current' }, { package: 'b' }])).toEqual(['b Minimum', 'a Current', 'c Enhanced']);
  });

  it('takes the lowest rank of a level that the sheet gives twice', () => {
    const [unit] = ranked([{ rank: 9, cost: 5 }, { rank: 2, cost: 7 }]);
    expect([unit!.effectiveRank, unit!.cost]).toEqual([fromNumber(2), 700]);
  });

  it('(4) orders levels by their words or numbers', () => {
    const levels = ['Level 10', 'Level 2', 'Level 1'].map((level) => ({ level }));
    expect(names(levels)).toEqual(['Desktop Level 1', 'Desktop Level 2', 'Desktop Level 10']);
    expect(names(['Something', 'Growth', 'As now', 'Base', ''].map((level) => ({ level })))).toEqual(['Desktop ', 'Desktop Base', 'Desktop As now', 'Desktop Growth', 'Desktop Something']);
  });

  it('(5) funds up to the limit itself, and nothing a penny beyond it', () => {
    expect(order([{ cost: 1_000_000 }])).toEqual([['Desktop Minimum', 1_000_000, true]]);
    expect(order([{ cost: 1_000_000.01 }])).toEqual([['Desktop Minimum', 1_000_000.01, false]]);
  });

  it('(5) funds what is statutory always, and nothing else once that exceeds the limit', () => {
    const found = order([{ package: 'Duty', statutory: true, rank: 9, cost: 1_200_000 }, { package: 'Small', cost: 1 }, { package: 'Free', rank: 2, cost: -900_000 }]);
    expect(found).toEqual([['Duty Minimum', 1_200_000, true], ['Small Minimum', 1_200_001, false], ['Free Minimum', 300_001, false]]);
  });

  it('(6) honours a decision against the line, and leaves the running total as ranked', () => {
    const [a, b] = ranked([{ cost: 900_000, decision: 'Not funded' }, { package: 'Training', rank: 2, cost: 200_000, decision: 'Funded' }]);
    expect([a!.aboveLine, a!.funded, b!.aboveLine, b!.funded]).toEqual([true, false, false, true]);
    expect(b!.cumulative).toBe(110_000_000);
    for (const decision of ['Rejected', 'Deferred', 'Unfunded', 'No']) expect(ranked([{ cost: 1, decision }])[0]!.funded).toBe(false);
    for (const decision of ['Approved', 'Agreed', 'Yes', 'Noted', '']) expect(ranked([{ cost: 1, decision }])[0]!.funded).toBe(true);
  });

  it('draws no line without a limit and says so, and takes the smallest of several', () => {
    const none = reviewedLines([{ pool: 'Kept', amount: 1 }], { packages: [{ cost: 5 }, { package: 'B', cost: 6, decision: 'Funded' }] });
    expect(none.figures.limit).toBeNull();
    expect(none.figures.packages.map(({ aboveLine, funded }) => [aboveLine, funded])).toEqual([[null, true], [null, false]]);
    expect(none.notChecked.at(-1)).toEqual({ section: 'Zero-base', why: 'The packages state no limit: they are ranked, and no funding line is drawn through £11.', amount: 1_100 });
    const two = reviewedLines([{ pool: 'Kept', amount: 1 }], { packages: [{ limit: 9 }, { package: 'B', limit: 7 }] });
    expect(two.figures.limit).toBe(700);
    expect(two.notChecked.at(-1)!.why).toBe('The packages state 2 limits (£7 and £9): the smallest is used.');
  });

  it('says that packages without a Packages sheet draw no line', () => {
    expect(reviewedLines([{ package: 'Desktop', amount: 9 }]).notChecked[0]!.why).toBe('1 line named in packages, and no Packages sheet: no funding line is drawn.');
  });

  it('comes out the same in any order of the rows, and ten times as much for ten times the money', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...VECTOR], { minLength: 7 }), (rows) => {
        expect(order(rows)).toEqual(order(VECTOR));
        const tenfold = order(rows.map((each) => ({ ...each, cost: each.cost! * 10 })), LIMIT * 10);
        expect(tenfold.map(([name, total, funded]) => [name, total === null ? null : (total as number) / 10, funded])).toEqual(order(VECTOR));
      }),
      { numRuns: 30 },
    );
  });
});
