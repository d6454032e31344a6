import { PackageFault } from '../headless/package/packageFault';
import { sayPackageFault } from '../headless/package/sayPackageFault';
import type { OpenFile } from './openFile';
import { words } from './words';

/** The name a finished workbook is given: its own when nothing was changed, so that a copy never passes for what was opened. */
export function finishedName(name: string, bytes: Uint8Array, opened: Uint8Array): string {
  const isSame = bytes.length === opened.length && bytes.every((byte, at) => byte === opened[at]);
  return isSame ? name : name.replace(/(\.[^.]*)?$/, '-finished$1');
}

/** Gives the workbook to the browser as a file; the words say how it ended. */
export function download({ name, save, book }: OpenFile): string {
  try {
    const bytes = save() as Uint8Array<ArrayBuffer>;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes]));
    link.download = finishedName(name, bytes, book.package.bytes);
    link.click();
    URL.revokeObjectURL(link.href);
    return words.downloaded(link.download);
  } catch (fault) {
    if (fault instanceof PackageFault) return words.notSaved(sayPackageFault(fault));
    throw fault;
  }
}
