import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { fileIssue } from '../app/fileIssue';
import type { ChangingHost, HighlightHost, SummaryHost, WorkbookHost } from '../app/host';
import { excelHost } from '../excel/excelHost';
import { bookKind } from '../headless/package/bookKind';
import { fileFormat } from '../headless/package/fileFormat';
import { LARGEST_FILE } from '../headless/package/limits';
import { openWorkbook } from '../headless/package/openWorkbook';
import { PackageFault } from '../headless/package/packageFault';
import { saveWorkbook } from '../headless/package/saveWorkbook';
import type { BookState } from '../headless/workbook/bookState';
import { readText } from '../text/readText';
import { openHeadless } from './headless';
import { FileFault, TextFileFault } from './sayFault';

/** A workbook that a summary can be written into. */
export interface Writable {
  readonly host: SummaryHost & HighlightHost & ChangingHost;
  /** What the name of its copy must end in: ".xlsx", ".xlsm". */
  readonly ending: string;
  /** Its bytes with what was written. */
  readonly save: () => Uint8Array;
}

/** A file that was opened, by what is in it, whatever its name says. */
export interface OpenedInput {
  readonly file: string;
  readonly sha256: string;
  readonly host: WorkbookHost;
  /** null for a text, which cannot hold sheets and formulas. */
  readonly writable: Writable | null;
}

/** Opens a workbook or a text with columns; `file` names it in reports. Throws a FileFault with what was thrown. */
export async function openInput(path: string, file: string): Promise<OpenedInput> {
  try {
    const bytes = await readBytes(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return fileFormat(bytes) === 'text' ? { file, sha256, host: textHost(bytes, file), writable: null } : { file, sha256, ...(await openBook(bytes, file)) };
  } catch (fault) {
    throw new FileFault(path, fault);
  }
}

/** The bytes of a file that is not too large to be held. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > LARGEST_FILE) throw new PackageFault('tooLarge', `${Math.round(size / 2 ** 20)} MB`);
  return new Uint8Array(await readFile(path));
}

/** A text with columns as a host that is only read. */
export function textHost(bytes: Uint8Array, file: string): WorkbookHost {
  const reading = readText(bytes, file);
  if (reading.kind === 'fault') throw new TextFileFault(reading.fault);
  return { readGrids: () => Promise.resolve([reading.grid]), fileIssues: reading.issues };
}

async function openBook(bytes: Uint8Array, file: string): Promise<{ host: WorkbookHost; writable: Writable }> {
  const book = await openWorkbook(bytes);
  const { ending, holdsMacros } = bookKind(bytes);
  const headless = openHeadless(book);
  const excel = datedBy(book, excelHost((batch) => headless.Excel.run(batch), file));
  const fileIssues = [...(holdsMacros ? [fileIssue('file.macrosIgnored', file)] : []), ...(isEmpty(book) ? [fileIssue('file.empty', file)] : [])];
  const host = { ...excel, fileIssues };
  const save = (): Uint8Array => {
    headless.settle();
    return saveWorkbook(book);
  };
  return { host, writable: { host, ending, save } };
}

/** Office.js does not say from which year a workbook counts its days; its file does. */
function datedBy({ dateSystem }: BookState, host: Writable['host']): Writable['host'] {
  return { ...host, readGrids: async () => (await host.readGrids()).map((grid) => ({ ...grid, dateSystem })) };
}

function isEmpty({ sheets }: BookState): boolean {
  return sheets.every(({ rows }) => [...rows.values()].every(({ values, formulas }) => values.every((value) => value === undefined) && formulas.length === 0));
}
