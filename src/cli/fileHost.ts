import { readFile, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { WorkbookHost } from '../app/host';
import { PackageFault } from '../headless/package/packageFault';
import { readSheets } from '../headless/package/readSheets';
import { FileFault } from './sayFault';

/** Held in memory whole before it is looked at; the largest workbook Excel will open is well below. */
const LARGEST_FILE = 2 ** 29;

/** A workbook file that was opened: the host a request runs on, and what the report says of it. */
export interface OpenedFiles {
  readonly host: WorkbookHost;
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
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

async function openFile(path: string, file: string) {
  try {
    const bytes = new Uint8Array(await readWorkbook(path));
    const sheets = await readSheets(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { input: { file, sha256 }, grids: sheets.map((sheet) => ({ file, ...sheet })) };
  } catch (fault) {
    throw new FileFault(path, fault);
  }
}

async function readWorkbook(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > LARGEST_FILE) throw new PackageFault('tooLarge', `${Math.round(size / 2 ** 20)} MB`);
  return readFile(path);
}

/** Opens one workbook, or several read as one. Throws a FileFault with what the disk or the package reader threw. */
export async function openFiles(paths: readonly string[]): Promise<OpenedFiles> {
  const names = plainNames(paths);
  const files = await Promise.all(paths.map((path, index) => openFile(path, names[index] ?? '')));
  return {
    host: { readGrids: () => Promise.resolve(files.flatMap(({ grids }) => grids)) },
    inputs: files.map(({ input }) => input),
  };
}
