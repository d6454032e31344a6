import { directorateNames, driverNames } from '../../../../src/core/reading/across/directorateNames';
import { findTable } from '../../../../src/core/reading/findTables';
import { SHAPES } from '../../../../src/core/reading/shapes';
import { gridOf } from '../../../builders/grid';

const COUNTS = findTable(gridOf('Counts', [['Directorate', 'Driver', 'Count'], ['Adults total', 'Desktops', 5], ['Total', 'Vans', 5], [7, null, 5]]), SHAPES, 2007);

it('takes names from the columns of directorates and of drivers, never a total or a figure', () => {
  expect(COUNTS).not.toBeNull();
  const found = COUNTS === null ? [] : [COUNTS];
  expect([...directorateNames(found)]).toEqual([]);
  expect([...driverNames(found)]).toEqual(['desktop', 'van']);
});
