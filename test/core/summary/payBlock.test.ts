import { BUDGET, summariseDrawn } from './drawnSummary';
import type { Drawn } from '../../builders/grid';

const POSTS: Drawn = ['Post', 'Directorate', 'Service stream', 'Cost centre', 'Title', 'Salary', 'FTE', 'Status', 'Vacant from', 'Vacant FTE', 'Cover', 'Start date'];
const post = (id: string, stream: string, fte: number | string, more: { title?: string; status?: string; vacantFrom?: string; vacantFte?: number; cover?: string; start?: string; directorate?: string } = {}): Drawn =>
  [id, more.directorate ?? 'Corporate', stream, `C ${more.directorate ?? ''} ${stream}`, more.title ?? 'Clerk', 20_000, fte, more.status ?? 'filled', more.vacantFrom ?? '', more.vacantFte ?? '', more.cover ?? '', more.start ?? ''];
const PAY: Drawn = [...BUDGET.slice(0, 5), 'Group', ...BUDGET.slice(5)];
const pay = (stream: string, current: number, forecast: number, group = 'Employees', directorate = 'Corporate'): Drawn => [directorate, stream, `C ${directorate === 'Corporate' ? '' : directorate} ${stream}`, '1010', 'Salaries', group, current, current, forecast];

const sheets = {
  Budget: [PAY, pay('ICT', 150_000, 160_000), pay('HR', 35_000, 30_000), pay('Parks', 35_000, 30_000, 'Premises')],
  Posts: [POSTS, post('P1', 'ICT', 1), post('P2', 'ICT', 1, { title: 'Head of ICT', status: 'interim', start: '01/04/2007' }), post('P3', 'ICT', 2, { vacantFte: 0.5 }), post('P9', 'HR', 1, { title: 'Manager', status: 'vacant', vacantFrom: '01/10/2007', cover: 'Interim' }), post('P10', 'Parks', 3)],
  Payroll: [['Employee ID', 'Post', 'FTE', 'Cost centre', 'Salary'], ['E1', 'P1', 2, 'C  ICT', 20_000]],
};
const settings = { 'oncost.pension': 17.5 };

it('shows FTE and money by stream, never the pay of one post, and what was not compared', () => {
  const { lines, words } = summariseDrawn({ settings, sheets });
  const rows = lines.slice(lines.findIndex((line) => line.includes('[topic] Pay and establishment'))).map((line) => line.replace(/^.*?\[label\] |\[\w+\] /g, ''));
  expect(rows.find((row) => row.startsWith('ICT'))).toMatch(/^ICT \| C 3\.00 \| D 3\.50 \| E 0\.50 \| F 1\.00 .* \| K Amber \| L 3 post lines$/);
  expect(rows.find((row) => row.startsWith('HR'))).toBe('HR | C 1.00 | D – | E 1.00 | F – | H one post  | L 1 post line');
  expect(rows.find((row) => row.startsWith('Parks'))).toMatch(/ \| K Not checked \| L 1 post line$/);
  expect(words).toMatch(/in ICT and HR; 1 FTE more is paid than .*approved/);
  expect(words).toContain('Head of ICT (ICT): held by an interim since 1 April 2007 and Manager (HR): vacant, interim cover since 1 October 2007.');
});

it('says in a public copy how many lines on one person it leaves out', () => {
  const { text } = summariseDrawn({ settings: { ...settings, publicCopy: 'yes' }, sheets });
  expect(text).toContain('2 lines on one person’s post left out of this public copy.');
  expect(text).not.toContain('Head of ICT (ICT)');
  expect(summariseDrawn({ settings: { publicCopy: 'yes' }, sheets: { Budget: sheets.Budget } }).text).toContain('This is a public copy: 0 lines are left out.');
});

it('says the status of a stream that cannot be compared because a rate is lacking, and tells streams of one name apart by their directorate', () => {
  const two = { Budget: [PAY, pay('ICT', 150_000, 150_000), pay('ICT', 90_000, 90_000, 'Employees', 'Homes')], Posts: [POSTS, post('P1', 'ICT', 3), post('P2', 'ICT', 2, { directorate: 'Homes' })] };
  const { text, figure } = summariseDrawn({ sheets: two });
  expect(text.match(/\[status\] Not checked \| L \[remark\] 1 post line/g)).toHaveLength(2);
  expect([figure('establishment.streams[0].fullCost')?.name, figure('establishment.streams[1].fullCost')?.name]).toEqual(['ZB_PAY_CORPORATE_ICT_FULL_COST', 'ZB_PAY_HOMES_ICT_FULL_COST']);
});

it('says that posts cost what the budget allows, of one stream or of several', () => {
  const cost = (streams: readonly string[]) => summariseDrawn({ settings: { ...settings, 'tolerance.establishment': 90_000 }, sheets: { Budget: [PAY, ...streams.map((stream) => pay(stream, 74_000, 74_000))], Posts: [POSTS, ...streams.map((stream, index) => post(`P${index}`, stream, 3))] } });
  expect(cost(['ICT']).row('Approved posts cost within')).toMatch(/^Approved posts cost within £90,000 of the pay budget in the one stream compared \| 456 \| Pass/);
  expect(cost(['ICT', 'HR']).row('Approved posts cost within')).toContain('in all two streams compared | 912 | Pass');
  expect(summariseDrawn({ settings: { ...settings, 'tolerance.establishment': 90_000, publicCopy: 'yes' }, sheets: { Budget: [PAY, pay('ICT', 74_000, 74_000)], Posts: [POSTS, post('P1', 'ICT', 3)] } }).row('Approved posts cost within')).toBe('Approved posts cost within £90,000 of the pay budget in the one stream compared | Pass');
});

it('names the sheet where FTE come of hours, and the cells of a pay budget that are too many to follow', () => {
  const hours: Drawn[] = [['Post', 'Service stream', 'Cost centre', 'Title', 'Salary', 'Hours', 'Full-time hours'], ['P1', 'ICT', 'C ICT', 'Clerk', 20_000, 37, 37], ['P2', 'ICT', 'C ICT', 'Clerk', 20_000, 18.5, 37]];
  const budget = [PAY, ...Array.from({ length: 52 }, (_, index) => [pay('ICT', 1_000 + index, 1_000 + index), pay('ICT', 10, 10, 'Premises')]).flat()];
  const { figure } = summariseDrawn({ settings, sheets: { Budget: budget, Posts: hours } });
  expect(figure('establishment.streams[0].approvedFte')).toMatchObject({ formula: null, source: 'council.xlsx, Posts A1:G3: rows that count in part' });
  expect(figure('establishment.streams[0].budget')).toMatchObject({ formula: null, source: 'council.xlsx, Budget H2:H104' });
});
