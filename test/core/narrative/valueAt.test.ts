import { expect, test } from '@jest/globals';
import { entryPath, valueAt } from '../../../src/core/narrative/valueAt';

const FACTS = { monitoring: { streams: [{ variance: 5 }, { variance: -7 }] }, byStatus: { 'Capital bid': 4, 'U.S. [x] "y"': 2 } };

test('finds a value by its path, through lists and names of any kind', () => {
  expect(valueAt(FACTS, 'monitoring.streams[1].variance')).toBe(-7);
  expect(valueAt(FACTS, entryPath('byStatus', 'Capital bid'))).toBe(4);
  expect(valueAt(FACTS, entryPath('byStatus', 'U.S. [x] "y"'))).toBe(2);
});

test('finds nothing where the path leads nowhere, nor what every object has', () => {
  for (const path of ['monitoring.streams[2].variance', 'gone.at.all', 'monitoring.streams.length.x', 'monitoring.toString']) expect(valueAt(FACTS, path)).toBeUndefined();
});
