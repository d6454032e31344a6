import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageFault } from './parseArguments';
import { FileFault } from './sayFault';

/** The workbooks a command line names, and the folders that gave none. */
export interface Inputs {
  readonly files: readonly string[];
  readonly faults: readonly (FileFault | UsageFault)[];
}

async function listFolder(folder: string): Promise<Inputs> {
  try {
    const names = (await readdir(folder)).filter((name) => /\.xlsx$/i.test(name) && !name.startsWith('~$')).sort();
    if (names.length === 0) return { files: [], faults: [new UsageFault(`the folder ${folder} holds no .xlsx workbook.`)] };
    return { files: names.map((name) => join(folder, name)), faults: [] };
  } catch (fault) {
    return { files: [], faults: [new FileFault(folder, fault)] };
  }
}

/** The workbooks a command line names: files as given, folders as the .xlsx files in them, in name order. */
export async function listInputs(paths: readonly string[]): Promise<Inputs> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => null);
      return found?.isDirectory() === true ? listFolder(path) : { files: [path], faults: [] };
    }),
  );
  return { files: lists.flatMap(({ files }) => files), faults: lists.flatMap(({ faults }) => faults) };
}
