import { dateSystemShown } from '../../src/excel/dateSystemShown';

it.each<[number, string, 1900 | 1904 | null]>([
  [39_386, '31/10/2007', 1900],
  [39_386, '10/31/2007', 1900],
  [39_386, '31-Oct-07', 1900],
  [39_386, 'Oct-07', 1900],
  [39_386, '31 October 2007 09:30', 1900],
  [37_924, '31/10/2007', 1904],
  [37_924, 'Oct-07', 1904],
  [39_386, '########', null],
  [39_386, '31 Oct', null],
  [39_386, '', null],
  [39_386.75, '31/10/2007', 1900],
])('a cell that holds %d and shows "%s" counts days from %s', (serial, text, system) => {
  expect(dateSystemShown(serial, text)).toBe(system);
});
