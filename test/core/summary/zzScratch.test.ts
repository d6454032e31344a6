import { test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { lookOf } from '../../../src/core/sheet/styles';
import { chartBox } from '../../../src/core/sheet/chartBox';
import { summariseSample } from './sampleSummary';
test.each(['council-2007-08', 'council-clean', 'borough-2025-26'])('%s', async (name) => {
  const { summary } = await summariseSample([name]);
  const dump = (sheet: typeof summary.governance) => ({ ...sheet, looks: Object.fromEntries([...new Set(sheet.cells.map((c) => c.style))].map((s) => [s, lookOf(s, sheet.money)])), boxes: sheet.charts.map((c) => chartBox(sheet, c)) });
  writeFileSync(`/tmp/scratch-${name}.json`, JSON.stringify({ governance: dump(summary.governance), exceptions: dump(summary.exceptions), figures: summary.figures }));
});
