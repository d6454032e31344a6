import { describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { committeeText } from '../../../src/app/committeeText';
import { summariseSample } from '../summary/sampleSummary';

/** UPDATE_GOLDENS=1 writes the goldens anew; read the difference before you keep it. */
function golden(name: string, text: string): string {
  const path = new URL(`golden/${name}.md`, import.meta.url);
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(path, text);
  return readFileSync(path, 'utf8');
}

describe.each(['council-2007-08', 'council-clean', 'borough-2025-26'])('the committee report of %s', (name) => {
  test('is the text that was read', async () => {
    const { review } = await summariseSample([name]);
    const text = committeeText(review);
    expect(text).toBe(golden(name, text));
  });
});
