import { strFromU8, unzipSync } from 'fflate';

const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

/** The lists of looks that no longer begin as they did: cells refer to looks by number, so a list may only grow at its end. */
export function styleChanges(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [was, is] = [stylesOf(before), stylesOf(after)];
  return LISTS.flatMap((list) => (contentOf(is, list).startsWith(contentOf(was, list)) ? [] : [`the looks in ${list}`]));
}

function stylesOf(xlsx: Uint8Array): string {
  const part = Object.entries(unzipSync(xlsx, { filter: ({ name }) => name.endsWith('/styles.xml') }))[0];
  return part === undefined ? '' : strFromU8(part[1]);
}

function contentOf(styles: string, list: string): string {
  return new RegExp(`<((?:\\w+:)?${list})(?:\\s[^>]*)?(?<!/)>(.*?)</\\1>`, 's').exec(styles)?.[2] ?? '';
}
