import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
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

/**
 * Writes files that belong together, each whole or not at all: every one beside its place under another name first, then
 * all renamed over it, so that one that cannot be written leaves none. Throws a FileFault.
 */
export async function writeTogether(files: readonly FileToWrite[]): Promise<void> {
  const drafts = files.map(({ path, content }) => ({ path, content, draft: join(dirname(path), `.${basename(path)}.${process.pid}.part`) }));
  try {
    for (const { path, content, draft } of drafts) await atPath(path, writeDraft(path, draft, content));
    for (const { path, draft } of drafts) await atPath(path, rename(draft, path));
  } catch (fault) {
    // there may be no such folder; the first fault is the one to tell
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true }).catch(() => undefined)));
    throw fault;
  }
}

async function writeDraft(path: string, draft: string, content: string | Uint8Array): Promise<void> {
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
