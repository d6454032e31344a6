import type { CollectedFile } from '../../app/collectReturns';
import type { Picked, PickedFile } from '../../picked/openPicked';
import { failureOfFault } from '../paneAnswers';
import { failureText } from '../paneFailure';

/** Files that were picked as returns: those that could be read, and a sentence for each that could not. */
export interface FilesRead {
  readonly files: readonly CollectedFile[];
  readonly refusals: readonly string[];
  readonly picked: number;
}

/** Reads files one after the other, each within the limits of any picked file; one that cannot be read stops no other. */
export async function readReturns(picked: readonly PickedFile[], open: (file: PickedFile) => Promise<Picked>, onFile: (number: number) => Promise<void>): Promise<FilesRead> {
  const [files, refusals]: [CollectedFile[], string[]] = [[], []];
  for (const [index, file] of picked.entries()) {
    await onFile(index + 1);
    const read = await openOne(file, open);
    if (read.kind === 'opened') files.push({ file: read.workbook.file, grids: read.workbook.grids });
    else refusals.push(read.sentence);
  }
  return { files, refusals, picked: picked.length };
}

async function openOne(file: PickedFile, open: (file: PickedFile) => Promise<Picked>): Promise<Picked> {
  try {
    return await open(file);
  } catch (fault) {
    const { title, body } = failureText(failureOfFault(fault));
    return { kind: 'refused', sentence: `${file.name}: ${title}. ${body}` };
  }
}
