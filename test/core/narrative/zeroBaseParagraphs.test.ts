import { expect, test } from '@jest/globals';
import { pence } from '../../../src/core/model/money';
import type { StreamZeroBase, ZeroBase } from '../../../src/core/model/zeroBase';
import { changedReport } from './drawnReport';

const withZeroBase = (change: (zeroBase: ZeroBase) => Partial<ZeroBase>) => changedReport(({ zeroBase }) => ({ zeroBase: zeroBase === null ? null : { ...zeroBase, ...change(zeroBase) } }));
const requiring = (requirement: number, lastYear: number) => ({ streams: [first] }: { readonly streams: readonly StreamZeroBase[] }): Partial<ZeroBase> => ({ streams: first === undefined ? [] : [{ ...first, requirement: pence(requirement), lastYear: pence(lastYear) }] });

test('says whether next year requires more than last year, less or as much', async () => {
  const words = 'Built from nothing, next year’s budget of the one stream with zero-base lines requires £90,000, ';
  expect(await withZeroBase(requiring(9_000_000, 9_000_000))).toContain(`${words}as much as the £90,000 of last year’s lines.`);
  expect(await withZeroBase(requiring(9_000_000, 9_500_000))).toContain(`${words}£5,000 less than the £95,000 of last year’s lines.`);
  expect(await withZeroBase(requiring(9_000_000, 8_000_000))).toContain(`${words}£10,000 more than the £80,000 of last year’s lines.`);
});

test('says nothing of a requirement where there are packages but no lines', async () => {
  const text = await withZeroBase(() => ({ streams: [] }));
  expect(text).not.toContain('Built from nothing');
  expect(text).toContain('Of 6 package levels, 4 can be funded within the limit of £1,000,000.');
});

test('draws no line where the workbook states no limit', async () => {
  expect(await withZeroBase(() => ({ limit: null }))).toContain('6 package levels are ranked; the workbook states no limit, so no funding line is drawn.');
});
