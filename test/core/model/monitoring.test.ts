import { pence } from '../../../src/core/model/money';
import { type Position, largeMark, netNature } from '../../../src/core/model/monitoring';

const position = (parts: Partial<Position>) => parts as Position;
const nature = (current: number, forecast: number) => netNature(position({ current: pence(current), forecast: pence(forecast) }));

it('takes a net budget below nil for income, and one of nil by its forecast', () => {
  expect([nature(-1, 5), nature(0, -1)]).toEqual(['income', 'income']);
  expect([nature(1, -5), nature(0, 0), nature(0, 1)]).toEqual(['expenditure', 'expenditure', 'expenditure']);
});

it('calls a large favourable variance by what the budget is, and any other nothing', () => {
  const large = position({ largeUnderspend: true });
  expect([largeMark(large, 'expenditure'), largeMark(large, 'income'), largeMark(position({ largeUnderspend: false }), 'income')]).toEqual(['large underspend', 'large over-recovery', '']);
});
