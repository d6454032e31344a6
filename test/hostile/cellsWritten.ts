import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readDelimited } from '../judges/readDelimited';

/** Counts by other means the cells of a table saved as text that are not empty. */
export function fieldsWritten(path: string): number {
  return readDelimited(readFileSync(path, 'utf8')).flat().filter((field) => field !== '').length;
}

/** Counts by other means, in the text of every worksheet part, the cells with a value that is not empty, or a formula. */
export function cellsWritten(path: string): number {
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  const strings = Object.entries(parts).find(([name]) => /sharedStrings\.xml$/i.test(name));
  const texts = (strings === undefined ? '' : textOf(strings[1])).match(/<(?:\w+:)?si(?:\s[^>]*)?\/>|<(?:\w+:)?si[\s>].*?<\/(?:\w+:)?si>/gs) ?? [];
  const isEmptyText = texts.map((text) => text.endsWith('/>') || !/<(?:\w+:)?t(?:\s[^>]*)?>[^<]/.test(text));
  const sheets = Object.entries(parts).filter(([name]) => /worksheets\/[^/]+\.xml$/i.test(name));
  const cells = sheets.flatMap(([, part]) => textOf(part).match(/<(?:\w+:)?c(?:\s[^>]*)?(?<!\/)>.*?<\/(?:\w+:)?c>/gs) ?? []);
  return cells.filter((cell) => {
    if (/<(?:\w+:)?f[\s/>]/.test(cell) || /<(?:\w+:)?t(?:\s[^>]*)?>[^<]/.test(cell)) return true;
    const [, value] = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]+)</.exec(cell) ?? [];
    return value !== undefined && !(/\st="s"/.test(cell) && isEmptyText[Number(value)] === true);
  }).length;
}

/** Parts in UTF-16 are rare and allowed. */
function textOf(part: Uint8Array): string {
  return (part[0] === 0xfe || part[0] === 0 ? new TextDecoder('utf-16be') : part[0] === 0xff ? new TextDecoder('utf-16le') : new TextDecoder()).decode(part);
}
