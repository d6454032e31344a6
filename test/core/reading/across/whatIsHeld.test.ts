import { acrossIn } from '../../../../src/core/reading/across/acrossHeadings';
import { saidAcross, whatIsHeld } from '../../../../src/core/reading/across/whatIsHeld';
import { headingRowsOf } from '../../../../src/core/reading/findTables';
import { gridOf } from '../../../builders/grid';

function held(title: string, label = 'Service'): string | null {
  const grid = gridOf('Spread', [[title], [label, 'Adults', 'Resources'], ['Desktops', 5, 6]]);
  const across = headingRowsOf(grid).map((row) => acrossIn(row, new Set(['adults', 'resources']))).find((each) => each !== null) ?? null;
  return across === null ? 'not across' : whatIsHeld(grid, across, new Set());
}

it.each(['Net budget 2007/08', 'Approved estimates', 'Cash limits'])('takes "%s" for amounts', (title) => {
  expect(held(title)).toBe('amounts');
});

it.each(['Budget and forecast', 'Staff budgeted', 'Budgeted posts (FTE)', 'Budget per cent', 'Savings in the budget', 'Recharges', 'Anytown'])('leaves open what "%s" holds', (title) => {
  expect(held(title)).toBeNull();
});

it('takes what has a driver a row for counts, whatever its title', () => {
  expect(held('Anytown', 'Driver')).toBe('counts');
});

it('finds the title that says by what its columns are split, and takes no sentence for one', () => {
  expect(saidAcross(gridOf('Sheet', [['Anytown'], ['Budget by directorate']]))).toBe(1);
  expect(saidAcross(gridOf('By portfolio', [['Anytown']]))).toBe(-1);
  const sentence = `Please return this form by department heads' meeting, ${'as agreed '.repeat(8)}`;
  expect(saidAcross(gridOf('Sheet', [[sentence]]))).toBe(saidAcross(gridOf('Sheet', [['Anytown']])));
});
