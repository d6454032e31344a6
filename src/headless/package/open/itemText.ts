import { unescapeCellText } from '../xml/xmlText';

const PHONETIC = /<((?:[\w.-]+:)?)rPh[\s>][\s\S]*?<\/\1rPh\s*>/g;
const TEXT = /<((?:[\w.-]+:)?)t(?:\s[^<>]*)?(?:\/>|>([\s\S]*?)<\/\1t\s*>)/g;

/** The text of a shared or inline string: its runs joined, phonetic readings left out. It holds on to nothing larger. */
export function itemText(xml: string): string {
  let text = '';
  const plain = xml.includes('rPh') ? xml.replace(PHONETIC, '') : xml;
  for (const [, , run = ''] of plain.matchAll(TEXT)) text += run.startsWith('<![CDATA[') ? run.slice(9, -3) : unescapeCellText(run);
  return ownText(text);
}

/** A copy of a text that does not keep alive the larger text it was cut from. */
export function ownText(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
