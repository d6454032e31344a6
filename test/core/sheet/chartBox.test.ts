import { expect, test } from '@jest/globals';
import { chartBox, plotBox } from '../../../src/core/sheet/chartBox';
import type { SheetChart } from '../../../src/core/sheet/sheet';

test('a chart lies over its cells, inset on every side', () => {
  const chart = { over: { firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 }, inset: 2 } as SheetChart;
  expect(chartBox({ columns: [4, 100], rows: [26, 15, 15, 15] }, chart)).toEqual({ left: 6, top: 28, width: 96, height: 26 });
});

test('its bars lie on the rows of their values, with a hundredth of the width free on either side', () => {
  const chart = { over: { firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 1 }, inset: 2, values: { firstRow: 3, lastRow: 4, firstColumn: 2, lastColumn: 2 } } as SheetChart;
  expect(plotBox({ columns: [4, 104], rows: [26, 10, 15, 16] }, chart)).toEqual({ left: 1, top: 8, width: 98, height: 31 });
});
