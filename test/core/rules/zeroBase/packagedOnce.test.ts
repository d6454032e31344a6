import type { PackageParts, ZeroBaseParts } from '../../../builders/zeroBaseLine';
import { reviewedLines, zeroBaseFindings } from '../../../builders/zeroBaseReview';

const PACKAGES: readonly PackageParts[] = [{}, { level: 'Current', rank: 2 }, { package: 'Training', level: 'Current', rank: 3 }];
const found = (lines: readonly ZeroBaseParts[], packages: readonly PackageParts[] = PACKAGES) => zeroBaseFindings('ZBB-05', lines, { packages });
const line = (parts: ZeroBaseParts): ZeroBaseParts => ({ now: [1, 1, 100], ...parts });

describe('a line in no package or in two (ZBB-05)', () => {
  it('reports a line in no package and no pool', () => {
    expect(found([line({})])).toMatchObject([{ key: 'ZBB-05|ict|||||service desk', severity: 'Amber', amount: 10_000, at: { cells: 'G2' }, message: 'Service desk (ICT), £100, is in no package and no pool.' }]);
  });

  it('reports a package or a level that the Packages sheet does not have', () => {
    expect(found([line({ package: 'Mobile' })])[0]!.message).toBe('Service desk (ICT), £100, names package Mobile, which is not on the Packages sheet.');
    expect(found([line({ package: 'Desktop', level: 'Enhanced' })])[0]!.message).toContain('names package Desktop at level Enhanced');
    expect(found([line({ package: 'Desktop' })])).toHaveLength(1);
  });

  it('is silent for a line in one package, in the only level of one, in a pool, or dropped', () => {
    expect(found([line({ package: 'desktops', level: 'minimum' }), line({ package: 'Training', line: 'Days' }), line({ pool: 'Desktop service' }), { lastAmount: 5 }])).toEqual([]);
  });

  it('reports a cell that names two packages, and the same line under two', () => {
    expect(found([line({ package: 'Training; Desktop', level: 'Current' })])[0]!.message).toBe('Service desk (ICT), £100, under Training; Desktop, is counted in two packages or in a level given twice.');
    expect(found([line({ package: 'Training' }), line({ package: 'Desktop', level: 'Current' })])).toHaveLength(2);
    expect(found([line({ package: 'Training' }), line({ package: 'Desktop', level: 'Current', now: [1, 1, 101] })])).toEqual([]);
    expect(found([line({ package: 'Desktop', level: 'Minimum' }), line({ package: 'Desktop', level: 'Current' })])).toEqual([]);
  });

  it('takes a name with a semicolon for one package where the sheet has it, and an unknown part for none', () => {
    expect(found([line({ package: 'Desktop; Training' })], [...PACKAGES, { package: 'Desktop; Training', rank: 8 }])).toEqual([]);
    expect(found([line({ package: 'Desktop; Mobile', level: 'Minimum' })])[0]!.message).toContain('names package Desktop; Mobile at level Minimum');
  });

  it('lets a semicolon stand at the end of a name, and takes one alone for an unknown package', () => {
    expect(found([line({ package: 'Training;' })])).toEqual([]);
    expect(found([line({ package: ';' })])[0]!.message).toContain('names package ;, which is not on the Packages sheet');
  });

  it('reports the lines of a level that the Packages sheet gives twice', () => {
    expect(found([line({ package: 'Training' })], [...PACKAGES, { package: 'training', level: 'current', rank: 9 }])).toHaveLength(1);
  });

  it('is not tested without a Packages sheet', () => {
    expect(found([line({})], [])).toEqual([]);
  });
});

describe('two options chosen from a set (ZBB-05)', () => {
  const set = (a: PackageParts, b: PackageParts) => zeroBaseFindings('ZBB-05', [line({ pool: 'Kept' })], { packages: [{ package: 'In-house', set: 'OOH', cost: 70, ...a }, { package: 'Contract', set: 'ooh', cost: 45, ...b }] });

  it('reports both by name with what they cost together', () => {
    expect(set({ chosen: true }, { chosen: true })).toMatchObject([
      { key: 'ZBB-05|set|ooh', amount: 11_500, at: { sheet: 'Packages', cells: 'I2:I3' }, message: '2 options of set OOH are chosen, £115 together: Contract and In-house. Only one can be.' },
    ]);
    expect(set({ decision: 'Chosen' }, { decision: 'chosen' })[0]!.at.cells).toBe('H2:H3');
  });

  it('is silent for one, for none and for two levels of one option', () => {
    expect(set({ chosen: true }, { chosen: false })).toEqual([]);
    expect(set({}, {})).toEqual([]);
    expect(set({ chosen: true }, { package: 'In-house', level: 'Current', chosen: true })).toEqual([]);
  });
});

it('takes the first title for a level that is given twice at one rank, whatever the order of the rows', () => {
  const title = (...titles: readonly string[]) => reviewedLines([line({ package: 'Desktop' })], { packages: titles.map((each) => ({ title: each })) }).figures.packages.map(({ package: each }) => each.title);
  expect([title('B', 'A'), title('A', 'B')]).toEqual([['A'], ['A']]);
});
