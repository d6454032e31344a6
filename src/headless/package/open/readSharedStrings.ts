import { type Parts, streamText } from '../parts';
import { itemText } from './itemText';

/** The texts that cells share, in their order, '' being no part; phonetic readings are left out. */
export function readSharedStrings(parts: Parts, part: string): readonly string[] {
  const texts: string[] = [];
  if (part === '') return texts;
  let held = '';
  streamText(parts, part, (piece) => {
    held = takeItems(held + piece, texts);
  });
  return texts;
}

const ITEM = /<((?:[\w.-]+:)?)si(?:\s[^<>]*)?(?:\/>|>([\s\S]*?)<\/\1si\s*>)/g;

/** Adds the whole items of the text and gives back what is left. */
function takeItems(text: string, texts: string[]): string {
  let end = 0;
  for (const match of text.matchAll(ITEM)) {
    texts.push(itemText(match[2] ?? ''));
    end = match.index + match[0].length;
  }
  return text.slice(end);
}
