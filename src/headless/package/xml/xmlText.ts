const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const LAST_CHARACTER = 0x10ffff;
const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|amp|lt|gt|quot|apos);/gi;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 cannot hold: control characters, halves of characters, two non-characters. A carriage return is lost on reading. */
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g; // eslint-disable-line no-control-regex

/** Text of an XML part as it was meant: entities and character references replaced. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity: string, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    if (code <= LAST_CHARACTER) return String.fromCodePoint(code);
    return NAMED[entity.toLowerCase()] ?? entity;
  });
}

/** Text made safe to stand between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter).replace(UNWRITABLE, (letter) => `_x${hex4(letter)}_`);
}

/** The same for an attribute, where line feeds and tabs would be read as spaces. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\n\t]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** A text of a cell: what XML cannot hold is written as Excel writes it (_x0007_), and a text that only looks so is kept apart. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** A text of a cell as the part holds it, back to what it stands for. */
export function unescapeCellText(text: string): string {
  const plain = unescapeXml(text);
  if (!plain.includes('_x')) return plain;
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function hex4(letter: string): string {
  return letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
