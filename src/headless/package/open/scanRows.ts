import { MOST_COLUMNS, MOST_ROWS } from '../../../core/model/address';
import { PackageFault } from '../packageFault';
import { tagEnd } from '../xml/xmlTree';

/** A cell as it stands in the text of a worksheet. One object is used for all of them: take what is wanted and let go. */
export interface CellSpan {
  row: number;
  column: number;
  style: number;
  /** As written: "s", "str", "inlineStr", "b", "e", "d", or "" for a number. */
  type: string;
  /** Whether the cell says where it stands; otherwise it follows the one before. */
  hasReference: boolean;
  start: number;
  contentStart: number;
  contentEnd: number;
  end: number;
}

/** What is told of the rows of a worksheet, in their order. */
export interface RowVisitor {
  /** The tag of a row, from `start` to `end`; a row without cells may be closed at once. */
  readonly openRow: (row: number, start: number, end: number) => void;
  readonly cell: (span: CellSpan) => void;
  /** Where the row's closing tag starts; the end of its tag when it was closed at once. */
  readonly closeRow: (at: number) => void;
}

/** Reads the rows between the tags of sheetData; `prefix` is that of the worksheet's elements. */
export interface RowScan {
  /** Tells of every whole row tag and cell in the text from a place on, and returns how far it came. */
  readonly scan: (text: string, from: number) => number;
}

const [SLASH, SPACE, QUOTE, APOSTROPHE, EQUALS, GREATER] = [47, 32, 34, 39, 61, 62];
const [LETTER_R, LETTER_S, LETTER_T] = [114, 115, 116];

/** Puts the span where "BC12" says. */
function readReference(text: string, span: CellSpan, from: number, to: number): void {
  let [column, row] = [0, 0];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    else if (code !== 36) column = column * 26 + (code & 31);
  }
  if (column < 1 || row < 1 || column > MOST_COLUMNS || row > MOST_ROWS) throw new PackageFault('unreadable', `the cell reference "${text.slice(from, to)}"`);
  span.hasReference = true;
  span.column = column - 1;
  span.row = row - 1;
}

function readAttributes(text: string, span: CellSpan, from: number, to: number): void {
  for (let equals = text.indexOf('=', from); equals >= 0 && equals < to; equals = text.indexOf('=', equals)) {
    let [name, open] = [equals - 1, equals + 1];
    while (text.charCodeAt(name) <= SPACE) name--;
    while (open < to && text.charCodeAt(open) !== QUOTE && text.charCodeAt(open) !== APOSTROPHE) open++;
    const close = text.indexOf(text.charAt(open), open + 1);
    if (close < 0) return;
    const code = text.charCodeAt(name - 1) <= SPACE ? text.charCodeAt(name) : EQUALS;
    if (code === LETTER_R) readReference(text, span, open + 1, close);
    else if (code === LETTER_S) span.style = Number(text.slice(open + 1, close));
    else if (code === LETTER_T) span.type = text.slice(open + 1, close);
    equals = close;
  }
}

const ROW_NUMBER = /\sr\s*=\s*["'](\d+)["']/;

/** A scan that keeps its place, so that the text may come in pieces. */
export function scanRows(prefix: string, visitor: RowVisitor): RowScan {
  const span: CellSpan = { row: -1, column: -1, style: 0, type: '', hasReference: false, start: 0, contentStart: 0, contentEnd: 0, end: 0 };
  const closing = `</${prefix}c`;
  const [rowTag, cellTag] = [`${prefix}row`, `${prefix}c`];

  function takeCell(text: string, start: number, end: number): number {
    let [contentEnd, after] = [end, end];
    if (text.charCodeAt(end - 2) !== SLASH) {
      contentEnd = text.indexOf(closing, end);
      while (contentEnd >= 0 && !endsName(text, contentEnd + closing.length)) contentEnd = text.indexOf(closing, contentEnd + 1);
      after = contentEnd < 0 ? 0 : text.indexOf('>', contentEnd) + 1;
      if (after === 0) return -1;
    }
    span.column++;
    [span.style, span.type, span.hasReference] = [0, '', false];
    readAttributes(text, span, start + 1 + cellTag.length, end);
    if (span.column >= MOST_COLUMNS) throw new PackageFault('unreadable', `row ${span.row + 1} has more than ${MOST_COLUMNS} cells`);
    [span.start, span.contentStart, span.contentEnd, span.end] = [start, end, contentEnd, after];
    visitor.cell(span);
    return after;
  }

  function takeRow(text: string, start: number, end: number): void {
    const stated = ROW_NUMBER.exec(text.slice(start, end))?.[1];
    span.row = stated === undefined ? span.row + 1 : Number(stated) - 1;
    span.column = -1;
    if (!(span.row >= 0 && span.row < MOST_ROWS)) throw new PackageFault('unreadable', `the row number ${stated ?? span.row + 1}`);
    visitor.openRow(span.row, start, end);
    if (text.charCodeAt(end - 2) === SLASH) visitor.closeRow(end);
  }

  return {
    scan: (text, from) => {
      let at = from;
      for (let start = text.indexOf('<', at); start >= 0; start = text.indexOf('<', at)) {
        const end = tagEnd(text, start + 1);
        if (end < 0) return start;
        if (isTag(text, start, cellTag)) {
          const after = takeCell(text, start, end);
          if (after < 0) return start;
          at = after;
          continue;
        }
        if (isTag(text, start, rowTag)) takeRow(text, start, end);
        else if (text.startsWith(`/${rowTag}`, start + 1)) visitor.closeRow(start);
        at = end;
      }
      return text.length;
    },
  };
}

function endsName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === GREATER || code === SLASH || code <= SPACE || Number.isNaN(code);
}

function isTag(text: string, start: number, name: string): boolean {
  return text.startsWith(name, start + 1) && endsName(text, start + 1 + name.length);
}
