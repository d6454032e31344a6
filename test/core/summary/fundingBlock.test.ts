import { describe, expect, test } from '@jest/globals';
import type { Drawn } from '../../builders/grid';
import { drawnSections } from './drawnSections';
import { summariseSample } from './sampleSummary';

const TOPIC = 'Time-limited money';
const HEADINGS: Drawn = ['Funding name', 'Service stream', 'Funding type', 'Source', 'Amount 2006/07', 'Amount 2007/08', 'Amount 2008/09', 'Amount 2009/10', 'Amount 2010/11', 'Release target', 'Released', 'Released from service'];
const grant = (name: string, years: Drawn, target: number | null, released: number | null, service: string | null = null): Drawn => [name, 'ICT', 'Grant', 'DCSF', ...years, target, released, service];
const register = (...rows: readonly Drawn[]) => drawnSections({ Funding: [HEADINGS, ...rows] });

describe('money that ends', () => {
  test('stands with its years, target, what each service released, the gap and the months left', () => {
    const { row, message } = register(grant('Advice grant', [null, 500, 500, 0, 0], 500, null), grant('Advice grant', [null, null, null, null, null], null, 60, 'Planning'), grant('Advice grant', [null, null, null, null, null], null, 90, 'Licensing'));
    expect(message(TOPIC)).toBe('£350 a year remains to be found for Advice grant, which ends on 31 March 2009');
    expect(row(TOPIC, 'Advice grant')).toMatchObject({ C: 500, D: 500, E: 0, F: 500, G: 150, H: 350, K: 'Amber', L: '31 March 2009' });
    expect(row(TOPIC, 'Licensing')).toMatchObject({ G: 90 });
    expect(row(TOPIC, 'Planning')).toMatchObject({ G: 60 });
  });

  test('is summed from its cells', () => {
    const { summary } = register(grant('Advice grant', [null, 500, 500, 0, 0], 500, null), grant('Advice grant', [null, null, null, null, null], null, 60, 'Planning'), grant('Advice grant', [null, null, null, null, null], null, 90, 'Licensing'));
    const formulaOf = (name: string) => summary.figures.find((figure) => figure.name === name)?.formula;
    expect(formulaOf('ZB_FUNDING_ADVICE_GRANT_2007_08')).toBe('=Funding!F2');
    expect(formulaOf('ZB_FUNDING_ADVICE_GRANT_RELEASED')).toBe('=SUM(Funding!K3:K4)');
    expect(formulaOf('ZB_FUNDING_ADVICE_GRANT_GAP')).toMatch(/^=F\d+-G\d+$/);
  });

  test('by year is of its own rows where the services have amounts too', () => {
    const { figure } = register(grant('Advice grant', [null, 500, 500, 0, 0], 500, null), grant('Advice grant', [null, 60, 60, 0, 0], null, 60, 'Planning'));
    expect(figure('ZB_FUNDING_ADVICE_GRANT_2007_08')).toMatchObject({ value: 500, formula: '=Funding!F2' });
  });

  test('that is met says so, and that ends far off is not due', () => {
    const met = register(grant('Advice grant', [null, 500, 0, 0, 0], 500, 500));
    expect(met.message(TOPIC)).toBe('Advice grant, which ends on 31 March 2008, is met: what is to be released for it is released');
    expect(met.row(TOPIC, 'Advice grant').K).toBe('Pass');
    const far = register(grant('Advice grant', [null, 500, 500, 500, 0], 500, 100));
    expect(far.row(TOPIC, 'Advice grant').K).toBe('Not due');
    expect(far.message(TOPIC)).toBe('No gap is due: 1 amount in the register, and none ends within 24 months with money to be found');
  });

  test('of earlier years has no column and a sentence with its money; later years share the last column', () => {
    const { row, summary } = register(grant('Advice grant', [70, 500, 400, 300, 200], 500, 0));
    expect(row(TOPIC, 'By year, £')).toMatchObject({ C: '2007/08', D: '2008/09', E: '2009/10+' });
    expect(row(TOPIC, 'Advice grant')).toMatchObject({ C: 500, D: 400, E: 500 });
    expect(row(TOPIC, 'Earlier years').C).toBe('£70 of money before 2007/08 is over and has no column.');
    expect(register(grant('Advice grant', [70, 500, 0, 0, 0], 500, 0), grant('Parks grant', [null, 500, 0, 0, 0], 500, 0), grant('Youth grant', [30, 500, 0, 0, 0], 500, 0)).row(TOPIC, 'Earlier years').C).toBe('£100 of money before 2007/08 is over and has no column.');
    expect(summary.figures.find(({ name }) => name === 'ZB_FUNDING_ADVICE_GRANT_2009_10')?.path).toBe('');
  });

  test('is listed worst first, and beyond eight the rest are one row with their count and money', () => {
    const rows = Array.from({ length: 12 }, (_, index) => grant(`Grant ${String.fromCharCode(65 + index)}`, [null, 100, 100, 0, 0], 100 + index, 0));
    const { labels, row, message } = register(...rows);
    expect(labels(TOPIC).slice(1)).toEqual(['Grant L', 'Grant K', 'Grant J', 'Grant I', 'Grant H', 'Grant G', 'Grant F', '5 more', 'All time-limited money']);
    expect(row(TOPIC, '5 more')).toMatchObject({ C: 500, F: 510, G: 0, H: 510, K: 'Amber' });
    expect(row(TOPIC, 'All time-limited money')).toMatchObject({ C: 1200, F: 1266, H: 1266 });
    expect(message(TOPIC)).toBe('£1,266 a year remains to be found for 12 amounts, of which Grant A ends on 31 March 2009');
  });

  test('with many services lists those that released most', () => {
    const services = Array.from({ length: 9 }, (_, index) => grant('Advice grant', [null, null, null, null, null], null, 10 + index, `Service ${String.fromCharCode(65 + index)}`));
    const { labels, row } = register(grant('Advice grant', [null, 500, 500, 0, 0], 500, null), ...services);
    expect(labels(TOPIC).slice(2)).toEqual(['Service I', 'Service H', 'Service G', '6 more services']);
    expect(row(TOPIC, '6 more services').G).toBe(75);
  });
});

const NO_YEARS: Drawn = [null, null, null, null, null];

describe('money of the register whose facts lack', () => {
  test('that is met is said without a day where no end is known, and several are met together', () => {
    const { row, message } = register(grant('Advice grant', NO_YEARS, 500, 500));
    expect(message(TOPIC)).toBe('Advice grant is met: what is to be released for it is released');
    expect(row(TOPIC, 'Advice grant')).toEqual({ B: 'Advice grant', F: 500, G: 500, H: 0, K: 'Pass', L: 'no end given' });
    expect(register(grant('Advice grant', NO_YEARS, 500, 500), grant('Parks grant', NO_YEARS, 50, 50)).message(TOPIC)).toBe('All 2 amounts that end are met by what is released');
  });

  test('without an end or without anything to hold it against is not checked, the gap that is known first', () => {
    const { row, labels, message } = register(grant('A', NO_YEARS, null, 40), grant('B', NO_YEARS, 500, 100));
    expect(labels(TOPIC).slice(1, 3)).toEqual(['B', 'A']);
    expect(row(TOPIC, 'B')).toEqual({ B: 'B', F: 500, G: 100, H: 400, K: 'Not checked', L: 'no end given' });
    expect(row(TOPIC, 'A')).toEqual({ B: 'A', G: 40, K: 'Not checked', L: 'no end given' });
    expect(row(TOPIC, 'All time-limited money')).toEqual({ B: 'All time-limited money', F: 500, G: 140, H: 400 });
    expect(message(TOPIC)).toBe('No gap is due: 2 amounts in the register, and none ends within 24 months with money to be found');
  });

  test('that never has a target adds up to no target and no gap', () => {
    expect(register(grant('A', NO_YEARS, null, 40), grant('B', NO_YEARS, null, 60)).row(TOPIC, 'All time-limited money')).toEqual({ B: 'All time-limited money', G: 100 });
  });

  test('with no stated target is held to its last year, and says that it is no cell of the register', () => {
    const { row, figure } = register(grant('Advice grant', [null, 500, 400, 0, 0], null, 150));
    expect(row(TOPIC, 'Advice grant')).toMatchObject({ F: 400, G: 150, H: 250, K: 'Amber' });
    expect(figure('ZB_FUNDING_ADVICE_GRANT_TARGET')).toMatchObject({ value: 400, formula: null, source: 'its last year’s money, no target being stated' });
  });

  test('with amounts and targets at its services only has those of its services', () => {
    const { row, figure } = register(grant('Advice grant', [null, 300, 0, null, null], 200, 80, 'Planning'), grant('Advice grant', [null, 200, 0, null, null], 100, null, 'Licensing'));
    expect(row(TOPIC, 'Advice grant')).toMatchObject({ C: 500, D: 0, F: 300, G: 80, H: 220 });
    expect(figure('ZB_FUNDING_ADVICE_GRANT_2007_08')?.formula).toBe('=SUM(Funding!F2:F3)');
    expect(figure('ZB_FUNDING_ADVICE_GRANT_TARGET')?.formula).toBe('=SUM(Funding!J2:J3)');
    expect(row(TOPIC, 'Planning')).toEqual({ B: 'Planning', F: 200, G: 80, H: 120 });
    expect(row(TOPIC, 'Licensing')).toEqual({ B: 'Licensing', F: 100, G: 0, H: 100 });
  });

  test('has no cell in a year without it, and the total of that year is of the others', () => {
    const { row, figure } = register(grant('A', [null, 500, null, null, null], 500, 500), grant('B', [null, 200, 300, null, null], 300, 300));
    expect(row(TOPIC, 'A')).toEqual({ B: 'A', C: 500, F: 500, G: 500, H: 0, I: 5, K: 'Pass', L: '31 March 2008' });
    expect(row(TOPIC, 'All time-limited money')).toMatchObject({ C: 700, D: 300 });
    expect(figure('ZB_FUNDING_TOTAL_2008_09')?.formula).toMatch(/^=SUM\(D\d+\)$/);
  });
});

describe('the end of money', () => {
  test('that has come says so, and what is still to be found is said of the past', () => {
    const { row, message } = register(grant('Advice grant', [500, 0, 0, 0, 0], 500, 100));
    expect(message(TOPIC)).toBe('£400 a year remains to be found for Advice grant, which ended on 31 March 2007');
    expect(row(TOPIC, 'Advice grant')).toMatchObject({ H: 400, I: 'ended', K: 'Red', L: '31 March 2007' });
  });

  test('is due within the months of the setting, that many months and a day are not', () => {
    const until = (asAt: string) => drawnSections({ Funding: [HEADINGS, grant('Advice grant', [null, 500, 500, 0, 0], 500, 100)] }, { 'funding.months': 17, asAt }).row(TOPIC, 'Advice grant').K;
    expect(until('31/10/2007')).toBe('Amber');
    expect(until('30/10/2007')).toBe('Not due');
  });

  test('that the register of a supplement does not record leaves it unchecked, however near its last column is', () => {
    const headings: Drawn = ['Funding name', 'Funding type', 'Source', 'Amount 2007/08', 'Amount 2008/09', 'End year'];
    const { row } = drawnSections({ Funding: [headings, ['Info supplement', 'Supplementary estimate', 'Contingency', 500, 500, null]] }, { 'funding.months': 17 });
    expect(row(TOPIC, 'Info supplement')).toMatchObject({ F: 500, G: 0, H: 500, K: 'Not checked' });
  });
});

describe('services together in the last row', () => {
  const services = (target: (index: number) => number | null) => register(grant('Advice grant', [null, 500, 500, 0, 0], 500, null), ...Array.from({ length: 5 }, (_, index) => grant('Advice grant', NO_YEARS, target(index), 10 + index, `Service ${String.fromCharCode(65 + index)}`)));

  test('have the sum of their targets and what they still have to release', () => {
    const { row, figure } = services((index) => 100 + index);
    expect(row(TOPIC, '2 more services')).toEqual({ B: '2 more services', F: 201, G: 21, H: 180 });
    expect(figure('ZB_FUNDING_ADVICE_GRANT_2_MORE_SERVICES_TARGET')?.formula).toBe('=SUM(Funding!J3:J4)');
  });

  test('have no target where one of them has none', () => {
    expect(services((index) => (index === 0 ? null : 100)).row(TOPIC, '2 more services')).toEqual({ B: '2 more services', G: 21 });
  });
});

test('amounts together in the last row have the gap of those whose target is known, which no formula makes', () => {
  const rows = Array.from({ length: 9 }, (_, index) => grant(`Grant ${String.fromCharCode(65 + index)}`, NO_YEARS, index === 8 ? null : 100 + index, 50));
  const { row, figure } = register(...rows);
  expect(row(TOPIC, '2 more')).toEqual({ B: '2 more', F: 100, G: 100, H: 50, K: 'Not checked' });
  expect(figure('ZB_FUNDING_2_MORE_GAP')).toMatchObject({ formula: null, source: 'target less released, where a target is known' });
});

test('a release that the virement register shows in part is Amber and says so, one it shows whole is not', () => {
  const virements: readonly Drawn[] = [['Ref', 'From', 'To', 'Amount'], ['V1', 'Planning', 'C9', 50], ['V2', 'Licensing', 'C9', 90]];
  const { row } = drawnSections({ Funding: [HEADINGS, grant('Advice grant', [null, 500, 500, 0, 0], 500, null), grant('Advice grant', NO_YEARS, null, 60, 'Planning'), grant('Advice grant', NO_YEARS, null, 90, 'Licensing'), grant('Advice grant', NO_YEARS, null, 30, 'Parks')], Virements: virements });
  expect(row(TOPIC, 'Planning')).toMatchObject({ G: 60, K: 'Amber', L: 'part not vired' });
  expect(row(TOPIC, 'Licensing')).toEqual({ B: 'Licensing', G: 90 });
  expect(row(TOPIC, 'Parks')).toMatchObject({ G: 30, K: 'Amber', L: 'no virement' });
});

test('more than six lines of one-off money are named as six and a count', () => {
  const lines = Array.from({ length: 8 }, (_, index): Drawn => ['ICT', `C${index}`, `Reserve contribution ${index}`, -100, -100]);
  const { row, summary } = drawnSections({ Budget: [['Service stream', 'Cost centre', 'Description', 'Original budget', 'Forecast outturn'], ['ICT', 'C9', 'Licences', 1000, 1000], ...lines] }, { 'balance.groups': 'Corporate: ICT' });
  expect(row(TOPIC, 'Corporate')).toMatchObject({ H: 800 });
  const words = summary.governance.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])).join(' ');
  expect(words).toContain('Reserve contribution 5 (ICT) £100 and 2 more. It comes once.');
});

test('two amounts whose names and services run together keep their own figures', () => {
  const { summary } = register(grant('Grant A', [null, 100, 100, 0, 0], 100, null), grant('Grant A', [null, null, null, null, null], null, 7, 'B'), grant('Grant A B', [null, 300, 300, 0, 0], 300, 9));
  expect(summary.figures.filter(({ name }) => name.startsWith('ZB_FUNDING_GRANT_A_B_RELEASED')).map(({ value }) => value).sort()).toEqual([7, 9]);
});

test('a workbook without a register says so in one line', () => {
  const { labels, message } = drawnSections({});
  expect(message(TOPIC)).toBe('Not reviewed: the workbook has no register of time-limited money.');
  expect(labels(TOPIC)).toEqual([]);
});

test('one-off money in a balance stands with its group and its lines, turned to what it brings', async () => {
  const { summary } = await summariseSample(['council-2007-08']);
  expect(summary.figures.find(({ name }) => name === 'ZB_BALANCE_THREE_STREAMS_THAT_MUST_BALANCE_ONE_OFF')).toMatchObject({ value: 120_000, formula: '=-SUM(Budget!J26)', path: 'monitoring.balance[0].oneOff' });
});

test('a release that the virement register does not show is Amber and says so', async () => {
  const { summary } = await summariseSample(['council-2007-08']);
  const texts = summary.governance.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
  expect(texts.filter((text) => text === 'no virement')).toHaveLength(4);
});
