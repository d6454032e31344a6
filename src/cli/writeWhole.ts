import { copyFile, link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileFault } from './sayFault';

/** A file to be written. */
export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes a file whole or not at all. Throws a FileFault. */
export function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  return writeTogether([{ path, content }]);
}

/** A file on its way: written under another name first, its older self kept until all are in place. */
interface Draft extends FileToWrite {
  readonly draft: string;
  readonly older: string;
}

/**
 * Writes files that belong together, all or none, each whole: every one beside its place under another name first, then
 * all renamed over it; where one cannot be, those that were are put back. Throws a FileFault.
 */
export async function writeTogether(files: readonly FileToWrite[]): Promise<void> {
  const drafts = files.map((file) => ({ ...file, draft: besideOf(file.path, 'part'), older: besideOf(file.path, 'older') }));
  const placed: (() => Promise<void>)[] = [];
  try {
    for (const each of drafts) await atPath(each.path, writeDraft(each));
    for (const each of drafts) {
      const putBack = drafts.length > 1 ? await keepOlder(each) : () => Promise.resolve();
      await atPath(each.path, rename(each.draft, each.path));
      placed.push(putBack);
    }
  } catch (fault) {
    for (const putBack of placed.reverse()) await putBack().catch(() => undefined); // the first fault is the one to tell
    throw fault;
  } finally {
    // there may be no such folder
    await Promise.all(drafts.flatMap(({ draft, older }) => [draft, older]).map((path) => rm(path, { force: true }).catch(() => undefined)));
  }
}

function besideOf(path: string, ending: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${ending}`);
}

/** Keeps what stands in the place of a file, so that its place is never empty; gives how to put it back. */
async function keepOlder({ path, older }: Draft): Promise<() => Promise<void>> {
  try {
    await link(path, older).catch(() => copyFile(path, older)); // not every disk has links
    return () => rename(older, path);
  } catch {
    return () => rm(path, { force: true });
  }
}

async function writeDraft({ path, draft, content }: Draft): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory() === true) throw Object.assign(new Error('is a directory'), { code: 'EISDIR', syscall: 'open' });
  await writeFile(draft, content);
}

async function atPath(path: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (fault) {
    throw new FileFault(path, fault);
  }
}
