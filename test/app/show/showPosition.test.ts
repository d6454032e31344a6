import { showPosition } from '../../../src/app/show/showPosition';
import { type DrawnLine, budgetGrid, reviewGrids } from '../../builders/budgetGrid';
import { showSample } from '../../builders/shownSample';

const shownOf = async (...lines: readonly DrawnLine[]) => showPosition((await reviewGrids(budgetGrid(...lines))).review);

describe('a stream in the list', () => {
  it('writes plus for over budget, brackets for under, a nought for neither', async () => {
    const { streams } = await shownOf(['Over', 'a', 1_000_000, 1_020_000], ['Under', 'b', 1_000_000, 990_000], ['Even', 'c', 50, 50]);
    expect(streams.map(({ name, variance, percent }) => [name, variance, percent])).toEqual([
      ['Over', '+20,000', '2.0%'],
      ['Even', '0', '0.0%'],
      ['Under', '(10,000)', '(1.0%)'],
    ]);
  });

  it('writes income budgets in brackets, and no per cent of a nil budget', async () => {
    const { streams } = await shownOf(['Parking', 'fees', -400_000, -380_000], ['New', 'x', 0, 500]);
    expect(streams.map(({ name, budget, forecast, percent }) => [name, budget, forecast, percent])).toEqual([
      ['Parking', '(400,000)', '(380,000)', '5.0%'],
      ['New', '0', '500', 'nil budget'],
    ]);
  });

  it('never shows a per cent that looks like a threshold it did not reach', async () => {
    const { streams } = await shownOf(['Close', 'a', 1_000_000, 1_049_999]);
    expect(streams[0]).toMatchObject({ percent: '4.9999%', status: 'Amber', remarks: ['£1 below Red'] });
  });

  it('remarks on Red lines inside a Green stream and on a large underspend', async () => {
    const { streams } = await shownOf(['Hiding', 'a', 100_000, 120_000], ['Hiding', 'b', 900_000, 870_000], ['Large', 'c', 100_000, 80_000]);
    expect(streams.map(({ name, remarks }) => [name, remarks])).toEqual([
      ['Hiding', ['1 Red line inside']],
      ['Large', ['large underspend']],
    ]);
  });
});

describe('directorates', () => {
  it('are named where there are several, and only then', async () => {
    const { shown: borough } = await showSample('borough-2025-26');
    const { shown: council } = await showSample('council-2007-08');
    expect(borough.streams[0]).toMatchObject({ name: 'Parking and Highways', directorate: 'Place and Environment' });
    expect(council.streams.map(({ directorate }) => directorate)).toEqual(['', '', '', '', '']);
  });
});

it('shows the balance test with its tolerance and result', async () => {
  const { shown } = await showSample('council-2007-08');
  expect(shown.balances).toEqual([{ name: 'Three streams that must balance', variance: '0', within: 'within £1,000', status: 'Pass' }]);
});
