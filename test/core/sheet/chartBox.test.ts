import { expect, test } from '@jest/globals';
import { chartBox } from '../../../src/core/sheet/chartBox';
import type { SheetChart } from '../../../src/core/sheet/sheet';

test('a chart lies over its cells, inset on every side', () => {
  const chart = { over: { firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 }, inset: 2 } as SheetChart;
  expect(chartBox({ columns: [4, 100], rows: [26, 15, 15, 15] }, chart)).toEqual({ left: 6, top: 28, width: 96, height: 26 });
});
