import { describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { toText } from '../../../src/core/sheet/toText';
import { summariseSample } from './sampleSummary';

/** UPDATE_GOLDENS=1 writes the goldens anew; read the difference before you keep it. */
function golden(name: string, text: string): string {
  const path = new URL(`golden/${name}.txt`, import.meta.url);
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(path, text);
  return readFileSync(path, 'utf8');
}

describe.each(['council-2007-08', 'council-clean', 'borough-2025-26'])('the summary of %s', (name) => {
  test('is the Governance Summary that was looked at', async () => {
    const { summary } = await summariseSample([name]);
    const text = toText(summary.governance);
    expect(text).toBe(golden(`${name}.governance`, text));
  });

  test('has the Exceptions that were looked at', async () => {
    const { summary } = await summariseSample([name]);
    const text = toText(summary.exceptions);
    expect(text).toBe(golden(`${name}.exceptions`, text));
  });

  test('has the Evidence that was looked at', async () => {
    const { summary } = await summariseSample([name]);
    const text = toText(summary.evidence);
    expect(text).toBe(golden(`${name}.evidence`, text));
  });
});
