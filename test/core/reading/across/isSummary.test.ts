import type { FoundTable } from '../../../../src/core/reading/findTables';
import { findTable } from '../../../../src/core/reading/findTables';
import { isSummary } from '../../../../src/core/reading/across/isSummary';
import { SHAPES } from '../../../../src/core/reading/shapes';
import { type Drawn, gridOf } from '../../../builders/grid';

function table(rows: readonly Drawn[], stated?: readonly [string, string]): FoundTable {
  const found = findTable(gridOf('Sheet', rows), SHAPES, 2007);
  if (found === null) throw new Error('the drawing is no table');
  return stated === undefined ? found : { ...found, stated: new Map([stated]) };
}

const budget = (...services: readonly string[]): readonly Drawn[] => [['Service', 'Current budget'], ...services.map((service): Drawn => [service, 5])];
const adults = (...services: readonly string[]): FoundTable => table(budget(...services), ['directorate', 'Adults']);
const counts = (driver: string): FoundTable => table([['Directorate', 'Driver', 'Count'], ['Adults', driver, 5], [null, null, 5]]);

it('is what stands beside a budget with a line a row', () => {
  expect(isSummary([adults('Staff')], [table(budget('Printing'))])).toBe(true);
});

it('is what names lines that another sheet has for the same directorate, totals apart', () => {
  expect(isSummary([adults('Staff', 'Total')], [adults('STAFF')])).toBe(true);
  expect(isSummary([adults('Staff', 'Total')], [adults('Printing', 'Total')])).toBe(false);
  expect(isSummary([adults('Staff')], [table(budget('Staff'), ['directorate', 'Resources'])])).toBe(false);
});

it('is what counts a driver that another sheet counts', () => {
  expect(isSummary([counts('Desktops')], [counts('Desktops')])).toBe(true);
  expect(isSummary([counts('Desktops')], [counts('Vans'), adults('Desktops')])).toBe(false);
});
