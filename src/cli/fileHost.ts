import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SummaryHost, WorkbookHost } from '../app/host';
import { excelHost } from '../excel/excelHost';
import { openWorkbook } from '../headless/package/openWorkbook';
import { PackageFault } from '../headless/package/packageFault';
import { saveWorkbook } from '../headless/package/saveWorkbook';
import type { BookState } from '../headless/workbook/bookState';
import { openHeadless } from './headless';
import { FileFault } from './sayFault';

/** Held in memory whole before it is looked at; the largest workbook Excel will open is well below. */
const LARGEST_FILE = 2 ** 29;

/** Workbook files that were opened: the hosts a request runs on, and what the report says of them. */
export interface OpenedFiles {
  /** All of them, read as one. */
  readonly host: WorkbookHost;
  /** The first of them, which a summary can be written into, and its bytes once it has been. */
  readonly first: { readonly host: SummaryHost; readonly file: string; readonly save: () => Uint8Array };
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
    const book = await openWorkbook(bytes);
    const headless = openHeadless(book);
    const host = datedBy(book, excelHost((batch) => headless.Excel.run(batch), file));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return {
      input: { file, sha256 },
      host,
      file,
      save: () => {
        headless.settle();
        return saveWorkbook(book);
      },
    };
  } catch (fault) {
    throw new FileFault(path, fault);
  }
}

/** Office.js does not say from which year a workbook counts its days; its file does. */
function datedBy({ dateSystem }: BookState, host: SummaryHost): SummaryHost {
  return { ...host, readGrids: async () => (await host.readGrids()).map((grid) => ({ ...grid, dateSystem })) };
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
  const [first] = files;
  if (first === undefined) throw new RangeError('openFiles: no file given');
  return {
    host: {
      readGrids: async () => (await Promise.all(files.map(({ host }) => host.readGrids()))).flat(),
    },
    first,
    inputs: files.map(({ input }) => input),
  };
}
