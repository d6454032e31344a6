import { LARGEST_HELD_PART, LONGEST_SHEET_HEAD, LONGEST_UNCLOSED } from '../limits';
import { PackageFault } from '../packageFault';
import { tagEnd } from '../xml/xmlTree';

/** Takes the text of a worksheet in pieces and keeps the rows apart from the rest. */
export interface SheetSplit {
  readonly take: (piece: string) => void;
  /** The worksheet with an empty sheetData. */
  readonly frame: () => string;
}

const NOT_CLOSED = 'a row or a cell of a sheet does not end';
const SHEET_DATA = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])/;

/** Where the rows of a worksheet start, from and to the ends of the tags; null until the tag is there whole. */
export function sheetDataTag(text: string): { readonly start: number; readonly end: number; readonly prefix: string } | null {
  const found = SHEET_DATA.exec(text);
  const end = found === null ? -1 : tagEnd(text, found.index + 1);
  return found === null || end < 0 ? null : { start: found.index, end, prefix: found[1] ?? '' };
}

/**
 * Splits a worksheet that comes in pieces. `rows` is asked once, with the prefix of the elements, for what takes the text
 * between the tags of sheetData; that gives back what is not whole yet.
 */
export function splitSheet(rows: (prefix: string) => (text: string) => string): SheetSplit {
  let [head, held, closing] = ['', '', ''];
  let phase: 'head' | 'rows' | 'tail' = 'head';
  let take = (text: string): string => text;

  function openRows(): void {
    const tag = sheetDataTag(held);
    if (tag === null) {
      mostHeld(LONGEST_SHEET_HEAD, 'the rows of a sheet do not begin');
      return;
    }
    head = `${held.slice(0, tag.start)}<${tag.prefix}sheetData/>`;
    closing = `</${tag.prefix}sheetData`;
    phase = held.charAt(tag.end - 2) === '/' ? 'tail' : 'rows';
    held = held.slice(tag.end);
    if (phase === 'rows') take = rows(tag.prefix);
  }

  function takeRows(): void {
    const last = held.indexOf(closing);
    if (last < 0) held = take(held);
    const end = last < 0 ? 0 : held.indexOf('>', last) + 1;
    if (end === 0) {
      mostHeld(LONGEST_UNCLOSED, NOT_CLOSED);
      return;
    }
    if (take(held.slice(0, last)).trim() !== '') throw new PackageFault('unreadable', NOT_CLOSED);
    held = held.slice(end);
    phase = 'tail';
  }

  /** What is not whole is looked at again with the next piece: it may not grow for ever. */
  function mostHeld(length: number, fault: string): void {
    if (held.length > length) throw new PackageFault('unreadable', fault);
  }

  return {
    take: (piece) => {
      held += piece;
      if (phase === 'head') openRows();
      if (phase === 'rows') takeRows();
      if (phase === 'tail') mostHeld(LARGEST_HELD_PART, 'what follows the rows of a sheet does not end');
    },
    frame: () => head + held,
  };
}
