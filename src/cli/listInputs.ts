import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isGlob, matchGlob } from './matchGlob';
import { UsageFault } from './parseArguments';
import { FileFault } from './sayFault';

/** The files a command line names, and the folders and patterns that gave none. */
export interface Inputs {
  readonly files: readonly string[];
  readonly faults: readonly (FileFault | UsageFault)[];
}

/**
 * What is taken from a folder: all that calls itself a spreadsheet, those too that cannot be read, so that each is named
 * and none passed over in silence.
 */
const SPREADSHEET = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|csv|tsv|ods|numbers)$/i;

/** The files a command line names: those given, those of a folder in name order, those that a pattern names. */
export async function listInputs(paths: readonly string[]): Promise<Inputs> {
  const lists = await Promise.all(paths.map(listPath));
  return { files: lists.flatMap(({ files }) => files), faults: lists.flatMap(({ faults }) => faults) };
}

async function listPath(path: string): Promise<Inputs> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) return listFolder(path);
  return found === null && isGlob(path) ? listPattern(path) : { files: [path], faults: [] };
}

async function listPattern(pattern: string): Promise<Inputs> {
  const files = await matchGlob(pattern);
  return { files, faults: files.length === 0 ? [new UsageFault(`no file is named like ${pattern}.`)] : [] };
}

async function listFolder(folder: string): Promise<Inputs> {
  try {
    const names = (await readdir(folder)).filter((name) => SPREADSHEET.test(name) && !name.startsWith('~$') && !name.startsWith('.')).sort();
    if (names.length === 0) return { files: [], faults: [new UsageFault(`the folder ${folder} holds no workbook (.xlsx, .xlsm) and no table (.csv, .tsv).`)] };
    return { files: names.map((name) => join(folder, name)), faults: [] };
  } catch (fault) {
    return { files: [], faults: [new FileFault(folder, fault)] };
  }
}
