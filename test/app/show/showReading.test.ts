import { showGaps, showReading } from '../../../src/app/show/showReading';
import type { Review } from '../../../src/core/model/review';
import { pounds } from '../../../src/core/model/money';
import { budgetGrid, reviewGrids } from '../../builders/budgetGrid';
import { gridOf } from '../../builders/grid';

const notes = (sheet: string) => gridOf(sheet, [['Only words']]);

describe('what was read', () => {
  it('counts the sheets that were used and their rows', async () => {
    const { review, grids } = await reviewGrids(budgetGrid(['ICT', 'Pay', 10, 10], ['ICT', 'Rent', 10, 10]), notes('Notes'));
    expect(showReading(review, grids.length)).toMatchObject({
      line: '1 of 2 sheets, 2 rows',
      tables: [{ dataset: 'Budget', rows: '2 rows', place: { sheet: 'Budget 2007-08', cells: 'A2:H4', words: 'Budget 2007-08' } }],
    });
  });

  it('tells an issue once with all its places, the gravest first', async () => {
    const broken = gridOf('Budget 2007-08', [
      ['Budget monitoring 2007/08'],
      ['Stream', 'Cost centre', 'Service', 'Original', 'Virement', 'Supplementary', 'Current', 'Forecast'],
      ['ICT', 'C1', 'Pay', 10, 0, 0, 10, '#REF!'],
    ]);
    const { review, grids } = await reviewGrids(broken, notes('Notes'), notes('More notes'));
    const { issues } = showReading(review, grids.length);
    expect(issues.map(({ severity, places }) => [severity, places.map(({ words }) => words)])).toEqual([
      ['Amber', ['Budget 2007-08!H3']],
      ['Note', ['Notes', 'More notes']],
    ]);
  });
});

describe('what was not checked', () => {
  it('stands in the order of its money, and then as the review has it', async () => {
    const { review } = await reviewGrids(budgetGrid(['ICT', 'Pay', 10, 10]));
    const gap = (section: string, amount: number | null) => ({ section, why: 'Why.', amount: amount === null ? null : pounds(amount) });
    const other: Review = { ...review, notChecked: [gap('none', null), gap('small', 5), gap('negative', -900), gap('none either', null)] };
    expect(showGaps(other).map(({ section, amount }) => [section, amount])).toEqual([
      ['negative', '(£900)'],
      ['small', '£5'],
      ['none', ''],
      ['none either', ''],
    ]);
  });
});
