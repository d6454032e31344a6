import { readFile } from 'node:fs/promises';
import type { CollectedFile } from '../../src/app/collectReturns';
import { type AskedKind, type Issued, type PackFile, type RoundAsked, issuePacks, packFiles } from '../../src/app/issuePacks';
import { type ReviewedWorkbook, reviewWorkbook } from '../../src/app/reviewWorkbook';
import type { Day } from '../../src/core/model/day';
import { openWorkbook } from '../../src/headless/package/openWorkbook';
import { gridsOf } from '../../src/picked/gridsOf';
import { openBytes } from './headless';
import { samplePath } from './sample';

/** A round of the council's sample, to be answered by 30 November 2007, and its packs as files. */
export interface IssuedSample {
  readonly workbook: ReviewedWorkbook;
  readonly issued: Issued;
  readonly files: readonly PackFile[];
}

const COUNTS: ReadonlySet<AskedKind> = new Set(['count']);
const DUE = '2007-11-30' as Day;

/** Issues the six packs of the council's sample, which ask for counts where nothing else is said. */
export async function issuedSample(kinds: ReadonlySet<AskedKind> = COUNTS): Promise<IssuedSample> {
  const { host } = await openBytes(new Uint8Array(await readFile(samplePath('council-2007-08'))));
  const workbook = await reviewWorkbook(host, []);
  if (workbook.kind === 'failed') throw new Error(workbook.failure.kind);
  return issuedFrom(workbook, null, { due: DUE, kinds, again: [] });
}

/** Issues the round again, with the next version for these directorates. */
export function issuedAgain({ workbook, issued }: IssuedSample, again: readonly string[]): Promise<IssuedSample> {
  return issuedFrom(workbook, issued, { due: DUE, kinds: COUNTS, again });
}

async function issuedFrom(workbook: ReviewedWorkbook, before: Issued | null, asked: RoundAsked): Promise<IssuedSample> {
  const issued = issuePacks(workbook, before?.kept ?? null, asked);
  if (issued === null) throw new Error('nothing to ask');
  return { workbook, issued, files: await packFiles(issued) };
}

/** The bytes of a directorate's pack. */
export function packOf({ files }: Pick<IssuedSample, 'files'>, directorate: string): Uint8Array {
  const found = files.find(({ pack }) => pack.directorate === directorate);
  if (found === undefined) throw new Error(`no pack of ${directorate}`);
  return found.bytes;
}

/** A file that came back, opened as the pane and the command line open one. */
export async function cameBack(file: string, bytes: Uint8Array): Promise<CollectedFile> {
  return { file, grids: gridsOf(await openWorkbook(bytes), file) };
}
