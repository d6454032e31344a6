import { gridOf } from '../../builders/grid';
import { BUDGET, lineOf, summariseDrawn } from './drawnSummary';

it('one budget that is on budget is said to be the one, and its chart has room', () => {
  const { row, text, summary } = summariseDrawn({ sheets: { Budget: [BUDGET, lineOf('ICT', 100, 100)] } });
  expect(row('The budget is forecast')).toBe('The budget is forecast to spend its budget at 31 March 2008 | 0 | Green | directorate level');
  expect(row('ICT is the one')).toContain('ICT is the one budget.');
  expect(row('Budget by stream')).toContain('ICT is on budget');
  expect(text).toContain('Pay and establishment | C [message] Not reviewed: the workbook has no establishment.');
  expect(text).toContain('Recharges | C [message] Not reviewed: the workbook has no counts and no pools to recharge.');
  expect(summary.governance.charts[0]).toMatchObject({ minimum: 0, maximum: 0.05, values: { firstRow: 15, lastRow: 15 } });
});

it('more than 24 streams share a row where they are Green and balance with nothing, and a directorate with some of them shows no figures', () => {
  const streams = Array.from({ length: 26 }, (_, index) => lineOf(`S${index < 25 ? index : 0}`, 100_000, index === 3 ? 300_000 : 100_000, index === 25 ? 'Homes' : 'Corporate'));
  const { row, figure, lines } = summariseDrawn({ settings: { 'balance.groups': 'Core: S1; S9; Parks' }, sheets: { Budget: [BUDGET, ...streams] } });
  expect(row('S3')).toMatch(/^S3 \|.*\| \+200,000 \| \+200\.0% \| Red/);
  expect(row('3 more, all Green')).toMatch(/^3 more, all Green \| 300,000 \|/);
  expect(lines.filter((each) => each.includes('[label] S9 '))).toHaveLength(1);
  expect(row('All streams')).toContain('2,600,000 | 2,800,000');
  expect(row('Corporate')).toBe('Corporate | Red | directorate level');
  expect(row('Homes')).toMatch(/^Homes \| 100,000/);
  expect(row('Core')).toBe('Core | 200,000 | 200,000 | 0 | Fail | within £1,000');
  expect(row('£0 of overspends')).toContain('No stream is named Parks.');
  expect([figure('monitoring.streams[0].current')?.name, figure('monitoring.streams[25].current')?.name]).toEqual(['ZB_BUDGET_CORPORATE_S0_CURRENT', 'ZB_BUDGET_HOMES_S0_CURRENT']);
});

it('a balance that fails is said so with its tolerance, and stands worst first', () => {
  const { row } = summariseDrawn({ settings: { 'balance.groups': 'Core: ICT; HR' }, sheets: { Budget: [BUDGET, lineOf('ICT', 100_000, 104_900), lineOf('HR', 100_000, 60_000)] } });
  expect(row('Core: the variances')).toContain('Core: the variances come to -£35,100, against a tolerance of £1,000 | (35,100) | Fail');
  expect(row('Core')).toBe('Core | 200,000 | 164,900 | (35,100) | Fail | within £1,000');
  expect(row('ICT is forecast')).toContain('ICT is forecast to overspend by £4,900 (4.9%), £100 below Red');
  expect(row('ICT is £4,900')).toBe('ICT is £4,900 over and HR is £40,000 under. | Budget below');
});

it('a balance that passes stands within its tolerance', () => {
  const { row } = summariseDrawn({ settings: { 'balance.groups': 'Core: ICT; HR' }, sheets: { Budget: [BUDGET, lineOf('ICT', 100_000, 100_500), lineOf('HR', 100_000, 99_500)] } });
  expect(row('Core: the variances')).toBe('Core: the variances come to £0, within £1,000 | 0 | Pass');
  expect(row('Core')).toBe('Core | 200,000 | 200,000 | 0 | Pass | within £1,000');
});

it('a forecast that was worked out is a formula over budget and actual, with income turned where the sheet shows it positive', () => {
  const sheet = gridOf('Budget', [
    ['Service stream', 'Cost centre', 'Subjective', 'Description', 'Current budget', 'Budget to date', 'Actual to date', 'Owner'],
    ['ICT', 'C1', '1', 'Pay', 1_000, 500, 700, ''], ['ICT', 'C1', '2', 'Rent', 900, 500, 400, 'Head of ICT'],
    ['ICT', 'C1', '3', 'Fees and charges income', 400, 200, 150, ''], ['ICT', 'C1', '4', 'Sales income', 100, 50, 40, ''],
  ]);
  const formula = (period: number) => summariseDrawn({ settings: { period }, sheets: { Budget: sheet } }).figure('monitoring.streams[0].forecast')?.formula;
  expect(formula(7)).toBe('=SUM(Budget!G2:G3,Budget!E2:E3,Budget!F4:F5)-SUM(Budget!F2:F3,Budget!G4:G5,Budget!E4:E5)');
  expect(formula(13)).toBe('=SUM(Budget!G2:G3)-SUM(Budget!G4:G5)');
  expect(summariseDrawn({ sheets: { Budget: sheet } }).row('ICT is forecast to overspend')).toMatch(/ \| 160 \| Red \| Head of ICT$/);
});

it('a sheet of income alone that shows it positive is turned as a whole', () => {
  const rents = [['Service stream', 'Cost centre', 'Subjective', 'Description', 'Current budget', 'Forecast'], ['Rents', 'C1', '1', 'Rent income', 400, 450], ['Rents', 'C1', '2', 'Fees income', 100, 90], ['Homes', 'C2', '3', 'Pay', 900, 900]] as const;
  const { row, figure } = summariseDrawn({ sheets: { Budget: rents } });
  expect(row('Rents')).toContain('(500) | (540)');
  expect(figure('monitoring.streams[0].current')?.formula).toMatch(/^=-SUMIFS\(Budget!/);
});

it('the movement is held against the previous forecast, or the budget of a line that had none', () => {
  const budget = [[...BUDGET, 'Previous forecast'], [...lineOf('ICT', 100, 110), 105], [...lineOf('HR', 50, 60), ''], [...lineOf('Parks', 50, 60), 55]];
  const { row, figure } = summariseDrawn({ sheets: { Budget: budget } });
  expect(figure('monitoring.streams[0].movement')?.value).toBe(5);
  expect(row('HR')).toMatch(/^HR \| 50 \| – \| – \| 50 \| 60 \|/);
});

it('a net budget of nil has no base for a per cent, in its row and in the total', () => {
  const { row } = summariseDrawn({ sheets: { Budget: [BUDGET, lineOf('ICT', 0, 100)] } });
  expect(row('ICT')).toContain('| +100 | no base   | Amber');
  expect(row('All streams')).toContain('| +100 | no base   | ');
});

it('the words of a stream row are taken before those of its lines, and a long cause goes over two rows', () => {
  const cause = 'Prices of licences rose more than was allowed for because the supplier changed what it charges for, and the number of staff who use them rose as well when two services moved in';
  const budget = [[...BUDGET, 'Explanation', 'Cause', 'Action', 'Owner'], [...lineOf('ICT', 100_000, 140_000), 'Licences cost more than planned', cause, 'Renegotiate.', 'Head of ICT and of all the services that use computers in the council']];
  const { text, words } = summariseDrawn({ sheets: { Budget: budget } });
  expect(text).toMatch(/\[noteLabel\] ICT\n.* C \[note\] Prices of licences rose/);
  expect(words).toContain('moved in. Renegotiate. What is missing: exception 1. Head of ICT and of all the services that use computers in the council.');
});

it('the words typed beside the subtotal of a stream are its own', () => {
  const budget = [[...BUDGET, 'Explanation'], [...lineOf('ICT', 100_000, 140_000), 'Of the line'], ['', 'ICT total', '', '', '', 100_000, 100_000, 140_000, 'Of the whole stream.']];
  expect(summariseDrawn({ sheets: { Budget: budget } }).words).toContain('Of the whole stream. What is missing');
});

it('a name that does not fit its label stands in the formula itself, its quotes doubled', () => {
  const name = 'Customer "First" services, libraries and registrars of births';
  const { figure } = summariseDrawn({ sheets: { Budget: [BUDGET, lineOf(name, 100, 110), lineOf('HR', 50, 50)] } });
  expect(figure('monitoring.streams[0].current')?.formula).toBe('=SUMPRODUCT((Budget!$B$2:$B$3="Customer ""First"" services, libraries and registrars of births")*1,Budget!$G$2:$G$3)');
});

it('a stream of two sheets moves by the sum of both, and one of another file by a value', () => {
  const previous = [...BUDGET, 'Previous forecast'];
  const one = [previous, [...lineOf('ICT', 100, 110), 105]];
  expect(summariseDrawn({ sheets: { North: one, South: [previous, [...lineOf('ICT', 40, 40), 30, 'South']] } }).figure('monitoring.streams[0].movement')).toMatchObject({ value: 15, formula: expect.stringMatching(/^=G\d+-\(SUM\(North!I2\)\+SUM\(South!I2\)\)$/) as string });
  expect(summariseDrawn({ sheets: { Budget: gridOf('Budget', one, { file: 'other.xlsx' }) } }).figure('monitoring.streams[0].movement')).toMatchObject({ formula: null, source: 'other.xlsx, Budget, rows 2 to 2: another file' });
});

it('streams that share a row move together where all of them moved', () => {
  const budget = [[...BUDGET, 'Previous forecast'], ...Array.from({ length: 26 }, (_, index) => [...lineOf(`S${index}`, 100_000, 100_000), 100_001])];
  expect(summariseDrawn({ sheets: { Budget: budget } }).row('3 more, all Green')).toMatch(/ \| \(3\) \| /);
});

it('a stream whose name is too long for its column stands whole above its cause, or above the cells for it', () => {
  const name = 'Information and Communication Technology Services';
  const below = (...said: readonly string[]) => {
    const { lines } = summariseDrawn({ sheets: { Budget: [[...BUDGET, 'Explanation', 'Cause', 'One-off or recurring', 'Action', 'Owner'], [...lineOf(name, 100_000, 140_000), ...said]] } });
    const at = lines.findIndex((line) => line.endsWith(`B [noteLabel] ${name}`));
    return lines.slice(at + 1, at + 3).map((line) => line.replace(/^\s*\d+\s+[\d.]+\s*/, ''));
  };
  expect(below('Prices rose.', 'Prices', 'Recurring', 'Renegotiate.', 'ICT Manager')[0]).toBe('C [note] Prices; recurring. Renegotiate. | L [noteWho] ICT Manager');
  expect(below('', '', '', '', '')).toEqual(['', expect.stringContaining('What is missing: exception 1.')]);
});
