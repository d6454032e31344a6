import { readFile, stat } from 'node:fs/promises';
import { LARGEST_FILE } from '../headless/package/limits';
import { PackageFault } from '../headless/package/packageFault';
import { FileFault } from './sayFault';

/** The text of a report that was written before. Throws a FileFault with what was thrown. */
export async function readReport(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) throw new PackageFault('tooLarge', `${Math.round(size / 2 ** 20)} MB`);
    return await readFile(path, 'utf8');
  } catch (fault) {
    throw new FileFault(path, fault);
  }
}
