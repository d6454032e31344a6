import { expect, test } from '@jest/globals';
import type { StreamEstablishment } from '../../../src/core/model/establishment';
import { pence } from '../../../src/core/model/money';
import { NIL } from '../../../src/core/model/quantity';
import { changedReport } from './drawnReport';

const withStreams = (change: (stream: StreamEstablishment) => StreamEstablishment, count = 99) =>
  changedReport(({ establishment }) => ({ establishment: establishment === null ? null : { ...establishment, streams: establishment.streams.filter(({ difference }) => difference !== null).slice(0, count).map(change) } }));
const costing = (cost: number, budget: number) => (stream: StreamEstablishment): StreamEstablishment => ({ ...stream, cost: pence(cost), budget: pence(budget), difference: pence(cost - budget), agency: pence(0), overFte: NIL });

test('posts of one stream that cost what is budgeted, with nobody above establishment and no agency, are one sentence', async () => {
  const text = await withStreams(costing(9_000_000, 9_000_000), 1);
  expect(text).toContain('After the vacancy saving the approved posts of the one stream compared cost £90,000 against a pay budget of £90,000, as budgeted.\n');
  expect(text).not.toMatch(/above the establishment approved|Agency staff/);
});

test('posts that cost less than is budgeted are below it, those that cost more above it', async () => {
  expect(await withStreams(costing(8_500_000, 9_000_000), 2)).toContain('of the two streams compared cost £170,000 against a pay budget of £180,000, £10,000 below it.');
  expect(await withStreams(costing(9_000_100, 9_000_000), 1)).toContain('of the one stream compared cost £90,001 against a pay budget of £90,000, £1 above it.');
});

test('posts beside no pay budget are said not to be checked', async () => {
  expect(await withStreams((stream) => ({ ...stream, budget: null, difference: null }))).toContain('Not checked, the cost of posts: no data on a pay budget beside the posts that may be shown.');
});
