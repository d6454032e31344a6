import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageFault } from './parseArguments';

/** The workbooks a command line names: files as given, folders as the .xlsx files in them, in name order. */
export async function listInputs(paths: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => null);
      if (found?.isDirectory() !== true) return [path];
      const names = (await readdir(path)).filter((name) => /\.xlsx$/i.test(name) && !name.startsWith('~$')).sort();
      if (names.length === 0) throw new UsageFault(`the folder ${path} holds no .xlsx workbook.`);
      return names.map((name) => join(path, name));
    }),
  );
  return lists.flat();
}
