import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { WorkbookHost } from '../app/host';
import { readSheets } from '../headless/package/readSheets';

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

/** Opens one workbook, or several read as one. Throws what the disk or the package reader throws. */
export async function openFiles(paths: readonly string[]): Promise<OpenedFiles> {
  const names = plainNames(paths);
  const files = await Promise.all(
    paths.map(async (path, index) => {
      const bytes = new Uint8Array(await readFile(path));
      const sheets = await readSheets(bytes);
      const file = names[index] ?? '';
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { input: { file, sha256 }, grids: sheets.map((sheet) => ({ file, ...sheet })) };
    }),
  );
  return {
    host: { readGrids: () => Promise.resolve(files.flatMap(({ grids }) => grids)) },
    inputs: files.map(({ input }) => input),
  };
}
