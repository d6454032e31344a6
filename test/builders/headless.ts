import { readFile } from 'node:fs/promises';
import { type PublishOutcome, publishSummary } from '../../src/app/publishSummary';
import { type ReviewOutcome, reviewWorkbook } from '../../src/app/reviewWorkbook';
import { openHeadless } from '../../src/cli/headless';
import { type ExcelHost, excelHost } from '../../src/excel/excelHost';
import type { HeadlessExcel } from '../../src/headless/headlessExcel';
import type { Limits } from '../../src/headless/limits';
import { openWorkbook } from '../../src/headless/package/openWorkbook';
import { saveWorkbook } from '../../src/headless/package/saveWorkbook';
import type { BookState } from '../../src/headless/workbook/bookState';
import { samplePath } from './sample';

/** A workbook open in headless Excel, with the real client, and the host of ours on it. */
export interface OpenBook extends Pick<HeadlessExcel, 'Excel' | 'OfficeExtension' | 'counters' | 'limits' | 'edit'> {
  readonly book: BookState;
  readonly host: ExcelHost;
  /** The bytes it would be saved as. */
  readonly save: () => Uint8Array;
}

/** The workbooks whose every number the tests know. */
export const SAMPLES = ['council-2007-08', 'council-clean', 'borough-2025-26'] as const;

/** Opens the bytes of a workbook; limits are those of Excel on the desktop but for what is given. */
export async function openBytes(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<OpenBook> {
  const book = await openWorkbook(bytes);
  const headless = openHeadless(book);
  Object.assign(headless.limits, limits);
  const { Excel, OfficeExtension, counters, settle, edit } = headless;
  const save = (): Uint8Array => {
    settle();
    return saveWorkbook(book);
  };
  return { Excel, OfficeExtension, counters, limits: headless.limits, edit, book, host: excelHost((batch) => Excel.run(batch), 'book.xlsx'), save };
}

/** Opens one of the samples. */
export async function openSample(name: string, limits: Partial<Limits> = {}): Promise<OpenBook> {
  return openBytes(new Uint8Array(await readFile(samplePath(name))), limits);
}

/** Reviews an open workbook, with settings of the test's own, and publishes its summary. */
export async function publishInto({ host }: OpenBook, settings: Readonly<Record<string, string>> = {}): Promise<PublishOutcome | Exclude<ReviewOutcome, { kind: 'reviewed' }>> {
  const given = Object.entries(settings).map(([name, value]) => ({ name, value, dateSystem: 1900 as const }));
  const outcome = await reviewWorkbook(host, given);
  if (outcome.kind === 'failed') return outcome;
  const { review, grids } = outcome;
  const generated = { version: 'test', inputs: [{ file: 'book.xlsx', sha256: '0123456789abcdef' }] };
  return publishSummary(host, { review, grids, generated, workbook: 'book.xlsx' });
}

/** Publishes and fails the test when that fails; gives how many figures there are. */
export async function published(open: OpenBook, settings: Readonly<Record<string, string>> = {}): Promise<number> {
  const outcome = await publishInto(open, settings);
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
  return outcome.checked.length;
}
