import { PackageFault } from './packageFault';
import { scanPart } from './scanPart';
import type { PartScan } from './xmlScan';
import type { ZipEntry } from './zipDirectory';

/** Four million cells with a value, two elements each; read, they take about 1.5 GB. */
const MOST_SHEET_ELEMENTS = 8_000_000;
/** A million different texts, two elements each. Parts other than sheets are held as a tree: about 400 bytes an element. */
const MOST_OTHER_ELEMENTS = 2_000_000;
/** Sheets are read as full rectangles, empty cells and all; 8 bytes a cell. The reader stops a single sheet here too. */
const MOST_CELLS = 20_000_000;
/** 256 sheets whose widths name all 16,384 columns; the reader makes an object for each. */
const MOST_WIDTHS = 256 * 16_384;

const ROOT = /^(?:\s*<[?!][^>]*>)*\s*<(?:[\w.-]+:)?([\w.-]+)/;

function isXml(head: string): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*</.test(head);
}

/** The name of the part's outermost element, "" when it lies beyond the head; the part must end with its closing tag. */
function checkXml(name: string, { head, tail, elements }: PartScan): string {
  const text = head.replace('\u00ef\u00bb\u00bf', '');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new PackageFault('unreadable', `the part "${name}" defines entities of its own`);
  const root = ROOT.exec(text)?.[1];
  if (root === undefined) return '';
  const closed = new RegExp(`</(?:[\\w.-]+:)?${root.replaceAll('.', '\\.')}\\s*>(?:\\s|<!--.*?-->)*$`, 's').test(tail);
  if (!closed && !(elements === 1 && /\/>\s*$/.test(tail))) throw new PackageFault('unreadable', `the part "${name}" breaks off`);
  return root;
}

/**
 * Unpacks every part once, piece by piece and keeping nothing, before the reader holds any of it. Throws a PackageFault
 * for a part that breaks off, states a wrong size, defines entities or is in UTF-16, and for a workbook that would take
 * more memory than can be spared.
 */
export function checkParts(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  let [sheets, others, cells, widths] = [0, 0, 0, 0];
  for (const entry of entries) {
    const scan = scanPart(bytes, entry);
    if (/^(?:\u00ff\u00fe|\u00fe\u00ff|\0<|<\0)/.test(scan.head)) throw new PackageFault('unreadable', `the part "${entry.name}" is written in UTF-16`);
    const isSheet = isXml(scan.head) && checkXml(entry.name, scan) === 'worksheet';
    if (isSheet) sheets += scan.elements;
    else others += scan.elements;
    if (sheets > MOST_SHEET_ELEMENTS || others > MOST_OTHER_ELEMENTS) throw new PackageFault('tooLarge', `its parts hold over ${isSheet ? MOST_SHEET_ELEMENTS : MOST_OTHER_ELEMENTS} elements`);
    if (!isSheet) continue;
    cells += scan.lastRow * scan.lastColumn;
    widths += scan.widths;
    if (cells > MOST_CELLS || widths > MOST_WIDTHS) throw new PackageFault('tooLarge', `the part "${entry.name}" spans ${scan.lastRow} rows and ${scan.lastColumn} columns`);
  }
}
