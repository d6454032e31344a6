import { packed } from './packed.mjs';

/** A budget of one line, and counts of so many drivers for each of so many directorates, all with a price. */
export function roundWorkbook(directorates, drivers) {
  const all = Array.from({ length: directorates }, (_, one) => Array.from({ length: drivers }, (__, driver) => [`Directorate ${one + 1} of the council`, `Device ${driver + 1}`, 10 + ((one * 7 + driver) % 90), 12 + ((one * 11 + driver) % 90), 'Yes', 39_339])).flat();
  const budget = [['Budget monitoring 2007/08'], ['Stream', 'Cost centre', 'Service', 'Original', 'Current', 'Forecast'], ['ICT', 'C100000', 'Employees', 400_000, 400_000, 400_000]];
  return packed([
    ['Budget', budget],
    ['Devices', [['Directorate', 'Driver', 'Billed count 2005/06', 'Audit count 2007/08', 'Chargeable', 'Count date'], ...all]],
    ['Rate card', [['Element', 'Price', 'Unit', 'Year'], ...Array.from({ length: drivers }, (_, driver) => [`Device ${driver + 1}`, 100 + driver, 'each', '2007/08'])]],
  ]);
}
