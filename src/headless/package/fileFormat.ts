import { PackageFault, type PackageFaultKind } from './packageFault';

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** The first record of a workbook of Excel 2 to 4, which is no container but bare records. */
const EARLY_EXCEL = [[0x09, 0x00, 0x04], [0x09, 0x02, 0x06], [0x09, 0x04, 0x06]] as const;
/** As much of a text as says what it is. */
const HEAD = 4096;

/** What texts that are no tables begin with; the first that fits. */
const TEXTS: readonly (readonly [RegExp, PackageFaultKind])[] = [
  [/^\{[^]*https:\/\/docs\.google\.com\//, 'onlineShortcut'],
  [/^\[InternetShortcut\]|^\{[^]*"doc_id"/i, 'onlineShortcut'],
  [/^<\?xml[^]*(?:progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet)/, 'xmlSpreadsheet'],
  [/^MIME-Version:[^]*text\/html|^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|meta|style|table|div|center|font)\b/i, 'webPage'],
  [/^[<{]|^\[\s*[[{"\d]/, 'notAWorkbook'],
];

/**
 * What a file is by its first bytes, whatever its name says: a package, or what may be text. Throws a PackageFault that
 * names everything else that is known.
 */
export function fileFormat(bytes: Uint8Array): 'package' | 'text' {
  if (bytes.length === 0) throw new PackageFault('empty');
  if (startsWith(bytes, OLE2)) throw new PackageFault(containerKind(bytes));
  if (startsWith(bytes, ZIP)) return 'package';
  if (startsWith(bytes, PDF)) throw new PackageFault('pdf');
  if (EARLY_EXCEL.some((record) => startsWith(bytes, [record[0], record[1], record[2], 0]))) throw new PackageFault('oldFormat');
  const kind = textKind(bytes);
  if (kind !== null) throw new PackageFault(kind);
  return 'text';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Files of Office before 2007, and workbooks with a password, are containers of named streams. */
function containerKind(bytes: Uint8Array): PackageFaultKind {
  if (holdsStream(bytes, 'EncryptedPackage')) return 'encrypted';
  if (holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book')) return 'oldFormat';
  return holdsStream(bytes, 'WordDocument') || holdsStream(bytes, 'PowerPoint Document') ? 'otherDocument' : 'notAWorkbook';
}

/** Looks for an ASCII name written in UTF-16, as the directory of a container writes its streams. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wide = new Uint8Array([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
  const [first, last] = [wide[0] ?? 0, bytes.length - wide.length];
  for (let at = bytes.indexOf(first); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Looks past byte order marks and the zeros of UTF-16. */
function textKind(bytes: Uint8Array): PackageFaultKind | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replace(/^(?:\u00ff\u00fe|\u00fe\u00ff|\u00ef\u00bb\u00bf)/, '').replaceAll('\0', '').trimStart();
  return TEXTS.find(([start]) => start.test(head))?.[1] ?? null;
}
