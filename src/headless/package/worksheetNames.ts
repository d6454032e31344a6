import { unzipSync } from 'fflate';
import { PackageFault } from './packageFault';

const XML = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" } as const;

function unescapeXml(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)),
    )
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => XML[entity as keyof typeof XML]);
}

function attribute(tag: string, name: string): string {
  return unescapeXml(new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '');
}

function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
}

/** The names of the sheets that are worksheets: chart sheets and macro sheets hold no cells and are not read. */
export function listWorksheets(bytes: Uint8Array): ReadonlySet<string> {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: ({ name }) => /(^|\/)workbook\.xml(\.rels)?$/.test(name) });
  } catch (fault) {
    throw new PackageFault('unreadable', fault instanceof Error ? fault.message : String(fault));
  }
  const text = (ending: string): string => {
    const name = Object.keys(parts).find((part) => part.endsWith(ending));
    return new TextDecoder().decode(name === undefined ? undefined : parts[name]);
  };
  const kinds = new Map(tags(text('workbook.xml.rels'), 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Type')]));
  const sheets = tags(text('workbook.xml'), 'sheet');
  return new Set(
    sheets
      .filter((tag) => (kinds.get(attribute(tag, 'id')) ?? '/worksheet').endsWith('/worksheet'))
      .map((tag) => attribute(tag, 'name')),
  );
}
