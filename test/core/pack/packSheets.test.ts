import type { Day } from '../../../src/core/model/day';
import { pounds } from '../../../src/core/model/money';
import { fraction } from '../../../src/core/model/quantity';
import type { AskedRow, Pack } from '../../../src/core/model/round';
import type { PackFacts } from '../../../src/core/pack/packFacts';
import { packSheets } from '../../../src/core/pack/packSheets';
import { fingerprint } from '../../../src/core/rules/validation/fingerprint';
import { COUNCIL, DUE, FACTS, desktops, packIn } from '../../builders/round';

const PACK = packIn(COUNCIL, 'Resources');
const ROUND = { id: COUNCIL.id, due: DUE };
const PLANNED = { year: '2008/09', subject: 'Desktops', units: fraction(244), charge: pounds(122_478.8), rate: fraction(1_104_317, 2200), zeroBased: true } as const;
const KNOWN: PackFacts = { ...FACTS, billedIn: '2005/06', countedIn: '2007/08', countedOn: '2007-09-14' as Day, pricedIn: '2007/08', planned: [PLANNED] };

const sheetOf = (pack: Pack, facts: PackFacts = FACTS) => packSheets(ROUND, pack, facts)[0]!;
const texts = (pack: Pack, facts: PackFacts = FACTS) => sheetOf(pack, facts).cells.flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : []));
const withRows = (...rows: readonly AskedRow[]): Pack => ({ ...PACK, rows });

describe('a pack', () => {
  it('names the years that are billed and counted, the day of the count and whose prices they are', () => {
    const said = texts(PACK, KNOWN);
    expect(said).toEqual(expect.arrayContaining(['Billed on 2005/06', 'Audit 2007/08', 'Counted on 14 September 2007. Prices are those of the 2007/08 rate card.', 'Charge for 2007/08']));
    expect(sheetOf(PACK, KNOWN).footer).toEqual({ left: 'Resources, 2007/08 round 1, version 1. Holds no salaries, names or employee numbers.', centre: 'Issued 1 October 2007' });
  });

  it('says less where a year or a day is not known, and never guesses one', () => {
    expect(texts(PACK)).toEqual(expect.arrayContaining(['Billed on', 'Issued', 'The charge is the count at its price.']));
  });

  it('says what one costs, that the council as a whole pays the same, and what is planned for a later year', () => {
    const said = texts(PACK, KNOWN);
    expect(said).toContain('One desktop is £490.00 a year to your directorate. It moves cost between directorates; the council as a whole pays the same.');
    expect(said).toContain('At the zero-base rate of about £501.96 your 244 desktops would be charged £122,478.80. Counts agreed in this round set that charge.');
    expect(texts(PACK, { ...KNOWN, paidBy: 'outside' }).join(' ')).not.toContain('council as a whole');
  });

  it('says a price and a rate as they are: to the penny, in parts of one, or about', () => {
    const exact = { ...PLANNED, zeroBased: false, rate: fraction(500), charge: pounds(122_000) };
    const { rows: [first] } = PACK;
    const said = texts(withRows({ ...first!, price: fraction(1234, 10_000) }), { ...KNOWN, planned: [exact] });
    expect(said).toContain('One desktop is £0.1234 a year to your directorate. It moves cost between directorates; the council as a whole pays the same.');
    expect(said).toContain('At the planned rate of £500.00 your 244 desktops would be charged £122,000.00. Counts agreed in this round set that charge.');
  });

  it('says no price of a count that is not charged, and no long row of prices', () => {
    expect(texts(withRows({ ...desktops('Resources', 1, 2), price: null }))).toContain('Nothing is charged by these counts.');
    const many = ['Desktops', 'Portables on the network', 'Licences of the mapping system', 'Lines of the telephone exchange'].map((subject) => ({ ...desktops('Resources', 1, 2), id: subject, subject }));
    expect(texts(withRows(...many))).toContain('One more or one fewer changes your charge for the year by its price. It moves cost between directorates; the council as a whole pays the same.');
  });

  it('says which version it is from the second on, and has its place for a sign-off whatever it asks', () => {
    expect(texts({ ...PACK, version: 2 }).filter((text) => text.includes('round 1'))).toEqual(['2007/08 round 1, version 2']);
    expect(texts(withRows())).toEqual(expect.arrayContaining(['0 of 0 answered', 'Your job title', 'Date']));
  });

  it('promises that silence is acceptance only where the setting says so', () => {
    expect(texts(PACK)).toContain('5  Save, and send this file back by 30 November 2007.');
    expect(texts(PACK, { ...FACTS, unanswered: 'deemed' })).toContain('5  Save, and send this file back by 30 November 2007. A line without an answer by then is deemed accepted as issued.');
  });

  it('keeps its mark whatever it tells beside its lines', () => {
    const marks = [FACTS, KNOWN].map((facts) => packSheets(ROUND, PACK, facts)[1]!.cells.map(({ value }) => value));
    expect(marks[0]).toEqual(marks[1]);
    expect(marks[0]).toContain(fingerprint(ROUND, PACK));
  });

  it('holds a figure of any size in its column, and a long name in its row', () => {
    const budget: AskedRow = { id: 'budget|a', kind: 'budget', subject: 'C2120 4010 Licences and maintenance of every system of the council', before: fraction(1_234_567_890), issued: fraction(-1_234_567_890), price: null };
    const { columns, heights, cells } = sheetOf(withRows(budget));
    const row = cells.find(({ value }) => value === budget.subject)!.row;
    for (const column of [2, 3, 4, 8]) expect(columns[column]).toBeGreaterThanOrEqual('(2,469,135,780.00)'.length);
    expect(heights.get(row)).toBe(45);
    expect(sheetOf(PACK).columns.slice(2, 5)).toEqual([11, 11, 10]);
  });

  it('shows counts without pence, FTE with two places, and no heading over what posts do not have', () => {
    const post: AskedRow = { id: 'post|p1', kind: 'post', subject: 'P1 Accountant', before: null, issued: fraction(1, 2), price: null };
    const { cells } = sheetOf(withRows(desktops('Resources', 210, 244), post));
    const formatOf = (value: number) => cells.find((cell) => cell.value === value)?.format;
    expect([formatOf(244), formatOf(0.5), formatOf(490)]).toEqual(['count', 'money', 'money']);
    const heading = cells.find(({ value }) => value === 'Approved FTE')!.row;
    expect(cells.filter(({ row, value }) => row === heading && value !== '').map(({ value }) => value)).toEqual(['Post', 'Approved FTE', 'Your answer', 'Your figure', 'Your reason', 'Check', 'Line']);
  });
});
