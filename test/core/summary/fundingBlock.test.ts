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
