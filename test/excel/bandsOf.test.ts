import { bandsOf, rowsOf } from '../../src/excel/bandsOf';

const at = (column: number, row: number) => ({ row, column });

it('sends cells together whose rows lie close, in the rectangle around them', () => {
  expect(bandsOf([at(3, 9), at(1, 5)]).map(({ box }) => box)).toEqual([{ firstRow: 5, lastRow: 9, firstColumn: 1, lastColumn: 3 }]);
  expect(bandsOf([])).toEqual([]);
});

it('begins another where the rows between would cost more than a range of their own: 70 empty cells', () => {
  expect(bandsOf([at(1, 1), at(1, 72)])).toHaveLength(1);
  expect(bandsOf([at(1, 1), at(1, 73)])).toHaveLength(2);
  expect(bandsOf([at(1, 1), at(8, 1), at(1, 11)])).toHaveLength(2);
});

it('gives the rows of a band, each cell in its place', () => {
  const [band] = bandsOf([at(2, 4), at(1, 5)]);
  expect(rowsOf(band!, ({ row }) => row, 0)).toEqual([[0, 4], [5, 0]]);
});
