import { describe, expect, test } from '@jest/globals';
import type { Drawn } from '../../builders/grid';
import { checkNumbers } from '../../../src/core/narrative/checkNumbers';
import { BUDGET, lineOf } from '../summary/drawnSummary';
import { reportDrawn } from './drawnReport';

/** The paragraphs of the financial implications as one text, every number of the report checked. */
function drawn(sheets: Parameters<typeof reportDrawn>[0], settings: Parameters<typeof reportDrawn>[1] = {}): string {
  const { report, facts, text } = reportDrawn({ Budget: [BUDGET, lineOf('ICT', 100_000, 100_000)], ...sheets }, settings);
  expect(checkNumbers(report, facts)).toEqual([]);
  return text.slice(text.indexOf('\n2.1 '), text.indexOf('\nRecommendation\n'));
}

describe('recharges', () => {
  const COUNTS: Drawn = ['Recipient', 'Driver', 'Billed count', 'Audit count', 'Returned count', 'Chargeable', 'Recipient type', 'Return due'];
  const POOLS: Drawn = ['Service', 'Year', 'Cost', 'Driver', 'Income', 'Provided by'];
  const PRICES: Drawn = ['Element', 'Price', 'Year'];
  const prices = [PRICES, ['Desktops', 490, '2007/08']];

  test('say how many more are counted than billed, what that is worth, and until when a dispute leaves it open', () => {
    const text = drawn({ Counts: [COUNTS, ['A', 'Desktops', 10, 15, 15, 'yes', '', '30/11/2007'], ['B', 'Desktops', 5, 6, 4, 'yes', '', '30/11/2007']], Prices: prices }, { asAt: '2007-10-31' });
    expect(text).toContain('The latest count of Desktops is approximately 6 more than is billed, of which 2 are disputed. £2,940 is not charged between directorates. This is provisional until 30 November 2007.');
  });

  test('say without hedging what nobody disputes, and what is charged too much', () => {
    const text = drawn({ Counts: [COUNTS, ['A', 'Desktops', 10, 7, 7, 'yes', '', '30/11/2007']], Prices: prices }, { asAt: '2007-10-31' });
    expect(text).toContain('The latest count of Desktops is 3 fewer than is billed. £1,470 too much is charged between directorates.\n');
  });

  test('are not provisional any more once the day has passed', () => {
    const text = drawn({ Counts: [COUNTS, ['A', 'Desktops', 10, 15, 14, 'yes', '', '30/10/2007']], Prices: prices }, { asAt: '2007-10-31' });
    expect(text).toContain('is approximately 5 more than is billed, of which 1 is disputed');
    expect(text).not.toContain('provisional until');
  });

  test('say what charging for the uncharged would raise, for whom, and what a service recovers', () => {
    const text = drawn({
      Counts: [COUNTS, ['A', 'Desktops', 100, 100, 100, 'yes', '', ''], ['A', 'Portables', '', 150, '', 'no', '', ''], ['School', 'Desktops', 20, 20, 20, 'yes', 'ring-fenced', ''], ['School', 'Portables', '', 3, '', 'no', 'ring-fenced', '']],
      Prices: prices,
      Pools: [POOLS, ['Desktop service', '2007/08', 60_000, 'Desktops', '', 'A']],
    });
    expect(text).toContain('153 portables charged at the desktops rate of £490 would raise £74,970, of which £73,500 is the provider charging itself. The General Fund would be £1,470 better off and the council as a whole neither better nor worse off.');
    expect(text).toContain('Desktop service costs £60,000; at the price charged 98.0% of it is recovered.');
  });

  test('say that the recovery of a service without a price was not checked', () => {
    const text = drawn({ Counts: [COUNTS, ['A', 'Desktops', 10, 10, 10, 'yes', '', '']], Pools: [POOLS, ['Desktop service', '2007/08', 60_000, 'Desktops', '', 'A']] });
    expect(text).toContain('Desktop service costs £60,000. Not checked, its recovery: no data on a price for all that it is shared by.');
  });
});

describe('time-limited money', () => {
  const HEADINGS: Drawn = ['Funding name', 'Service stream', 'Funding type', 'Source', 'Amount 2006/07', 'Amount 2007/08', 'Amount 2008/09', 'Amount 2009/10', 'Release target', 'Released', 'Released from service'];
  const grant = (name: string, years: Drawn, target: number | null, released: number | null): Drawn => [name, 'ICT', 'Grant', 'DCSF', ...years, target, released, null];

  test('that leaves something to be found says when it ends, what is to be released and what is', () => {
    expect(drawn({ Funding: [HEADINGS, grant('Advice grant', [null, 500, 500, 0], 500, 150)] })).toContain('Advice grant ends on 31 March 2009. Of £500 a year to be released, £150 is reported as released and £350 a year remains to be found.');
    expect(drawn({ Funding: [HEADINGS, grant('Advice grant', [500, 0, 0, 0], 500, 150)] })).toContain('Advice grant ended on 31 March 2007.');
  });

  test('that is met is counted, and no more than six are told one by one', () => {
    expect(drawn({ Funding: [HEADINGS, grant('Advice grant', [null, 500, 0, 0], 500, 500)] })).toContain('The register has one other amount, with nothing that is known to remain to be found.');
    const many = drawn({ Funding: [HEADINGS, ...Array.from({ length: 9 }, (_, index) => grant(`Grant ${'ABCDEFGHI'.charAt(index)}`, [null, 500, 500, 0], 500, 0))] });
    expect(many.match(/Grant [A-I] ends on/g)).toHaveLength(6);
    expect(many).toContain('The register has three other amounts.');
  });
});

describe('zero-base', () => {
  const LINES: Drawn = ['Service stream', 'Line', 'Volume', 'Unit cost', 'Amount', 'Last year amount', 'Justification', 'Package'];
  const PACKAGES: Drawn = ['Package', 'Service stream', 'Level', 'Rank', 'Statutory', 'Cost', 'Limit'];
  const line = (stream: string, amount: number, last: number): Drawn => [stream, `Calls of ${stream}`, 1, amount, amount, last, 'Counted', null];

  test('says what next year requires against last year’s lines, more, less or as much', () => {
    expect(drawn({ ZBB: [LINES, line('ICT', 1_400, 1_050)] })).toContain('of the one stream with zero-base lines requires £1,400, £350 more than the £1,050 of last year’s lines.');
    expect(drawn({ ZBB: [LINES, line('ICT', 1_400, 1_050), line('HR', 0, 700)] })).toContain('of the two streams with zero-base lines requires £1,400, £350 less than the £1,750 of last year’s lines.');
    expect(drawn({ ZBB: [LINES, line('ICT', 1_050, 1_050)] })).toContain('requires £1,050, as much as the £1,050 of last year’s lines.');
  });

  test('says how many package levels the limit pays for, and that no line is drawn without a limit or packages', () => {
    const pack = (name: string, rank: number, cost: number, limit: number | null): Drawn => [name, 'ICT', 'Minimum', rank, 'No', cost, limit];
    const ZBB = [LINES, line('ICT', 1, 1)];
    expect(drawn({ ZBB, Packages: [PACKAGES, pack('A', 1, 600, 1_000), pack('B', 2, 300, 1_000), pack('C', 3, 300, 1_000)] })).toContain('Of 3 package levels, 2 can be funded within the limit of £1,000.');
    expect(drawn({ ZBB, Packages: [PACKAGES, pack('A', 1, 600, null)] })).toContain('1 package level is ranked; the workbook states no limit, so no funding line is drawn.');
    expect(drawn({ ZBB })).toContain('Not checked, decision packages: no data, so no funding line is drawn.');
  });
});

describe('investment', () => {
  const HEADINGS: Drawn = ['Rank', 'Project', 'Status', 'Approved', 'ICT', 'Capital 2007/08', 'Funding status', 'Source', 'Business case', 'Benefits card', 'PM cost', 'Tender status'];
  const project = (rank: number | null, name: string, funding: string, card: string): Drawn => [rank, name, 'In progress', 'Y', 'Y', 10, funding, 'Reserve', 'Y', card, 3, 'Complete'];

  test('says how many priority projects have their cards, and how the open ones are to be funded, most first', () => {
    const text = drawn({ Projects: [HEADINGS, project(1, 'A', 'Bid 2 (U.S.)', 'Y'), project(2, 'B', 'Bid 2 (U.S.)', 'N'), project(3, 'C', 'Funded', 'Y')] });
    expect(text).toContain('Of 3 priority projects, 2 have both a business case and a benefits card.');
    expect(text).toContain('Open projects by how they are to be funded: 2 Bid 2 (U.S.) and 1 Funded.');
  });

  test('says that none has a rank', () => {
    expect(drawn({ Projects: [HEADINGS, project(null, 'A', 'Funded', 'Y')] })).toContain('No project has a priority rank.');
  });
});

describe('pay', () => {
  const PAY: Drawn = [...BUDGET.slice(0, 5), 'Group', ...BUDGET.slice(5)];
  const pay = (stream: string, current: number): Drawn => ['Corporate', stream, `C ${stream}`, '1010', 'Salaries', 'Employees', current, current, current];
  const POSTS: Drawn = ['Post', 'Directorate', 'Service stream', 'Cost centre', 'Title', 'Salary', 'FTE', 'Status'];
  const post = (id: string, stream: string, fte: number): Drawn => [id, 'Corporate', stream, `C ${stream}`, 'Clerk', 20_000, fte, 'filled'];
  const budgetOf = (...streams: readonly (readonly [string, number])[]): Drawn[] => [PAY, ...streams.map(([stream, current]) => pay(stream, current))];

  test('is never told of a stream with one post', () => {
    const text = drawn({ Budget: budgetOf(['ICT', 70_000], ['HR', 24_000]), Posts: [POSTS, post('P1', 'ICT', 1), post('P2', 'ICT', 2), post('P3', 'HR', 1)] });
    expect(text).toMatch(/the approved posts of the one stream compared cost approximately £6\d,\d00 against a pay budget of £70,000, approximately £\d,\d00 below it\./);
    expect(drawn({ Budget: budgetOf(['HR', 24_000]), Posts: [POSTS, post('P3', 'HR', 1)] })).toContain('Not checked, the cost of posts: no data on a pay budget beside the posts that may be shown.');
  });

  test('of a public copy leaves out a stream in which one person is paid above one post', () => {
    const sheets = { Budget: budgetOf(['ICT', 70_000], ['Parks', 70_000]), Posts: [POSTS, post('P1', 'ICT', 1), post('P2', 'ICT', 2), post('P4', 'Parks', 3)], Payroll: [['Employee ID', 'Post', 'FTE', 'Cost centre', 'Salary'], ['E1', 'P1', 2, 'C ICT', 20_000]] };
    expect(drawn(sheets)).toContain('The payroll pays 1 FTE above the establishment approved.');
    expect(drawn(sheets)).toContain('posts of the two streams compared');
    expect(drawn(sheets, { publicCopy: 'yes' })).toContain('posts of the one stream compared');
    expect(drawn(sheets, { publicCopy: 'yes' })).not.toContain('FTE above the establishment');
  });
});
