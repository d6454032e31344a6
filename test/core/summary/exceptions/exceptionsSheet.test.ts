import { expect, it } from '@jest/globals';
import { summariseDrawn } from '../drawnSummary';

const budget = (pounds: number) => ({ sheets: { Budget: [['Service stream', 'Cost centre', 'Description', 'Current budget', 'Forecast outturn'], ['ICT', 'C1', 'Licences', pounds, 2 * pounds]] } });

it.each([[1_000_000, 'Amount £'], [400_000_000, 'Amount £000']])('a variance of £%d stands under %s', (pounds, heading) => {
  const { exceptions } = summariseDrawn(budget(pounds)).summary;
  const headings = exceptions.cells.flatMap(({ row, content }) => (row === exceptions.table?.area.firstRow && content.kind === 'text' ? [content.text] : []));
  expect(headings).toContain(heading);
  expect(exceptions.money === 'pounds').toBe(heading === 'Amount £');
});

it('a budget in which no rule finds anything has one row that says so', () => {
  const { review, summary: { exceptions } } = summariseDrawn({ sheets: { Budget: [['Service stream', 'Cost centre', 'Description', 'Current budget', 'Forecast outturn'], ['ICT', 'C1', 'Licences', 1000, 1000]] } });
  expect(review.findings).toEqual([]);
  expect(exceptions.table?.area).toMatchObject({ firstRow: 4, lastRow: 5 });
  const words = exceptions.cells.filter(({ row }) => row === 2 || row === 5).flatMap(({ content }) => (content.kind === 'text' && content.text !== '' ? [content.text] : []));
  expect(words).toEqual(['No rule found anything.', 'No rule found anything. What was not checked stands on the summary.']);
});
