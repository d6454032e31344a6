import { fileFormat } from '../../headless/package/fileFormat';
import { LARGEST_FILE } from '../../headless/package/limits';
import { PackageFault } from '../../headless/package/packageFault';
import { sayPackageFault } from '../../headless/package/sayPackageFault';
import type { GivenFile } from '../openFile';
import { words } from '../words';

/** A file before it is read: one that was picked or dropped, or one beside this page. */
export interface Given {
  readonly name: string;
  /** Bytes, where that is known before it is read. */
  readonly size: number;
  readonly read: () => Promise<ArrayBuffer>;
}

/** Opens a file. What is no workbook is refused: the sentence that says so is given back, and what is open stays open. */
export async function openGiven({ name, size, read }: Given, open: (file: GivenFile) => Promise<void>): Promise<string | null> {
  if (size > LARGEST_FILE) return words.refused(name, sayPackageFault(new PackageFault('tooLarge', `${Math.round(size / 2 ** 20)} MB`)));
  const bytes = await read().then((buffer) => new Uint8Array(buffer), () => null);
  if (bytes === null) return words.notReached(name);
  try {
    if (/\.(?:csv|tsv|txt)$/i.test(name) && fileFormat(bytes) === 'text') return words.refused(name, words.textFile);
    await open({ name, bytes });
    return null;
  } catch (fault) {
    if (fault instanceof PackageFault) return words.refused(name, sayPackageFault(fault));
    throw fault;
  }
}

/** A file that was picked or dropped. */
export function pickedFile(file: File): Given {
  return { name: file.name, size: file.size, read: () => file.arrayBuffer() };
}

/** A file that lies beside this page. */
export function fileBeside(address: string): Given {
  const read = async (): Promise<ArrayBuffer> => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    return answer.arrayBuffer();
  };
  return { name: address.split('/').at(-1) ?? address, size: 0, read };
}
