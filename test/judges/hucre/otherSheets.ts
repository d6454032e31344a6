import { unzipSync } from 'fflate';
import { PackageFault } from '../../../src/headless/package/packageFault';

const XML: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

const LAST_CHARACTER = 0x10ffff;

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|amp|lt|gt|quot|apos);/gi, (entity: string, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    if (code <= LAST_CHARACTER) return String.fromCodePoint(code);
    return XML[entity] ?? entity;
  });
}

function attribute(tag: string, name: string): string {
  const [, double, single] = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return unescapeXml(double ?? single ?? '');
}

function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s(?:[^"'>]|"[^"]*"|'[^']*')*>`, 'g')) ?? [];
}

/** The texts of the parts with these names. */
function readParts(bytes: Uint8Array, names: readonly string[]): Readonly<Record<string, string>> {
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => names.includes(name) });
    return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, new TextDecoder().decode(part)]));
  } catch (fault) {
    throw new PackageFault('unreadable', fault instanceof Error ? fault.message : String(fault));
  }
}

const ROOT_LINKS = '_rels/.rels';

/** The workbook part is the one that the package names as its main document; some writers call it workbook2.xml. */
function workbookPart(bytes: Uint8Array): string {
  const links = tags(readParts(bytes, [ROOT_LINKS])[ROOT_LINKS] ?? '', 'Relationship');
  const main = links.find((tag) => attribute(tag, 'Type').endsWith('/officeDocument'));
  return main === undefined ? 'xl/workbook.xml' : attribute(main, 'Target').replace(/^\//, '');
}

/**
 * The names of the sheets that are not worksheets: chart sheets and macro sheets hold no cells and are not read. What is
 * not known to be one of these counts as a worksheet, so that no sheet with figures is ever passed over in silence.
 */
export function listOtherSheets(bytes: Uint8Array): ReadonlySet<string> {
  const workbook = workbookPart(bytes);
  const links = workbook.replace(/([^/]*)$/, '_rels/$1.rels');
  const parts = readParts(bytes, [workbook, links]);
  const kinds = new Map(tags(parts[links] ?? '', 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Type')]));
  const others = tags(parts[workbook] ?? '', 'sheet').filter((tag) => !(kinds.get(attribute(tag, 'id')) ?? '/worksheet').endsWith('/worksheet'));
  return new Set(others.map((tag) => attribute(tag, 'name')));
}
