import { describe, expect, test } from '@jest/globals';
import type { Drawn } from '../../builders/grid';
import { drawnSections } from './drawnSections';

const TOPIC = 'Zero-base';
const LINES: Drawn = ['Service stream', 'Line', 'Volume', 'Rate per unit', 'Unit cost', 'Amount', 'Last year volume', 'Last year unit cost', 'Last year amount', 'Justification', 'Package', 'Level'];
const line = (stream: string, name: string, [volume, cost, amount]: readonly (number | null)[], [lastVolume, lastCost, lastAmount]: readonly (number | null)[], pack: Drawn = [null, null]): Drawn => [stream, name, volume ?? null, 1, cost ?? null, amount ?? null, lastVolume ?? null, lastCost ?? null, lastAmount ?? null, 'Counted', ...pack];
const lines = (...rows: readonly Drawn[]) => drawnSections({ ZBB: [LINES, ...rows] });

describe('next year from nothing', () => {
  test('names the year and bridges last year to it: volume, price, new and dropped', () => {
    const { row, message } = lines(line('ICT', 'Calls', [120, 11, 1320], [100, 10, 1000]), line('ICT', 'Scanning', [2, 40, 80], [null, null, null]), line('ICT', 'Faxes', [null, null, 0], [5, 10, 50]));
    expect(message(TOPIC)).toContain('2008/09 requires £1,400, £350 more than last year');
    expect(row(TOPIC, 'Gross, £, 2008/09')).toMatchObject({ C: 'Last year\n2007/08', H: 'Required\n2008/09' });
    expect(row(TOPIC, 'ICT')).toMatchObject({ C: 1050, D: 200, E: 120, F: 80, G: -50, H: 1400, I: 350 });
  });

  test('takes new and dropped lines from their cells, and price as what the other steps leave', () => {
    const { summary: { figures } } = lines(line('ICT', 'Calls', [120, 11, 1320], [100, 10, 1000]), line('ICT', 'Scanning', [2, 40, 80], [null, null, null]), line('ICT', 'Faxes', [null, null, 0], [5, 10, 50]), line('ICT', 'Rent', [null, null, 500], [null, null, 400]));
    const formulaOf = (name: string) => figures.find((figure) => figure.name === `ZB_ZEROBASE_ICT_${name}`)?.formula;
    expect(formulaOf('NEW')).toBe('=ZBB!F3');
    expect(formulaOf('DROPPED')).toBe('=-ZBB!I4');
    expect(formulaOf('PRICE')).toMatch(/^=H\d+-C\d+-D\d+-F\d+-G\d+$/);
    expect(formulaOf('VOLUME')).toBeNull();
  });

  test('that is built without a stated amount is a value that names its cells, never a sum of blanks', () => {
    const { summary: { figures } } = lines(line('ICT', 'Calls', [120, 11, null], [100, 10, null]));
    expect(figures.find(({ name }) => name === 'ZB_ZEROBASE_ICT_REQUIREMENT')).toMatchObject({ value: 1320, formula: null });
    expect(figures.find(({ name }) => name === 'ZB_ZEROBASE_ICT_LAST_YEAR')).toMatchObject({ value: 1000, formula: null });
  });

  test('says how much base budget no line answers to', () => {
    const { row, message } = lines(line('HR', 'Training', [2, 40, 80], [2, 40, 80]));
    expect(row(TOPIC, 'Base budget with no zero-base line')).toMatchObject({ H: 1000, K: 'Amber' });
    expect(message(TOPIC)).toContain('£1,000 of base budget has no zero-base line');
  });

  test('shows of each stream how the rules judge what it does not cover', () => {
    const budget: readonly Drawn[] = [['Directorate', 'Service stream', 'Cost centre', 'Subjective', 'Original budget', 'Forecast outturn'], ...['ICT', 'HR', 'Law'].flatMap((stream) => ['1010', '1020'].map((subjective): Drawn => ['Corporate', stream, stream, subjective, 500, 500]))];
    const headings = ['Service stream', 'Cost centre', 'Subjective', 'Line', 'Amount', 'Justification'];
    const answered = (...pairs: readonly (readonly [string, string])[]) => drawnSections({ Budget: budget, ZBB: [headings, ...pairs.map(([stream, subjective]): Drawn => [stream, stream, subjective, `Work ${subjective}`, 500, 'Counted'])] });
    const part = answered(['ICT', '1010'], ['HR', '1010'], ['HR', '1020'], ['Law', '1010'], ['Law', '1020']);
    expect([part.row(TOPIC, 'ICT'), part.row(TOPIC, 'HR')]).toMatchObject([{ J: 0.5, K: 'Amber' }, { J: 1, K: 'Pass' }]);
    const waiting = answered(['ICT', '9999'], ['HR', '9999'], ['Law', '1010']);
    expect([waiting.row(TOPIC, 'ICT'), waiting.row(TOPIC, 'HR'), waiting.row(TOPIC, 'Law')]).toMatchObject([{ J: 0, K: 'Incomplete' }, { J: 0, K: 'Incomplete' }, { J: 0.5, K: 'Amber' }]);
  });

  test('lists the largest increases and shows the other streams as one row', () => {
    const rows = Array.from({ length: 40 }, (_, index) => line(`Stream ${index}`, `Work ${index}`, [1, 100 + index, 100 + index], [1, 100, 100]));
    const { labels, row } = lines(...rows);
    expect(labels(TOPIC).slice(1, 4)).toEqual(['Stream 39', 'Stream 38', 'Stream 37']);
    expect(row(TOPIC, '25 more streams')).toMatchObject({ C: 2500, H: 2800, I: 300 });
    expect(row(TOPIC, 'All streams above')).toMatchObject({ C: 4000, H: 4780, I: 780 });
  });
});

test('a workbook without zero-base lines says so in one line, with the year', () => {
  const { labels, message } = drawnSections({});
  expect(message(TOPIC)).toBe('Not reviewed: the workbook has no zero-base lines for 2008/09.');
  expect(labels(TOPIC)).toEqual([]);
});
