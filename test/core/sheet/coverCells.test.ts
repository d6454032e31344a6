import fc from 'fast-check';
import { addressOf, coverCells, rowRunsOf } from '../../../src/core/sheet/coverCells';
import type { SheetArea } from '../../../src/core/sheet/sheet';

const at = (column: number, row: number) => ({ row, column });
const addresses = (areas: readonly SheetArea[]) => areas.map(addressOf);
const places = fc.uniqueArray(fc.record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 0, max: 6 }) }), { selector: ({ row, column }) => `${column} ${row}` });
const cellsIn = (areas: readonly SheetArea[]) =>
  areas.flatMap(({ firstRow, lastRow, firstColumn, lastColumn }) => Array.from({ length: (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) }, (_, index) => at(firstColumn + (index % (lastColumn - firstColumn + 1)), firstRow + Math.floor(index / (lastColumn - firstColumn + 1)))));
const sorted = (cells: readonly { row: number; column: number }[]) => cells.map(({ row, column }) => `${row} ${column}`).sort();

it('joins a table into one area, and a cell that stands alone is one', () => {
  expect(addresses(coverCells([at(1, 5), at(2, 5), at(1, 6), at(2, 6), at(1, 7), at(2, 7), at(4, 6)]))).toEqual(['B5:C7', 'E6']);
});

it('does not join rows of different width, nor over a gap', () => {
  expect(addresses(coverCells([at(1, 5), at(2, 5), at(1, 6), at(1, 8)]))).toEqual(['B5:C5', 'B6', 'B8']);
});

it('leaves what has an edge of its own on every row row by row', () => {
  expect(addresses(rowRunsOf([at(1, 5), at(2, 5), at(1, 6), at(2, 6)]))).toEqual(['B5:C5', 'B6:C6']);
});

it('covers every cell once and no other, in whatever order they come', () => {
  fc.assert(
    fc.property(places, (cells) => {
      expect(sorted(cellsIn(coverCells(cells)))).toEqual(sorted(cells));
      expect(coverCells([...cells].reverse())).toEqual(coverCells(cells));
    }),
  );
});
