import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A pack with other XML in cells of its first sheet: `{ I14: '<v>1e300</v>' }` or with attributes of the cell before it. */
export function withCells(bytes: Uint8Array, cells: Readonly<Record<string, string | { readonly type: string; readonly xml: string }>>): Uint8Array {
  return withParts(bytes, (parts) => {
    let text = strFromU8(parts[SHEET] ?? new Uint8Array());
    for (const [cell, held] of Object.entries(cells)) {
      const { type, xml } = typeof held === 'string' ? { type: '', xml: held } : { type: ` t="${held.type}"`, xml: held.xml };
      const changed = text.replace(new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`), (_all, style = '') => `<c r="${cell}"${style}${type}>${xml}</c>`);
      if (changed === text) throw new Error(`there is no ${cell}`);
      text = changed;
    }
    return { ...parts, [SHEET]: strToU8(text) };
  });
}

/** A pack with other parts in its package. */
export function withParts(bytes: Uint8Array, change: (parts: Readonly<Record<string, Uint8Array>>) => Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(change(unzipSync(bytes)), { level: 6 });
}

/** A text as a cell holds it. */
export function textCell(words: string): { readonly type: string; readonly xml: string } {
  return { type: 'inlineStr', xml: `<is><t xml:space="preserve">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is>` };
}
