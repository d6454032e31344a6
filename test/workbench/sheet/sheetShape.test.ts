import { mergedFrom, shapeOf } from '../../../src/workbench/sheet/sheetShape';
import { bookOf } from '../../headless/calculation/bookOf';

const sheet = bookOf({ S: { rows: [['a', 'b'], ['c']] } }).sheets[0]!;

describe('the shape of a sheet in the grid', () => {
  it('leaves hidden rows and columns out', () => {
    const { rows, columns } = shapeOf({ ...sheet, hiddenRows: new Set([1]), hiddenColumns: new Set([0]) });
    expect(rows.slice(0, 2)).toEqual([0, 2]);
    expect(columns.slice(0, 2)).toEqual([1, 2]);
  });

  it('reaches beyond the last cell used, and to the cell that is gone to', () => {
    const far = { firstRow: 999, lastRow: 999, firstColumn: 49, lastColumn: 49 };
    expect(shapeOf({ ...sheet, selected: far }).rows.at(-1)).toBeGreaterThanOrEqual(999);
    expect(shapeOf({ ...sheet, selected: far }).columns.at(-1)).toBeGreaterThanOrEqual(49);
    expect(shapeOf(sheet).rows.length).toBeGreaterThan(2);
  });

  it('ends where Excel ends', () => {
    const end = { firstRow: 1_048_575, lastRow: 1_048_575, firstColumn: 16_383, lastColumn: 16_383 };
    const { rows, columns } = shapeOf({ ...sheet, selected: end });
    expect([rows.at(-1), columns.at(-1)]).toEqual([1_048_575, 16_383]);
  });

  it('draws merged cells as one across', () => {
    const merged = { ...sheet, merged: [{ firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 4 }] };
    expect([mergedFrom(merged, 2, 1), mergedFrom(merged, 3, 1), mergedFrom(merged, 2, 2), mergedFrom(merged, 4, 1)]).toEqual([4, 4, 1, 1]);
  });
});
