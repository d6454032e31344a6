import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageFault } from './parseArguments';

/** The one true path of a file, whatever links lead to it; as written for a file that is not there. */
function truePath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/** Throws a UsageFault when something written would take the place of a workbook that is read. */
export async function sparesInputs(outputs: readonly string[], inputs: readonly string[]): Promise<void> {
  const read = new Set(await Promise.all(inputs.map(truePath)));
  for (const output of await Promise.all(outputs.map(truePath))) {
    if (read.has(output)) throw new UsageFault('an output may not overwrite an input.');
  }
}
