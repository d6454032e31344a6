import { defaultPolicy } from '../../../src/core/model/policy';
import { reviewLine } from '../../../src/core/report/reviewLine';
import { review } from '../../../src/core/review';
import type { Figure } from '../../../src/core/sheet/figure';
import { type LineParts, budgetLines } from '../../builders/budgetLine';
import { tablesWith } from '../../builders/tableSource';

const reviewed = (line: LineParts) => review({ tables: tablesWith({ budget: budgetLines([line]) }), policy: defaultPolicy(2007, 7), issues: [] });
const figure = (value: number): Figure => ({ name: 'ZB_A', parts: ['A'], value, unit: 'pounds', path: '', sheet: 'S', cell: 'F5', formula: null, defined: false, source: '', numberFormat: 'amount' });

it('says the position as a whole in one line, and how many figures of a written summary agree', () => {
  const over = reviewed({ current: 1_000, forecast: 1_100 });
  expect(reviewLine(over, [])).toMatch(/^at 31 October 2007 budget £1,000, forecast £1,100, variance \+£100 \(10\.0%\), Red\. .*\d Note\.$/);
  const checked = [5, 6].map((value) => ({ figure: figure(value), recalculated: 5 }));
  expect(reviewLine(over, checked)).toMatch(/ 1 of 2 figures agree\.$/);
});

it('says that a nil budget has no per cent', () => {
  expect(reviewLine(reviewed({ current: 0, forecast: 100 }), [])).toContain('budget £0, forecast £100, variance +£100 (nil budget), ');
});
