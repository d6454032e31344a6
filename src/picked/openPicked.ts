import type { AddedWorkbook } from '../app/addedWorkbooks';
import { fileIssue } from '../app/fileIssue';
import { bookKind } from '../headless/package/bookKind';
import { fileFormat } from '../headless/package/fileFormat';
import { LARGEST_FILE } from '../headless/package/limits';
import { openWorkbook } from '../headless/package/openWorkbook';
import { PackageFault } from '../headless/package/packageFault';
import { sayPackageFault } from '../headless/package/sayPackageFault';
import { readText } from '../text/readText';
import { sayTextFault } from '../text/sayTextFault';
import { gridsOf } from './gridsOf';

/** A file as a page's file picker gives it. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** A picked file that was read, or why it cannot be, in a sentence that names it. */
export type Picked = { readonly kind: 'opened'; readonly workbook: AddedWorkbook } | { readonly kind: 'refused'; readonly sentence: string };

/** Reads a picked file in the page, as the command line reads one: a workbook or a text with columns, by what is in it. */
export async function openPicked(file: PickedFile): Promise<Picked> {
  try {
    if (file.size > LARGEST_FILE) throw new PackageFault('tooLarge', `${Math.round(file.size / 2 ** 20)} MB`);
    const bytes = new Uint8Array(await file.arrayBuffer());
    return fileFormat(bytes) === 'text' ? openText(bytes, file.name) : { kind: 'opened', workbook: await openBook(bytes, file.name) };
  } catch (fault) {
    if (fault instanceof PackageFault) return { kind: 'refused', sentence: `${file.name}: ${sayPackageFault(fault)}` };
    if (isGone(fault)) return { kind: 'refused', sentence: `${file.name}: it cannot be read any more; it was moved, deleted or is open elsewhere.` };
    throw fault;
  }
}

/** A page's word for a file that changed since it was picked. */
function isGone(fault: unknown): boolean {
  return typeof fault === 'object' && fault !== null && 'name' in fault && (fault.name === 'NotReadableError' || fault.name === 'NotFoundError');
}

function openText(bytes: Uint8Array, file: string): Picked {
  const reading = readText(bytes, file);
  if (reading.kind === 'fault') return { kind: 'refused', sentence: `${file}: ${sayTextFault(reading.fault)}` };
  return { kind: 'opened', workbook: { file, grids: [reading.grid], issues: reading.issues, kept: [] } };
}

async function openBook(bytes: Uint8Array, file: string): Promise<AddedWorkbook> {
  const book = await openWorkbook(bytes);
  const grids = gridsOf(book, file);
  const issues = [...(bookKind(bytes).holdsMacros ? [fileIssue('file.macrosIgnored', file)] : []), ...(grids.every(({ rows }) => rows.length === 0) ? [fileIssue('file.empty', file)] : [])];
  return { file, grids, issues, kept: book.customXml.map(({ xml }) => ({ file, xml })) };
}
