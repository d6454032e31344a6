import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageFault } from './parseArguments';

/** Throws a UsageFault when something written would take the place of a file that is read, or of something else written. */
export async function sparesInputs(outputs: readonly string[], inputs: readonly string[]): Promise<void> {
  const read = new Set(await Promise.all(inputs.map(truePath)));
  const written = new Set<string>();
  for (const output of await Promise.all(outputs.map(truePath))) {
    if (read.has(output)) throw new UsageFault('an output may not overwrite an input.');
    if (written.has(output)) throw new UsageFault('two outputs may not have one name.');
    written.add(output);
  }
}

/** The one true path of a file, whatever links lead to it; as written for a file that is not there. */
function truePath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}
