import type { ShownFinding } from '../../../src/app/show/shownReview';
import { GROUPINGS, groupFindings } from '../../../src/app/show/groupFindings';
import { showSample } from '../../builders/shownSample';

const { shown: { findings } } = await showSample('council-2007-08');
const first = findings[0]!;
const drawn = (number: number, parts: Partial<ShownFinding> = {}): ShownFinding => ({ ...first, number, rule: 'BUD-01', title: 'Does not add up', amount: 100_00, figure: '£100', basis: 'this year', ...parts });
const moneyOf = (...group: readonly ShownFinding[]) => groupFindings(group, 'rule').map(({ money }) => money);

describe('findings in groups', () => {
  it.each(GROUPINGS)('by %s lose none, keep their order and begin with the group of the worst', (by) => {
    const groups = groupFindings(findings, by);
    expect(groups.flatMap((group) => group.findings.map(({ number }) => number)).sort((a, b) => a - b)).toEqual(findings.map(({ number }) => number));
    expect(groups[0]?.findings[0]?.number).toBe(1);
    for (const group of groups) expect(group.findings.map(({ number }) => number)).toEqual([...group.findings].map(({ number }) => number).sort((a, b) => a - b));
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  });

  it('are named by severity, rule with its title, stream and sheet', () => {
    const namesOf = (by: (typeof GROUPINGS)[number]) => groupFindings(findings, by).map(({ name }) => name);
    expect(namesOf('severity')).toEqual(['Red', 'Amber', 'Note']);
    expect(namesOf('rule')).toContain('EST-03 More FTE paid than approved');
    expect(namesOf('stream')).toContain('Customer Services');
    expect(namesOf('sheet')).toContain('Establishment');
  });

  it('tell the sheets of another workbook from those of the open one', () => {
    const place = { file: 'posts.xlsx', sheet: 'Staff', cells: 'C4', words: '[posts.xlsx]Staff!C4' };
    expect(groupFindings([drawn(1, { place }), drawn(2, { place: { ...place, words: 'Staff!C4' } }), drawn(3, { place: null })], 'sheet').map(({ name }) => name)).toEqual(['[posts.xlsx]Staff', 'Staff', '']);
  });

  it('by rule say what they come to, where the amounts are of one kind and one direction', () => {
    expect(moneyOf(drawn(1), drawn(2, { amount: 250_00 }))).toEqual(['£350']);
    expect(moneyOf(drawn(1, { amount: -100_00 }), drawn(2, { amount: -250_00 }))).toEqual(['(£350)']);
    expect(moneyOf(drawn(1), drawn(2, { amount: -250_00 }))).toEqual(['']);
    expect(moneyOf(drawn(1), drawn(2, { basis: 'one-off' }))).toEqual(['']);
    expect(moneyOf(drawn(1), drawn(2, { amount: null }))).toEqual(['']);
    expect(groupFindings([drawn(1), drawn(2)], 'stream').map(({ money }) => money)).toEqual(['']);
  });
});
