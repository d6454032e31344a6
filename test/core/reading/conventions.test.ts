import { classifyRows } from '../../../src/core/reading/classifyRows';
import { type Conventions, detectConventions, numberIn } from '../../../src/core/reading/conventions';
import { DATASETS } from '../../../src/core/reading/datasets/catalogue';
import { findTable, type FoundTable } from '../../../src/core/reading/findTables';
import { type Drawn, gridOf } from '../../builders/grid';

function tableOf(rows: readonly Drawn[]): FoundTable {
  const found = findTable(gridOf('Budget', rows), DATASETS, 2007);
  if (found === null) throw new Error('the drawing has no table');
  return found;
}

/** Lines whose service starts with "Income" are income. */
function conventionsOf(rows: readonly Drawn[]): Conventions {
  const found = tableOf(rows);
  const data = classifyRows(found).filter(({ kind }) => kind === 'data');
  return detectConventions(found, data, ({ label }) => label.startsWith('Income'));
}

const HEADINGS = ['Service', 'Original budget', 'Forecast', 'Variance'];

describe('unit', () => {
  it.each<[string, readonly Drawn[], string]>([
    ['pounds when nothing says otherwise', [HEADINGS, ['ICT', 1, 1, 0]], 'pounds'],
    ['thousands by a heading', [['Service', 'Original budget £000', 'Forecast'], ['ICT', 1, 1]], 'thousands'],
    ['thousands by a note above', [['All figures in £000'], HEADINGS, ['ICT', 1, 1, 0]], 'thousands'],
    ['pounds by a heading although a note says thousands', [['£000'], ['Service', 'Original budget (£)', 'Forecast (£)'], ['ICT', 1, 1]], 'pounds'],
    ['not named by a column that holds no money', [['Service £000', 'Original budget', 'Forecast'], ['ICT', 1, 1]], 'pounds'],
  ])('is %s', (_, rows, unit) => {
    expect(conventionsOf(rows)).toMatchObject({ unit, mixedUnits: false });
  });

  it('is pounds and said to be mixed when headings disagree', () => {
    expect(conventionsOf([['Service', 'Original budget £000', 'Forecast £'], ['ICT', 1, 1]])).toMatchObject({ unit: 'pounds', mixedUnits: true });
  });
});

describe('rounding unit, in pence', () => {
  it.each<[string, number, string, Drawn]>([
    ['a thousand pounds', 100_000, '£000', ['ICT', 46, 47, 1]],
    ['a hundred pounds', 10_000, '£000', ['ICT', 46, 47.1, 0]],
    ['a pound', 100, '£000', ['ICT', 46, 47.101, 0]],
    ['a penny', 1, '£000', ['ICT', 46, 47.10155, 0]],
    ['a pound, however round the amounts are', 100, '£', ['ICT', 46_000, 47_000, 0]],
    ['a penny', 1, '£', ['ICT', 46_000, 47_101.5, 0]],
    ['a penny even where a formula leaves a tail of decimals', 1, '£', ['ICT', 46_000.1234567, 0, 0]],
    ['not taken from the variance, which may be worked out', 100, '£', ['ICT', 46_000, 47_000, 0.001]],
  ])('is %s (%d)', (_, unit, note, line) => {
    expect(conventionsOf([[note], HEADINGS, line]).roundingUnit).toBe(unit);
  });

  it('is a pound in a table without lines', () => {
    expect(conventionsOf([HEADINGS]).roundingUnit).toBe(100);
  });
});

describe('sign of income', () => {
  it.each<[string, readonly Drawn[]]>([
    ['negative', [['ICT', 100, 100, 0], ['Income', -40, -40, 0]]],
    ['positive', [['ICT', 100, 100, 0], ['Income', 40, 40, 0]]],
    ['negative', [['Income sales', 10, 10, 0], ['Income grants', -40, -40, 0]]],
    ['positive', [['Income sales', 40, 40, 0], ['Income grants', -10, -10, 0]]],
    ['negative', [['ICT', 100, 100, 0]]],
    ['positive', [['Income not known yet', null, null, 5], ['Income', 40, 40, 0]]],
  ])('is %s by the weight of the income lines', (income, lines) => {
    expect(conventionsOf([HEADINGS, ...lines]).signs.income).toBe(income);
  });
});

describe('sign of the variance', () => {
  it.each<[string | null, readonly Drawn[]]>([
    ['forecast-budget', [['ICT', 100, 110, 10]]],
    ['budget-forecast', [['ICT', 100, 110, -10]]],
    ['budget-forecast', [['ICT', 100, 110, -10], ['HR', 100, 90, 10], ['Legal', 100, 90, -10]]],
    ['forecast-budget', [['ICT', 100, 110, 10], ['HR', 100, 110, -10]]],
    [null, [['ICT', 100, 100, 0], ['HR', 100, 110, null]]],
    [null, [['Income', -100, -110, 10]]],
    [null, [['ICT', 100, 100, 10]]],
    ['budget-forecast', [['ICT', 100, 100, 10], ['HR', 100, 110, -10]]],
  ])('is %s', (variance, lines) => {
    expect(conventionsOf([HEADINGS, ...lines]).signs.variance).toBe(variance);
  });
});

it('has no signs to find in a table that is no budget', () => {
  expect(conventionsOf([['SCP', 'Annual salary'], [29, 24_001]])).toMatchObject({ roundingUnit: 100, signs: { income: 'negative', variance: null } });
});

it('finds the number of a field exactly, and none in a blank or a remark', () => {
  const found = tableOf([HEADINGS, ['ICT', '£1,000', 'tbc', null]]);
  const row = classifyRows(found)[0]!;
  expect(numberIn(found, row, 'original')).toEqual({ numerator: 1000n, denominator: 1n });
  expect([numberIn(found, row, 'forecast'), numberIn(found, row, 'variance'), numberIn(found, row, 'virement')]).toEqual([null, null, null]);
});

it('are as was answered, whatever the figures say', () => {
  const about = { file: '', sheet: 'Budget', heading: '', occurrence: 1 };
  const answers = [{ ...about, field: 'incomeSign', value: 'negative' }, { ...about, field: 'varianceSign', value: 'budget-forecast' }];
  const found = findTable(gridOf('Budget', [HEADINGS, ['ICT', 100, 110, 10], ['Income', 40, 40, 0]]), DATASETS, 2007, answers)!;
  const data = classifyRows(found).filter(({ kind }) => kind === 'data');
  expect(detectConventions(found, data, ({ label }) => label.startsWith('Income')).signs).toEqual({ income: 'negative', variance: 'budget-forecast' });
});
