import { LONGEST_UNCLOSED } from '../limits';
import { PackageFault } from '../packageFault';
import { type Parts, streamText } from '../parts';
import { tagEnd } from '../xml/xmlTree';
import { itemText } from './itemText';

/** The texts that cells share, in their order, '' being no part; phonetic readings are left out. */
export function readSharedStrings(parts: Parts, part: string): readonly string[] {
  const texts: string[] = [];
  if (part === '') return texts;
  let held = '';
  const notEnded = (): never => {
    throw new PackageFault('unreadable', `a text in the part "${part}" does not end`);
  };
  streamText(parts, part, (piece) => {
    const text = held + piece;
    held = text.slice(takeItems(text, texts));
    if (held.length > LONGEST_UNCLOSED) notEnded();
  });
  ITEM.lastIndex = 0;
  if (ITEM.test(held)) notEnded();
  return texts;
}

const ITEM = /<((?:[\w.-]+:)?)si(?=[\s/>])/g;

/** Adds the whole items of the text and says how far it came. */
function takeItems(text: string, texts: string[]): number {
  let taken = 0;
  ITEM.lastIndex = 0;
  for (let item = ITEM.exec(text); item !== null; item = ITEM.exec(text)) {
    const end = tagEnd(text, item.index + 1);
    if (end < 0) return item.index;
    const isEmpty = text.charAt(end - 2) === '/';
    const close = isEmpty ? end : text.indexOf(`</${item[1] ?? ''}si`, end);
    const after = close < 0 ? 0 : isEmpty ? end : text.indexOf('>', close) + 1;
    if (after === 0) return item.index;
    texts.push(isEmpty ? '' : itemText(text.slice(end, close)));
    [taken, ITEM.lastIndex] = [after, after];
  }
  return Math.max(taken, text.lastIndexOf('<'));
}
