import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run';
import { type PackageCell, type PackageSheet, workbookBytes } from './package';

/** What a command line answered. */
export interface Answer {
  readonly code: number;
  readonly printed: string;
  readonly failed: readonly string[];
}

/** Runs a command line with a terminal that keeps what it is told. */
export async function answerTo(argv: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const printed: string[] = [];
  const failed: string[] = [];
  const print = (text: string): void => { printed.push(text); };
  const fail = (sentence: string): void => { failed.push(sentence); };
  const code = await run(argv, environment, { version: '9.9.9', print, fail });
  return { code, printed: printed.join(''), failed };
}

/** A folder of its own for one test. */
export interface Folder {
  readonly path: (...names: readonly string[]) => string;
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
  /** Every file in it with the hash of its bytes. */
  readonly hashes: () => Promise<Readonly<Record<string, string>>>;
  readonly remove: () => Promise<void>;
}

export async function temporaryFolder(): Promise<Folder> {
  const root = await mkdtemp(join(tmpdir(), 'zerobase-'));
  const path = (...names: readonly string[]): string => join(root, ...names);
  return {
    path,
    write: async (name, content) => {
      await mkdir(dirname(path(name)), { recursive: true });
      await writeFile(path(name), content);
      return path(name);
    },
    hashes: async () => {
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)).sort();
      const hash = async (file: string) => createHash('sha256').update(await readFile(file)).digest('hex');
      return Object.fromEntries(await Promise.all(files.map(async (file) => [file.slice(root.length + 1), await hash(file)] as const)));
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

const HEADINGS = ['Stream', 'Cost centre', 'Service', 'Original', 'Virement', 'Supplementary', 'Current', 'Forecast'];

/** A budget of one stream; the forecast of its two lines decides what is found. */
export function budgetSheet(forecast: number, name = 'Budget 2007-08'): PackageSheet {
  const lines: PackageCell[][] = [
    ['ICT', '0012', 'Employees', 1_189_300, 0, 0, 1_189_300, forecast],
    ['ICT', '0013', 'Premises', 48_000, 0, 0, 48_000, 48_000],
  ];
  return { name, rows: [['Budget monitoring 2007/08'], HEADINGS, ...lines] };
}

/** The bytes of a workbook with nothing but that budget. */
export function budgetBytes(forecast = 1_189_300): Uint8Array {
  return workbookBytes([budgetSheet(forecast)]);
}
