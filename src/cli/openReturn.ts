import { basename } from 'node:path';
import type { CollectedFile } from '../app/collectReturns';
import { fileFormat } from '../headless/package/fileFormat';
import { openWorkbook } from '../headless/package/openWorkbook';
import { gridsOf } from '../picked/gridsOf';
import { readBytes, textHost } from './openInput';
import { FileFault } from './sayFault';

/** The sheets of a return, without a client of Excel, as nothing is written in it. Throws a FileFault with what was thrown. */
export async function openReturn(path: string): Promise<CollectedFile> {
  try {
    const [bytes, file] = [await readBytes(path), basename(path)];
    return { file, grids: fileFormat(bytes) === 'text' ? await textHost(bytes, file).readGrids() : gridsOf(await openWorkbook(bytes), file) };
  } catch (fault) {
    throw new FileFault(path, fault);
  }
}
