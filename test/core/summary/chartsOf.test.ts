import { describe, expect, test } from '@jest/globals';
import type { Drawn } from '../../builders/grid';
import { summariseDrawn } from './drawnSummary';
import { summariseSample } from './sampleSummary';

const budget = (...lines: readonly Drawn[]): readonly Drawn[] => [['Service stream', 'Cost centre', 'Description', 'Current budget', 'Forecast outturn'], ...lines];

describe('the chart of variances', () => {
  test('lies on the rows of the budget and states the variance of all streams', () => {
    const { summary: { governance } } = summariseDrawn({ sheets: { Budget: budget(['ICT', 'C1', 'Licences', 1000, 1300], ['HR', 'C2', 'Training', 1000, 900]) } });
    expect(governance.charts).toHaveLength(1);
    const [chart] = governance.charts;
    expect(chart).toMatchObject({ title: '£200 over', minimum: -120, maximum: 320 });
    const labels = governance.cells.filter(({ row, column }) => column === 1 && row >= chart!.categories.firstRow && row <= chart!.categories.lastRow).map(({ content }) => content.kind === 'text' && content.text);
    expect(labels).toEqual(['ICT', 'HR']);
    expect(chart!.over.firstRow).toBe(chart!.categories.firstRow - 1);
  });

  test.each([[1000, 'On budget'], [3_250_000, '£3.2m over'], [100, '£900 under']])('with a forecast of %d says %s', (forecast, title) => {
    const { summary } = summariseDrawn({ sheets: { Budget: budget(['ICT', 'C1', 'Licences', 1000, forecast]) } });
    expect(summary.governance.charts[0]?.title).toBe(title);
  });
});

describe('the chart of shifts', () => {
  test('shows what moves between directorates, on the rows of the what-if, with a sentence below', async () => {
    const { summary: { governance }, review } = await summariseSample(['council-2007-08']);
    const chart = governance.charts.find(({ name }) => name === 'Shift of charges by directorate')!;
    const shift = review.recharge!.whatIfs.find(({ gross }) => gross === 0)!;
    const drawn = governance.cells.filter(({ row, column }) => column === chart.values.firstColumn && row >= chart.values.firstRow && row <= chart.values.lastRow).map(({ content }) => (content.kind === 'number' || content.kind === 'formula' ? content.value : null));
    expect(drawn).toEqual([...shift.charges].sort((a, b) => (a.recipient < b.recipient ? -1 : 1)).map((charge) => charge.shift / 100));
    expect(chart.title).toBe('D: £15,810 changes hands');
    const texts = governance.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
    expect(texts.filter((text) => text.startsWith('The bars show D, from Corporate & Customer Services -£7,105.79 to Children & Young People +£9,654.77; '))).toHaveLength(1);
  });

  test('is not drawn where no what-if shifts anything', () => {
    const { summary } = summariseDrawn({ sheets: { Budget: budget(['ICT', 'C1', 'Licences', 1000, 1000]) } });
    expect(summary.governance.charts.map(({ name }) => name)).toEqual(['Variance by service stream']);
  });
});
