import { figuresJson, resultOf } from '../../../src/core/report/figuresJson';
import type { Figure } from '../../../src/core/sheet/figure';

const figure = (unit: Figure['unit'], value = 5): Figure => ({ name: 'ZB_A', defined: true, parts: ['A'], value, unit, path: '', sheet: 'S', cell: 'F5', formula: null, source: '', numberFormat: 'amount' });

it.each<[string, Figure['unit'], number | string | boolean, string]>([
  ['the same money', 'pounds', 5, 'agrees'],
  ['money apart by less than half a penny', 'pounds', 5.0049, 'agrees'],
  ['money apart by half a penny', 'pounds', 5.0051, 'differs'],
  ['a day apart by half a day', 'date', 5.5, 'differs'],
  ['a day apart by less', 'date', 5.4, 'agrees'],
  ['FTE apart in the sixth place', 'fte', 5.000_001, 'differs'],
  ['an error', 'pounds', '#REF!', 'differs'],
  ['a text that reads as the number', 'pounds', '5', 'differs'],
  ['a truth', 'count', true, 'differs'],
  ['a cell that was not calculated', 'pounds', '', 'not calculated'],
])('%s', (_, unit, recalculated, result) => {
  expect(resultOf({ figure: figure(unit), recalculated })).toBe(result);
});

it('counts what agrees, and gives what the cell holds, nothing where it holds a truth or nothing', () => {
  const { figures, agreement } = figuresJson([5, '#REF!', true, ''].map((recalculated) => ({ figure: figure('pounds', -0), recalculated })));
  expect(figures.map(({ recalculated }) => recalculated)).toEqual([5, '#REF!', null, null]);
  expect(Object.is(figures[0]?.value, 0)).toBe(true);
  expect(agreement).toEqual({ figures: 4, agrees: 0, differs: 3, notCalculated: 1 });
});
