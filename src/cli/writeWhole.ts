import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileFault } from './sayFault';

/** Writes a file whole or not at all: beside its place under another name first, then renamed over it. Throws a FileFault. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (fault) {
    await rm(draft, { force: true }).catch(() => undefined); // there may be no such folder; the first fault is the one to tell
    throw new FileFault(path, fault);
  }
}
