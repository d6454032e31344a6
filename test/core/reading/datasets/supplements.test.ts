import fc from 'fast-check';
import { SUPPLEMENT_FIELDS } from '../../../../src/core/model/budgetLine';
import { SUPPLEMENT_COLUMNS } from '../../../../src/core/reading/datasets/supplements';
import { readTables } from '../../../../src/core/reading/readTables';
import { type Drawn, gridOf } from '../../../builders/grid';

function read(headings: Drawn, ...rows: readonly Drawn[]) {
  const { tables, issues } = readTables([gridOf('Budget', [['Service', 'Original budget', ...headings], ...rows])], []);
  const lines = tables.budget.map(({ supplementary, supplements, current }) => ({ supplementary, current, supplements: supplements.map(({ kind, field, amount }) => `${kind}, ${field}: ${amount}`) }));
  return { lines, issues: issues.map(({ code, at }) => `${code} ${at.cells}`) };
}

it('adds new money of several kinds to the budget and keeps the kind of each', () => {
  expect(read(['Supplementary estimate', 'Carry forward', 'Use of reserves'], ['ICT', 100, 10, 5, null], ['HR', 200, null, null, null])).toEqual({
    lines: [
      { supplementary: 1500, current: 11_500, supplements: ['supplementary, supplementary: 1000', 'carry-forward, carryForward: 500'] },
      { supplementary: null, current: 20_000, supplements: [] },
    ],
    issues: [],
  });
});

it.each([['Carry-forward', 'carry-forward'], ['b/f', 'carry-forward'], ['Reserves', 'use of reserves'], ['Grant', 'new grant'], ['Contingency', 'contingency'], ['One-off', 'one-off'], ['Growth', 'additional'], ['Technical', 'technical'], [null, 'supplementary']])(
  'takes the kind "%s" that the row names as %s',
  (typed, kind) => {
    expect(read(['Supplementary', 'Kind of supplementary'], ['ICT', 100, 10, typed])).toMatchObject({ lines: [{ supplements: [`${kind}, supplementary: 1000`] }], issues: [] });
  },
);

it('says of a kind that it does not know it', () => {
  expect(read(['Supplementary', 'Kind of supplementary'], ['ICT', 100, 10, 'Windfall'])).toMatchObject({ lines: [{ supplements: ['supplementary, supplementary: 1000'] }], issues: ['cell.notKnown D2'] });
});

it('sums whatever columns of new money there are, in any order', () => {
  const columns = fc.shuffledSubarray([...SUPPLEMENT_COLUMNS], { minLength: 1 }).chain((chosen) => fc.tuple(fc.constant(chosen), fc.array(fc.integer({ min: -900, max: 900 }), { minLength: chosen.length, maxLength: chosen.length })));
  fc.assert(
    fc.property(columns, ([chosen, amounts]) => {
      const { lines } = read(chosen.map(({ aliases }) => aliases[0]), ['ICT', 1000, ...amounts]);
      const sum = amounts.reduce((so, amount) => so + amount, 0) * 100;
      expect(lines).toMatchObject([{ supplementary: sum, current: 100_000 + sum }]);
    }),
  );
});

it('has a column for each kind', () => {
  expect(SUPPLEMENT_COLUMNS.map(({ name }) => name)).toEqual(Object.keys(SUPPLEMENT_FIELDS));
});
