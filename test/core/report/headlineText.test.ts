import type { Day } from '../../../src/core/model/day';
import type { Issue } from '../../../src/core/model/issue';
import { defaultPolicy } from '../../../src/core/model/policy';
import type { Tables } from '../../../src/core/model/tables';
import type { CheckedFigure } from '../../../src/core/report/figuresJson';
import { headlineText, textTable } from '../../../src/core/report/headlineText';
import { review } from '../../../src/core/review';
import type { Figure } from '../../../src/core/sheet/figure';
import { type LineParts, budgetLines, internalPair } from '../../builders/budgetLine';
import { claim } from '../../builders/claim';
import { finding } from '../../builders/finding';
import { tablesWith } from '../../builders/tableSource';

const reviewed = (lines: readonly LineParts[], tables: Partial<Tables> = {}, settings = {}) =>
  review({ tables: tablesWith({ budget: budgetLines(lines), ...tables }), policy: { ...defaultPolicy(2007, 7), ...settings }, issues: [] });

const linesOf = (...given: Parameters<typeof reviewed>): readonly string[] => headlineText(reviewed(...given), []).split('\n');

it('names the period and shows each stream, with its directorate only where there are several', () => {
  expect(linesOf([{ current: 100, forecast: 100 }]).slice(0, 7)).toEqual([
    'Position at 31 October 2007, period 7 of 2007/08, £ (plus is adverse)',
    '',
    'Service stream             Current budget  Forecast  Variance     %  Status',
    '-------------------------  --------------  --------  --------  ----  ------',
    'ICT                                  £100      £100        £0  0.0%  Green',
    'Total (directorate level)            £100      £100        £0  0.0%  Green',
    '',
  ]);
  const several = linesOf([
    { stream: 'ICT', current: 100_000, forecast: 40_000 },
    { directorate: 'Homes', stream: 'Homes', current: 0, forecast: 100 },
    { directorate: 'Homes', stream: 'Rents', nature: 'income', current: -1_000_000, forecast: -1_500_000 },
    { directorate: 'Homes', stream: 'Shops', current: 50_000, forecast: 50_000 },
    { directorate: 'Homes', stream: 'Shops', nature: 'income', current: -49_000, forecast: -49_000 },
  ]);
  expect(several.slice(4, 9)).toEqual([
    'Corporate: ICT              £100,000      £40,000   -£60,000      -60.0%  Green (large underspend)',
    'Homes                             £0         £100      +£100  nil budget  Amber',
    'Homes: Rents             -£1,000,000  -£1,500,000  -£500,000      -50.0%  Green (large over-recovery)',
    'Homes: Shops                  £1,000       £1,000         £0        0.0%  Green (gross expenditure £50,000)',
    'Total (whole budget)       -£899,000  -£1,458,900  -£559,900      -62.3%  Green (large over-recovery)',
  ]);
});

it('takes internal charges out of gross expenditure where pairs are declared, and says so where not', () => {
  const lines = [{ costCentre: 'C1', subjective: '9', nature: 'income', current: -40, forecast: -40 }, { costCentre: 'C2', subjective: '5', current: 100, forecast: 100 }] as const;
  expect(linesOf(lines)).toContain('Gross expenditure £100, before internal recharges.');
  expect(linesOf(lines, { internalPairs: [internalPair('IT', 'C1 / 9', 'C2 / 5')] })).toContain('Gross expenditure £100; £60 after internal charges of £40.');
});

it('says for each balance test whether it passes and what is inside it', () => {
  const lines = [{ stream: 'ICT', current: 100_000, forecast: 105_000 }, { stream: 'HR', current: 100, forecast: 100 }];
  const said = (member: string) => linesOf(lines, {}, { balanceGroups: [{ name: 'Core', members: [member] }] }).filter((line) => line.startsWith('Core: '));
  expect([said('HR'), said('ICT')]).toEqual([
    ['Core: Pass, £0 (£0 adverse, £0 favourable, £0 one-off money inside).'],
    ['Core: Fail, £5,000 (£5,000 adverse, £0 favourable, £0 one-off money inside).'],
  ]);
});

it('lists claims with their result, until when they are provisional, and what was remarked (rules.md section 6)', () => {
  const until = (day: string) => ({ provisionalUntil: day as Day });
  const claims = [{ ...claim('forecast: ICT', 'equal to', 100), ...until('2007-12-31') }, { ...claim('forecast: ICT', 'equal to', 90), ...until('2007-09-30') }, claim('nothing', 'equal to', 1)];
  const said = linesOf([{ current: 100, forecast: 100 }], { claims });
  expect(said.slice(said.indexOf('Claims') + 1, said.indexOf('Not checked') - 1)).toEqual([
    'Supported, provisional until 31 December 2007: A statement',
    'Not supported: A statement',
    'Not checked: A statement (No figure of this review is named "nothing".)',
  ]);
});

it('says where a finding stands, and cuts a long list of cells short', () => {
  const base = reviewed([{ current: 100, forecast: 100 }]);
  const found = (cells: string) => headlineText({ ...base, answers: { ...base.answers, open: [{ ...finding(), at: { file: 'a', sheet: 'Budget', cells } }] } }, []);
  expect(found('N6')).toContain('1 finding: 0 Red, 1 Amber, 0 Note.\nAmber  BUD-03  Budget N6\n       A sentence.\n');
  expect(found('F5, F7, F9, F11, F13')).toContain('  Budget F5, F7, F9, F11, F13\n');
  expect(found('F5, F7, F9, F11, F13, F15')).toContain('  Budget F5, F7, F9, F11, F..\n');
});

it('lists what was not checked, with its money where it is known', () => {
  const said = linesOf([{ current: 100, forecast: 100 }]);
  expect(said).toContain('Budget monitoring: The budget has no previous forecast: whether forecasts moved since the last report is not checked. (£100)');
  expect(said).toContain('Virements: The workbook has no virement register.');
});

it('counts the issues of reading, and how many figures agree once there is a summary', () => {
  const base = reviewed([{ current: 100, forecast: 100 }]);
  const figure: Figure = { name: 'ZB_A', defined: true, parts: ['A'], value: 5, unit: 'pounds', path: '', sheet: 'S', cell: 'F5', formula: null, source: '', numberFormat: 'amount' };
  const checked: readonly CheckedFigure[] = [{ figure, recalculated: 5 }, { figure, recalculated: 6 }, { figure, recalculated: '' }];
  const issue: Issue = { code: 'heading.notUsed', at: { file: 'a', sheet: 'S', cells: 'A1' }, facts: {}, count: 1 };
  expect(headlineText(base, [])).not.toMatch(/zerobase recognise|agree/);
  expect(headlineText({ ...base, issues: [issue] }, checked)).toMatch(/1 issue in reading; zerobase recognise lists them\.\n\nSummary\n1 of 3 figures agree with the recalculated sheet; 1 differ, 1 were not calculated\.\n$/);
});

it('says of a public copy that this list is none', () => {
  const told = (publicCopy: boolean) => linesOf([{ current: 100, forecast: 100 }], {}, { publicCopy }).slice(-4);
  expect(told(true)).toEqual(['', 'Public copy', 'The summary and the committee report leave out what is not for publication. This list and REPORT.json leave out nothing: do not publish them.', '']);
  expect(told(false)).not.toContain('Public copy');
});

it('aligns a table and ends no line with blanks', () => {
  expect(textTable(['Name', 'Amount'], [['A long name', '5'], ['', '']], ['left', 'right'])).toEqual(['Name         Amount', '-----------  ------', 'A long name       5', '']);
  expect(textTable(['Name'], [], ['left'])).toEqual(['Name', '----']);
});
