import { openCopy } from '../../excel/openCopy';
import type { FileOut } from './roundState';

/** Where a page in Excel may save files: a web view of Windows and a browser do, those of a Mac and of an iPad do nothing and say nothing. */
const SAVING: ReadonlySet<string> = new Set(['PC', 'OfficeOnline']);

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How long a saved file stays in reach of the page, in milliseconds. */
const KEPT = 60_000;

/** Whether this Excel lets a page save files. */
export function savesFiles(): boolean {
  return 'Office' in globalThis && SAVING.has(String(Office.context.platform));
}

/** Saves a workbook where the browser saves files. */
export function saveFile({ name, bytes }: FileOut): void {
  saveBytes(name, bytes, WORKBOOK);
}

/** Saves all of them as one zip; what makes it is fetched then. */
export async function saveZip(name: string, files: readonly FileOut[]): Promise<void> {
  const { zipFiles } = await import('./zipFiles');
  saveBytes(name, zipFiles(files), 'application/zip');
}

/** Opens a workbook in a window of its own, to be saved from there. Throws a HostFault where Excel would not. */
export function openFile({ bytes }: FileOut): Promise<void> {
  return openCopy((base64) => Excel.createWorkbook(base64), inBase64(bytes));
}

function saveBytes(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name });
  link.click();
  setTimeout(() => { URL.revokeObjectURL(address); }, KEPT);
}

/** As many bytes as a call takes at once. */
const AT_ONCE = 8_192;

function inBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}
