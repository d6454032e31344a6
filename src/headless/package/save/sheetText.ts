import { sheetDataTag } from '../open/splitSheet';

/** The text of a worksheet's part, taken apart at its rows. */
export interface SheetText {
  readonly prefix: string;
  /** The part with an empty sheetData, to be read as a tree. */
  readonly frame: string;
  /** The tag of sheetData, open. */
  readonly tag: string;
  /** What stands between its tags. */
  readonly rows: string;
  /** The whole element. */
  readonly element: string;
}

/** Takes the text of a worksheet apart; one without rows has an empty sheetData. */
export function takeApart(text: string): SheetText {
  const tag = sheetDataTag(text);
  if (tag === null) return { prefix: '', frame: text, tag: '<sheetData>', rows: '', element: '<sheetData/>' };
  const { prefix, start, end } = tag;
  const isEmpty = text.charAt(end - 2) === '/';
  const last = isEmpty ? end : text.indexOf(`</${prefix}sheetData`, end);
  const close = isEmpty ? end : text.indexOf('>', last) + 1;
  return {
    prefix,
    frame: `${text.slice(0, start)}<${prefix}sheetData/>${text.slice(close)}`,
    tag: text.slice(start, end).replace(/\s*\/>$/, '>'),
    rows: text.slice(end, last),
    element: text.slice(start, close),
  };
}
