import { basename } from 'node:path';
import type { WorkbookHost } from '../app/host';
import { type OpenedInput, openInput } from './openInput';

/** Files that were opened: the host a request runs on, and what the report says of them. */
export interface OpenedFiles {
  /** All of them, read as one. */
  readonly host: WorkbookHost;
  /** The first of them, which a summary is written into. */
  readonly first: Pick<OpenedInput, 'file' | 'writable'>;
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
}

/** Opens one file, or several read as one. Throws a FileFault with what the disk or a reader threw. */
export async function openFiles(paths: readonly string[]): Promise<OpenedFiles> {
  const names = plainNames(paths);
  const files = await Promise.all(paths.map((path, index) => openInput(path, names[index] ?? '')));
  const [first] = files;
  if (first === undefined) throw new RangeError('openFiles: no file given');
  return {
    host: {
      readGrids: async () => (await Promise.all(files.map(({ host }) => host.readGrids()))).flat(),
      readKept: async (namespace) => (await Promise.all(files.map(async ({ host }) => (await host.readKept?.(namespace)) ?? []))).flat(),
      fileIssues: files.flatMap(({ host }) => host.fileIssues ?? []),
    },
    first,
    inputs: files.map(({ file, sha256 }) => ({ file, sha256 })),
  };
}

/** Names for the report: the file's own, and where two share it, told apart by a number. Never a path. */
function plainNames(paths: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return paths.map((path) => {
    const name = basename(path);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
