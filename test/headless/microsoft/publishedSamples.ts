import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A clone of Microsoft's repository of samples (OfficeDev/office-js-snippets, MIT) beside the project, or where this variable says. */
const CLONE = process.env.OFFICE_JS_SNIPPETS ?? join(import.meta.dirname, '..', '..', '..', '..', 'office-js-snippets');

/** Whether Microsoft's samples are there; they are no part of this repository. */
export const hasPublishedSamples = existsSync(join(CLONE, 'samples', 'excel'));

/** The script of a sample as published, such as "54-worksheet/tab-color". */
export function publishedSample(name: string): string {
  const text = readFileSync(join(CLONE, 'samples', 'excel', `${name}.yaml`), 'utf8');
  const [, script] = /^script:\r?\n {4}content: \|[-+]?\r?\n((?: {8}[^\n]*\n|\s*\n)*)/m.exec(text) ?? [];
  if (script === undefined) throw new Error(`${name}: no script`);
  return script.replaceAll(/^ {8}/gm, '');
}
