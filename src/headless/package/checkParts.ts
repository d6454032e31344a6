import { MOST_OTHER_ELEMENTS, MOST_SHEET_ELEMENTS } from './limits';
import { PackageFault } from './packageFault';
import { scanPart } from './scanPart';
import type { PartScan } from './xmlScan';
import type { ZipEntry } from './zipDirectory';

const ROOT = /^(?:\s*<[?!][^>]*>)*\s*<(?:[\w.-]+:)?([\w.-]+)/;

/** What a part is by its outermost element, where opening a workbook makes no tree of it: counts of these cost nothing. */
const NEVER_A_TREE: ReadonlySet<string> = new Set(['pivotCacheDefinition', 'pivotCacheRecords', 'calcChain', 'comments', 'ThreadedComments', 'externalLink', 'MapInfo']);

/**
 * Unpacks every part once, piece by piece and keeping nothing, before the reader holds any of it. Throws a PackageFault
 * for a part that breaks off, states a wrong size or defines entities, and for a workbook that would take more memory
 * than can be spared.
 */
export function checkParts(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  let [sheets, others] = [0, 0];
  for (const entry of entries) {
    const scan = scanPart(bytes, entry);
    const root = scan.head.trimStart().startsWith('<') ? checkXml(entry.name, scan) : '';
    if (root === 'worksheet') sheets += scan.elements;
    else if (!NEVER_A_TREE.has(root)) others += scan.elements;
    if (sheets > MOST_SHEET_ELEMENTS) throw new PackageFault('tooLarge', `its sheets hold over ${MOST_SHEET_ELEMENTS} elements`);
    if (others > MOST_OTHER_ELEMENTS) throw new PackageFault('tooLarge', `its parts hold over ${MOST_OTHER_ELEMENTS} elements`);
  }
}

/** The name of the part's outermost element, "" when it lies beyond the head; the part must end with its closing tag. */
function checkXml(name: string, { head, tail }: PartScan): string {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(head)) throw new PackageFault('unreadable', `the part "${name}" defines entities of its own`);
  const root = ROOT.exec(head)?.[1];
  if (root === undefined) return '';
  const end = withoutComments(tail);
  const last = end.slice(end.lastIndexOf('<'));
  const [, slash, closing] = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)[^>]*>$/.exec(last) ?? [];
  if (closing !== root || (slash === '' && !last.endsWith('/>'))) throw new PackageFault('unreadable', `the part "${name}" breaks off`);
  return root;
}

/** The end of a part without the comments and the white space that may follow its last tag. */
function withoutComments(tail: string): string {
  let end = tail.trimEnd();
  for (let open = end.lastIndexOf('<!--'); end.endsWith('-->') && open >= 0; open = end.lastIndexOf('<!--')) end = end.slice(0, open).trimEnd();
  return end;
}
