import type { ChargeLine, ChargeStatement } from '../../../src/core/model/chargeStatement';
import { NO_MONEY, pounds } from '../../../src/core/model/money';
import { defaultPolicy } from '../../../src/core/model/policy';
import { fraction } from '../../../src/core/model/quantity';
import { statementSheet } from '../../../src/core/pack/statementSheet';
import { a1 } from '../../../src/core/model/address';
import type { PlainSheet } from '../../../src/core/sheet/plainSheet';
import { type CountParts, driverCounts, pool, rateCardEntry } from '../../builders/recharge';
import type { RechargeParts } from '../../builders/rechargeReview';
import { tableSource } from '../../builders/tableSource';
import { SAMPLE_CHARGES, statementFor, statementsOf } from '../../builders/statement';

const POLICY = defaultPolicy(2007, 7);

function drawn(parts: RechargeParts, name = 'A'): PlainSheet {
  return statementSheet(statementFor(name, statementsOf(parts)), POLICY);
}

/** What stands in the cells of a row, without blanks: "H6 119560 =ROUND(C6*F6,2)". */
function rowOf({ cells }: PlainSheet, label: string): readonly string[] {
  const row = cells.find(({ column, value }) => column === 1 && value === label)?.row;
  return cells.filter((cell) => cell.row === row && cell.value !== '').sort((a, b) => a.column - b.column).map(({ column, value, formula }) => `${a1(column, row ?? 0)} ${String(value)}${formula === undefined ? '' : ` =${formula}`}`);
}

/** All words on the sheet. */
const wordsOf = ({ cells }: PlainSheet): string => cells.map(({ value }) => String(value)).join('\n');

describe('the statement of Resources', () => {
  const sheet = drawn(SAMPLE_CHARGES, 'Resources');

  it('has title, directorate, year and day, and no place to type', () => {
    expect(sheet.cells.slice(0, 2).map(({ value }) => value)).toEqual(['Charge statement 2007/08', 'Resources. As at 31 October 2007.']);
    expect([sheet.footer?.left, sheet.footer?.centre, sheet.rules]).toEqual(['Resources, charges of 2007/08. Holds no salaries, names or employee numbers.', 'As at 31 October 2007', []]);
    expect(sheet.cells.some(({ look }) => look === 'input')).toBe(false);
  });

  it('works out each charge by price from its count, and their total, in live formulas', () => {
    expect(rowOf(sheet, 'Desktops')).toEqual(['B6 Desktops', 'C6 244', 'D6 audit', 'F6 490', 'H6 119560 =ROUND(C6*F6,2)', 'I6 244 desktops at £490', 'L6 Provisional']);
    expect(rowOf(sheet, 'GIS licences')).toEqual(['B8 GIS licences', 'C8 2', 'D8 audit', 'F8 350', 'H8 700 =ROUND(C8*F8,2)', 'I8 2 GIS licences at £350']);
    expect(rowOf(sheet, 'Portables')).toEqual(['B7 Portables', 'C7 65', 'D7 audit', 'I7 no charge']);
    expect(rowOf(sheet, 'Charge for 2007/08')).toEqual(['B9 Charge for 2007/08', 'H9 120260 =SUM(H6:H8)']);
    expect(rowOf(sheet, 'Charges of 2007/08')[1]).toBe('C4 £120,260.00 for the year, on the latest counts. Provisional while counts are in dispute. =TEXT(H9,"£#,##0.00;-£#,##0.00")&" for the year, on the latest counts. Provisional while counts are in dispute."');
  });

  it('gives a share as a figure with its sum in words, its price for one worked out', () => {
    expect(rowOf(sheet, 'Desktop service')).toEqual(['B13 Desktop service', 'C13 244', 'D13 audit', 'E13 2200', 'F13 501.9622727272727 =G13/E13', 'G13 1104317', 'H13 122478.8', 'I13 share of £1,104,317.00 by 244 of 2,200 desktops', 'L13 Provisional']);
    expect(wordsOf(sheet)).toContain('Exact share £122,478.7945.');
    expect(rowOf(sheet, 'Charges of 2008/09')[1]).toContain('£122,478.80 for the year. Provisional while counts are in dispute.');
  });

  it('says year on year what count and price do, from the cells above', () => {
    expect(rowOf(sheet, 'Desktops, as billed')).toEqual(['B18 Desktops, as billed', 'C18 210', 'F18 490', 'H18 102900 =ROUND(C18*F18,2)']);
    expect(rowOf(sheet, 'Desktops, audit count')).toEqual(['B19 Desktops, audit count', 'C19 244 =C6', 'D19 34 =C19-C18', 'F19 490 =F6', 'H19 119560 =H6', 'I19 16660 =ROUND(D19*F18,2)', 'J19 0 =ROUND(C19*(F19-F18),2)', 'K19 0 =ROUND(L19-I19-J19,2)', 'L19 16660 =ROUND(H19-H18,2)']);
    expect(rowOf(sheet, 'Desktop service, 2008/09').slice(-4)).toEqual(['I20 0 =ROUND(D20*F19,2)', 'J20 2918.79 =ROUND(C20*(F20-F19),2)', 'K20 0.01 =ROUND(L20-I20-J20,2)', 'L20 2918.8 =ROUND(H20-H19,2)']);
    expect(rowOf(sheet, 'All changes')).toEqual(['B21 All changes', 'I21 16660 =SUM(I18:I20)', 'J21 2918.79 =SUM(J18:J20)', 'K21 0.01 =SUM(K18:K20)', 'L21 19578.8 =SUM(L18:L20)']);
    expect(wordsOf(sheet)).toContain('Unchanged: GIS licences.');
    expect(wordsOf(sheet)).toContain('Not in 2008/09, no price or cost of that year being given: GIS licences.');
  });

  it('tells every what-if with the reading of its words', () => {
    expect(rowOf(sheet, 'Units not charged today: 620 portables charged at the desktop rate of £490.').slice(1)).toEqual(['G27 102900', 'H27 134750', 'I27 31850 =ROUND(H27-G27,2)']);
    expect(wordsOf(sheet)).toContain('Cost shared by all units: £1,104,317 shared by 2,820 desktops and portables in place of 2,200 desktops.');
  });

  it('names the cells that its figures came from', () => {
    expect(wordsOf(sheet)).toContain('Audit count: Devices!D7. Price: \'Rate card\'!B2. Provisional until the counts in dispute are agreed.');
    expect(wordsOf(sheet)).toContain('Audit count: Devices!D7. Cost: Pools!C2. Exact share');
  });

  it('joins cells only where words run over several columns', () => {
    const spans = sheet.merged?.map(({ firstColumn, lastColumn }) => lastColumn - firstColumn) ?? [];
    expect(new Set(spans)).toEqual(new Set([2, 4, 9]));
  });

  it('is one page', () => {
    expect([sheet.onePage, sheet.breaks]).toEqual([true, undefined]);
  });
});

describe('a statement', () => {
  const rows = (parts: readonly CountParts[]) => driverCounts(parts.map((part) => ({ recipient: 'A', ...part })));

  it('says own use, and what is paid from other money', () => {
    const own = drawn({ drivers: rows([{ audit: 1 }, { recipient: 'B', audit: 1 }]), pools: [pool({ cost: 10, provider: 'A' })] });
    expect(wordsOf(own)).toContain('share of £10.00 by 1 of 2 desktops; own use');
    expect(wordsOf(own)).toContain('Own use: it moves no money between directorates.');
    const other = drawn({ drivers: rows([{ audit: 1 }, { audit: 1, recipientType: 'external' }]), pools: [pool({ cost: 10 })] });
    expect(wordsOf(other)).toContain('£5.00 of it is paid from ring-fenced or external money.');
    expect(wordsOf(drawn({ drivers: rows([{ audit: 1, recipientType: 'ring-fenced' }]), pools: [pool({ cost: 10 })] }))).toContain('All of it is paid from ring-fenced or external money.');
  });

  it('works out a per cent by formula, but gives its share of a whole as a figure', () => {
    const part = drawn({ drivers: rows([{ audit: 25 }, { recipient: 'B', audit: 50 }]), pools: [pool({ service: 'HR', cost: 10, method: 'Percentage' })] });
    expect(rowOf(part, 'HR').slice(1)).toEqual(['C6 25', 'D6 audit', 'F6 0.1 =G6/100', 'G6 10', 'H6 2.5 =ROUND(G6*C6/100,2)', 'I6 25% of £10.00']);
    const whole = drawn({ drivers: rows([{ audit: 0.25 }, { recipient: 'B', audit: 0.75 }]), pools: [pool({ service: 'HR', cost: 10, method: 'Percentage' })] });
    expect(rowOf(whole, 'HR')).toContain('H6 2.5');
    expect(wordsOf(whole)).toContain('Exact share £2.50.');
  });

  it('says a stated charge, a price of another year, a missing price, and nothing counted', () => {
    const stated = drawn({ drivers: rows([{ audit: 1, charge: 70 }]), pools: [pool({ method: 'Direct charge', cost: 70 })] });
    expect(wordsOf(stated)).toContain('charged directly, as the workbook states');
    expect(wordsOf(stated)).toContain('Charge: Devices!G2.');
    expect(wordsOf(drawn({ drivers: rows([{ audit: 2 }]), rateCard: [rateCardEntry('Desktops', 12.4, { year: '2006/07' })] }))).toContain('2 desktops at £12.40, the price of 2006/07');
    expect(wordsOf(drawn({ drivers: rows([{ audit: 2 }]), rateCard: [rateCardEntry('Desktops', 12.4, { year: '' })] }))).toMatch(/2 desktops at £12\.40$/m);
    expect(wordsOf(drawn({ drivers: rows([{ audit: 2 }]) }))).toContain('no price on the rate card: not worked out');
    expect(wordsOf(drawn({ drivers: rows([{ audit: 0 }]) }))).toContain('nothing counted');
    expect(wordsOf(drawn({ drivers: rows([{ audit: 0 }]) }))).toContain('Nothing is charged.');
  });

  it('says the method of services that serve each other in place of an exact share', () => {
    const drivers = rows([{ driver: 'Staff', audit: 2 }, { driver: 'Staff', recipient: 'ICT', audit: 1 }, { driver: 'PCs', audit: 1 }]);
    const sheet = drawn({ drivers, pools: [pool({ service: 'HR', driver: 'Staff', cost: 60 }), pool({ service: 'ICT', driver: 'PCs', cost: 50, row: 3 })] });
    expect(wordsOf(sheet)).toContain('share of £60.00 by 2 of 2 staff, direct among services that serve each other');
    expect(wordsOf(sheet)).toContain('Worked out together with the other services that serve each other');
    expect(wordsOf(sheet)).not.toContain('Exact share');
  });

  it('names the file of each cell where it was made from several', () => {
    const table = tableSource({ dataset: 'Drivers', sheet: 'Counts', file: 'counts.csv', fields: ['recipient', 'audit'] });
    const sheet = drawn({ drivers: rows([{ audit: 1, table }]), rateCard: [rateCardEntry('Desktops', 12)] });
    expect(wordsOf(sheet)).toMatch(/Audit count: \[counts\.csv\]Counts!B2\. Price: \[.*\]'Rate card'!B2\./);
  });

  it('names the day of the count, and counts of several kinds', () => {
    const drivers = rows([{ audit: 2 }, { baseline: 1 }]).map((count) => ({ ...count, countedOn: '2007-09-14' as never }));
    expect(wordsOf(drawn({ drivers, pools: [pool({ cost: 60 })] }))).toContain('Counts: Devices!D2, Devices!C3.');
    expect(wordsOf(drawn({ drivers: drivers.slice(0, 1), pools: [pool({ cost: 60 })] }))).toContain('Audit count of 14 September 2007: Devices!D2.');
  });

  it('holds its share against that by everybody\'s counts billed', () => {
    const sheet = drawn({ drivers: rows([{ baseline: 1, audit: 2 }, { recipient: 'B', baseline: 3, audit: 2 }]), pools: [pool({ service: 'HR', cost: 100 })] });
    expect(wordsOf(sheet)).not.toContain('Unchanged');
    expect(rowOf(sheet, 'HR, as billed').slice(1)).toEqual(['C11 1', 'E11 4', 'F11 25 =(G6)/E11', 'H11 25']);
    expect(rowOf(sheet, 'HR, audit count').slice(1)).toEqual(['C12 2 =C6', 'D12 1 =C12-C11', 'F12 25 =F6', 'H12 50 =H6', 'I12 25 =ROUND(D12*F11,2)', 'J12 0 =ROUND(C12*(F12-F11),2)', 'K12 0 =ROUND(L12-I12-J12,2)', 'L12 25 =ROUND(H12-H11,2)']);
  });

  it('gives a charge billed that was rounded row by row as a figure, not by a formula that differs', () => {
    const sheet = drawn({ drivers: rows([{ baseline: 1, audit: 2 }, { baseline: 1, audit: 1 }]), rateCard: [rateCardEntry('Desktops', 0.125)] });
    expect(rowOf(sheet, 'Desktops, as billed').at(-1)).toBe('H12 0.26');
    expect(rowOf(sheet, 'Desktops, audit count')).toContain('C13 3 =C6+C7');
  });

  it('adds up two services of one driver in a later year, and calls the step by the driver', () => {
    const pools = [pool({ service: 'HR', cost: 40, year: '2008/09' }), pool({ service: 'Payroll', cost: 20, year: '2008/09', row: 3 })];
    const sheet = drawn({ drivers: rows([{ baseline: 2, audit: 2 }]), rateCard: [rateCardEntry('Desktops', 12)], pools });
    expect(rowOf(sheet, 'Desktops, 2008/09').slice(1, 5)).toEqual(['C19 2 =C11', 'D19 0 =C19-C18', 'F19 30 =F11+F12', 'H19 60 =H11+H12']);
  });

  it('begins with this year where no count billed before is given, and names counts of several kinds', () => {
    const sheet = drawn({ drivers: rows([{ audit: 2 }, { baseline: 1 }]), rateCard: [rateCardEntry('Desktops', 12)], pools: [pool({ service: 'Desktop service', cost: 45, year: '2008/09' })] });
    expect(rowOf(sheet, 'Desktops, latest counts').slice(1)).toEqual(['C17 3 =C6+C7', 'F17 12 =F6', 'H17 36 =H6+H7']);
    expect(rowOf(sheet, 'Desktop service, 2008/09').slice(1, 4)).toEqual(['C18 3 =C12', 'D18 0 =C18-C17', 'F18 15 =F12']);
  });

  it('does not say of a charge that begins in a later year that it is not in it', () => {
    const drivers = rows([{ baseline: 1, audit: 2 }, { driver: 'Staff', audit: 1 }]);
    const pools = [pool({ service: 'HR', driver: 'Staff', cost: 10, year: '2008/09' }), pool({ service: 'HR', driver: 'Staff', cost: 12, year: '2009/10', row: 3 })];
    expect(wordsOf(drawn({ drivers, rateCard: [rateCardEntry('Desktops', 12)], pools })).match(/Not in .*/g)).toEqual(['Not in 2008/09, no price or cost of that year being given: desktops.', 'Not in 2009/10, no price or cost of that year being given: desktops.']);
  });

  it('says so where nothing can be held against anything, or nothing has changed', () => {
    expect(wordsOf(drawn({ drivers: rows([{ audit: 2 }]), pools: [pool({ cost: 60 })] }))).toContain('No earlier or later charge is known to hold these against.');
    expect(wordsOf(drawn({ drivers: rows([{ audit: 2 }]), pools: [pool({ cost: 60 })] }))).not.toContain('Not held against');
    const same = drawn({ drivers: rows([{ baseline: 2, audit: 2 }, { driver: 'GIS', audit: 3 }]), rateCard: [rateCardEntry('Desktops', 12), rateCardEntry('GIS', 2)] });
    expect(wordsOf(same)).toContain('No charge has changed since the counts billed before.');
    expect(wordsOf(same)).toContain('Not held against another year or count, none being given: GIS.');
    expect(wordsOf(same)).not.toContain('Unchanged');
    expect(wordsOf(same)).toContain('£30.00 for the year.');
  });

  it('writes counts in parts with their decimals, and whole ones without', () => {
    const sheet = drawn({ drivers: rows([{ baseline: 1, audit: 2.5 }]), rateCard: [rateCardEntry('Desktops', 12)] });
    expect(sheet.cells.filter(({ column, row }) => (column === 2 || column === 3) && row > 10 && row < 14).map(({ value, format }) => [value, format])).toEqual(expect.arrayContaining([[1, 'count'], [2.5, 'price'], [1.5, 'changeOfMoney']]));
  });

  it('widens a column whose figures would not fit, and no other', () => {
    const wide = drawn({ drivers: rows([{ audit: 1 }, { recipient: 'B', audit: 1 }]), pools: [pool({ cost: 12_345_678_901.5 })] });
    const usual = drawn(SAMPLE_CHARGES, 'Resources');
    expect(wide.columns.flatMap((width, column) => (width === usual.columns[column] ? [] : [[column, width]]))).toEqual([[5, 21], [6, 20], [7, 19]]);
  });

  it('says when no what-if is about it', () => {
    expect(wordsOf(drawn({ drivers: rows([{ audit: 2 }]) }))).toContain('No what-if of the review is about your charges.');
  });

  it('names a what-if of a further pool by its service, and one the workbook keeps by what it asks', () => {
    const line: ChargeLine = { subject: 'Desktops', driver: 'Desktops', startsIn: 2007, units: fraction(1), counted: 'audit', countedOn: null, charge: pounds(1), how: { way: 'stated' }, own: false, provisional: false, otherMoney: NO_MONEY, counts: [], source: [] };
    const money = { base: pounds(1), scenario: pounds(1), shift: NO_MONEY };
    const statement: ChargeStatement = { directorate: 'A', lines: [line], histories: [], whatIfs: [{ name: 'pool over all devices: Print room', reading: 'Shared', ...money }, { name: 'kept', reading: 'the price of Desktop is £12', ...money }, { name: 'other', reading: 'x', ...money }] };
    expect(wordsOf(statementSheet(statement, POLICY))).toContain('Cost shared by all units, Print room: shared.\n');
    expect(wordsOf(statementSheet(statement, POLICY))).toContain('Asked: the price of Desktop is £12.');
    expect(wordsOf(statementSheet(statement, POLICY))).toContain('other: x.');
  });
});

describe('a statement of sixty drivers', () => {
  const names = Array.from({ length: 60 }, (_, index) => `Driver ${index + 1}`);
  const sheet = drawn({ drivers: driverCounts(names.map((driver) => ({ recipient: 'A', driver, baseline: 1, audit: 2 }))), rateCard: names.map((driver) => rateCardEntry(driver, 10)) });
  const headings = sheet.cells.filter(({ column, look }) => column === 1 && look === 'underTopic').map(({ row, value }) => [row, value]);

  it('runs over pages, its title on each and the headings again over every thirty rows', () => {
    expect([sheet.onePage, sheet.repeatedRows]).toEqual([undefined, 2]);
    expect(headings.map(([, value]) => value)).toEqual(['What is charged', 'What is charged', 'Charge', 'Charge', 'Charge', 'Charge', 'What is asked, of all directorates']);
    const begins = (sheet.breaks ?? []).map((row) => sheet.cells.find((cell) => cell.row === row && cell.column === 1)?.value);
    expect(begins).toEqual(['What is charged', 'Year on year', 'Charge', 'Charge', 'Charge', 'What if', 'How it came about', 'Driver 31']);
  });

  it('cuts a reading of sixty drivers after five lines', () => {
    const reading = sheet.cells.find(({ value }) => String(value).startsWith('Units not counted when billed'));
    expect(String(reading?.value)).toMatch(/^Units not counted when billed: 1 driver 1 \(audit 2 less 1 billed\) charged at £10, .*…$/);
    expect(sheet.heights.get(reading?.row ?? 0)).toBe(78);
  });

  it('adds up every charge', () => {
    expect(rowOf(sheet, 'Charge for 2007/08')).toEqual(['B67 Charge for 2007/08', 'H67 1200 =SUM(H6:H66)']);
    expect(rowOf(sheet, 'Driver 60')).toContain('H66 20 =ROUND(C66*F66,2)');
    expect(rowOf(sheet, 'Driver 31, audit count')[2]).toMatch(/^D\d+ 1 =C\d+-C\d+$/);
  });
});
