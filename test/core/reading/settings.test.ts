import { MONTHS } from '../../../src/core/reading/settingKinds';
import type { CellValue } from '../../../src/core/model/grid';
import type { Policy } from '../../../src/core/model/policy';
import { defaultPolicy } from '../../../src/core/model/policy';
import { fraction } from '../../../src/core/model/quantity';
import { type GivenSetting, SETTINGS } from '../../../src/core/reading/settingCatalogue';
import { applySetting, isFault, policyFrom, settingNames } from '../../../src/core/reading/settings';

const given = (name: string, value: CellValue): GivenSetting => ({ name, value, dateSystem: 1900 });

type Case = readonly [name: string, good: CellValue, bad: CellValue | null, got: (policy: Policy) => unknown, expected: unknown];

/** Every setting with a value it takes and one it refuses; texts take anything. */
const CASES: readonly Case[] = [
  ['year', '2025/26', '2025/27', ({ year }) => year.startsIn, 2025],
  ['yearStart', 7, 13, ({ year }) => year.firstMonth, 7],
  ['period', 13, 14, ({ period }) => period, 13],
  ['asAt', '31/10/2007', '31/6/2007', ({ asAt }) => asAt, '2007-10-31'],
  ['tolerance.balance', '£500', -1, ({ tolerance }) => tolerance.balance, 50_000],
  ['tolerance.establishment', 0, 'some', ({ tolerance }) => tolerance.establishment, 0],
  ['tolerance.recovery.amount', 12.34, -1, ({ tolerance }) => tolerance.recoveryAmount, 1234],
  ['tolerance.recovery.percent', 0.25, -1, ({ tolerance }) => tolerance.recoveryPercent, fraction(1, 4)],
  ['tolerance.forecast.amount', 1, 'x', ({ tolerance }) => tolerance.forecastAmount, 100],
  ['tolerance.forecast.percent', 3, -3, ({ tolerance }) => tolerance.forecastPercent, fraction(3)],
  ['rag.stream.percent', '4%', 'x', ({ rag }) => rag.stream, { percent: fraction(4), amount: 10_000_000 }],
  ['rag.stream.amount', 1, -1, ({ rag }) => rag.stream, { percent: fraction(5), amount: 100 }],
  ['rag.directorate.percent', 4, 'x', ({ rag }) => rag.directorate.percent, fraction(4)],
  ['rag.directorate.amount', 1, -1, ({ rag }) => rag.directorate.amount, 100],
  ['rag.budget.percent', 0.4, 'x', ({ rag }) => rag.budget.percent, fraction(2, 5)],
  ['rag.budget.amount', 1, 1e12, ({ rag }) => rag.budget.amount, 100],
  ['rag.line.percent', 4, 'x', ({ rag }) => rag.line.percent, fraction(4)],
  ['rag.line.amount', 1, -1, ({ rag }) => rag.line.amount, 100],
  ['rag.line.floor', 1, -1, ({ ragLineFloor }) => ragLineFloor, 100],
  ['rag.amber.floor', 1, -1, ({ ragAmberFloor }) => ragAmberFloor, 100],
  ['totalLevel', 'Budget', 'council', ({ totalLevel }) => totalLevel, 'budget'],
  ['balance.groups', 'A:ICT; HR | B: Legal\nC: Arts', 'ICT; HR', ({ balanceGroups }) => balanceGroups, [{ name: 'A', members: ['ICT', 'HR'] }, { name: 'B', members: ['Legal'] }, { name: 'C', members: ['Arts'] }]],
  ['vacancyFactor', '4%', -4, ({ vacancyFactor }) => vacancyFactor, fraction(4)],
  ['vacancyFactor.Customer Services', 2.5, 'x', ({ vacancyFactorByStream }) => [...vacancyFactorByStream], [['Customer Services', fraction(5, 2)]]],
  ['oncost.pack', '2025-26', 'latest', ({ oncost }) => oncost.pack, 2025],
  ['oncost.pension', 12.8, -1, ({ oncost }) => oncost.pension, fraction(64, 5)],
  ['oncost.levyAllowance', 15_000, -1, ({ oncost }) => oncost.levyAllowance, 1_500_000],
  ['payAward.percent', 2.5, -1, ({ payAward }) => payAward.percent, fraction(5, 2)],
  ['payAward.from', '1 April 2007', 'spring', ({ payAward }) => payAward.from, '2007-04-01'],
  ['payAward.included', 'no', 'perhaps', ({ payAward }) => payAward.included, false],
  ['casuals.exempt', 'no', 'perhaps', ({ casualsExempt }) => casualsExempt, false],
  ['forecast.method', 'Commitments', 'guess', ({ forecastMethod }) => forecastMethod, 'commitments'],
  ['actualsIncludeCommitments', 'yes', 'perhaps', ({ actualsIncludeCommitments }) => actualsIncludeCommitments, true],
  ['recharge.method', 'step-down', 'stairs', ({ rechargeMethod }) => rechargeMethod, 'step-down'],
  ['recharge.pool', 'flexed', 'bent', ({ rechargePool }) => rechargePool, 'flexed'],
  ['recharge.population', ' Desktops; Portables;', ' ; ', ({ chargeablePopulation }) => chargeablePopulation, ['Desktops', 'Portables']],
  ['audit.base', 39_386, 'x', ({ auditBase }) => auditBase, '2007-10-31'],
  ['audit.months', '3; 6, 12;18', '6; 3', ({ auditMonths }) => auditMonths, [3, 6, 12, 18]],
  ['review.cadence', 28, 0, ({ reviewCadenceDays }) => reviewCadenceDays, 28],
  ['claims.approximately', 3, -1, ({ claimsApproximately }) => claimsApproximately, fraction(3)],
  ['tender.threshold', 50_000, -1, ({ tenderThreshold }) => tenderThreshold, 5_000_000],
  ['funding.months', 36, 0, ({ funding }) => funding, { months: 36, redMonths: 12 }],
  ['funding.red.months', 6, 121, ({ funding }) => funding, { months: 24, redMonths: 6 }],
  ['projects.priority', 5, 2.5, ({ priorityRank }) => priorityRank, 5],
  ['approval.limit', 50_000, -1, ({ approvalLimits }) => [...approvalLimits], [['', 5_000_000]]],
  ['approval.limit.Head of Finance', 50_000, 'x', ({ approvalLimits }) => [...approvalLimits], [['Head of Finance', 5_000_000]]],
  ['returns.none', 'deemed', 'ignored', ({ returnsNone }) => returnsNone, 'deemed'],
  ['preparedBy', ' Accountant ', null, ({ preparedBy }) => preparedBy, 'Accountant'],
  ['reviewedBy', 'Head of Finance', null, ({ reviewedBy }) => reviewedBy, 'Head of Finance'],
  ['reportTitle', 'Month 7', null, ({ reportTitle }) => reportTitle, 'Month 7'],
  ['decision', 'To note', null, ({ decision }) => decision, 'To note'],
  ['wards', 'All', null, ({ wards }) => wards, 'All'],
  ['publicCopy', true, 2, ({ publicCopy }) => publicCopy, true],
  ['control.budget', '(1,000)', 'x', ({ controlBudget }) => controlBudget, -100_000],
  ['control.actual', 1000.01, -1e12, ({ controlActual }) => controlActual, 100_001],
];

describe.each(CASES)('the setting %s', (name, good, bad, got, expected) => {
  it('takes effect, whatever its case', () => {
    const applied = applySetting(defaultPolicy(2007, 7), given(` ${name.slice(0, 5).toUpperCase()}${name.slice(5)} `, good));
    if (isFault(applied)) throw new Error(JSON.stringify(applied));
    expect(got(applied)).toEqual(expected);
    expect(got(defaultPolicy(2007, 6))).not.toEqual(expected);
  });

  it('refuses what it cannot be, and says what it takes', () => {
    if (bad === null) return;
    expect(applySetting(defaultPolicy(2007, 7), given(name, bad))).toMatchObject({ kind: 'badValue', name, expected: expect.stringMatching(/\w/) as string });
  });
});

it('has every setting among these cases', () => {
  expect(CASES.map(([name]) => name).filter((name) => !['vacancyFactor.Customer Services', 'approval.limit.Head of Finance'].includes(name))).toEqual(SETTINGS.map(({ name }) => name));
  expect(settingNames()).toEqual([...SETTINGS.map(({ name }) => name), 'vacancyFactor.STREAM', 'approval.limit.ROLE', 'mapping.SHEET.FIELD']);
});

it.each(SETTINGS.filter(({ standard }) => standard !== ''))('$name says its default as it would be typed: $standard', ({ name, standard }) => {
  expect(applySetting(defaultPolicy(2007, 7), given(name, standard))).toEqual(defaultPolicy(2007, 7));
});

it.each(SETTINGS)('$name says what it is, in which unit, and what happens without it', ({ means, unit, expected, standard, words }) => {
  expect(means).toMatch(standard === '' ? /^[A-Z].*[^.]$/ : /^[A-Z][^;]*/);
  expect([unit, expected]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
  if (words.length > 0 && standard !== '') expect(words).toContain(standard);
});

it.each(['tolerence.balance', 'vacancyFactor.', '', 'rag', 'period.stream', 'constructor', '__proto__'])('does not know a setting "%s"', (name) => {
  expect(applySetting(defaultPolicy(2007, 7), given(name, 1))).toEqual({ kind: 'unknown', name });
});

describe('a policy', () => {
  const start = { year: 2007, period: 7, firstMonth: 4 };

  it('is the default when nothing is set', () => {
    expect(policyFrom(start, [])).toEqual({ policy: defaultPolicy(2007, 7), faults: [] });
  });

  it('has its as-at date follow year, start of the year and period in whatever order they stand', () => {
    const settings = [given('period', 8), given('yearStart', 7), given('year', '2008/09')];
    expect(policyFrom(start, settings).policy.asAt).toBe('2009-02-28');
    expect(policyFrom(start, [...settings].reverse()).policy.asAt).toBe('2009-02-28');
  });

  it('keeps an as-at date that is set, even before the period', () => {
    expect(policyFrom(start, [given('asAt', '5/11/2007'), given('period', 8)]).policy.asAt).toBe('2007-11-05');
  });

  it('takes the later of two', () => {
    expect(policyFrom(start, [given('period', 8), given('period', 9)]).policy.period).toBe(9);
  });

  it('goes on after faults and says which settings they are, in order', () => {
    const { policy, faults } = policyFrom(start, [given('asAt', 'soon'), given('period', 99), given('perriod', 7), given('wards', 'All')]);
    expect(policy).toEqual({ ...defaultPolicy(2007, 7), wards: 'All' });
    expect(faults.map(({ index, fault }) => [index, fault.kind])).toEqual([[0, 'badValue'], [1, 'badValue'], [2, 'unknown']]);
  });

  it('lets answers about columns be, unless they name no field or no column', () => {
    const settings = [given('mapping.Budget.forecast', 'F'), given('mapping.Budget.furcast', 'F'), given('mapping.Budget.forecast', '7')];
    expect(policyFrom(start, settings).faults).toEqual([
      { index: 1, fault: { kind: 'unknown', name: 'mapping.Budget.furcast' } },
      { index: 2, fault: { kind: 'badValue', name: 'mapping.Budget.forecast', value: '7', expected: 'a column by its letter (F), its heading in quotation marks ("Revised budget") or none' } },
    ]);
  });
});

it('months are whole numbers, rising', () => {
  const parse = (value: string) => MONTHS.parse({ value, dateSystem: 1900 });
  expect([parse('3; 6, 12'), parse('3; six'), parse('6; 3')]).toEqual([[3, 6, 12], null, null]);
});
