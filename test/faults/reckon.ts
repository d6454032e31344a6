import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One fault as the page counts it. */
export interface Counted {
  readonly operation: string;
  readonly kind: string;
  /** Which of its kind. */
  readonly what?: string;
  readonly standing: 'as before' | 'complete' | 'some new' | 'told incomplete' | 'lost';
  readonly told: string;
  readonly retried: boolean;
}

/** True when `npm run faults` asks for all of them. */
export const IS_WHOLE = process.env.FAULTS === 'whole';

/** Leaves what was tried for `test/faults/run.mjs`, which writes the page of it. */
export function leaveForPage(part: string, counted: readonly Counted[]): void {
  if (!IS_WHOLE) return;
  const folder = fileURLToPath(new URL('../../out/faults/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${part}.json`, JSON.stringify(counted));
}
