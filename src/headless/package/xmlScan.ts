/** What a pass over the text of a part finds. Counts are upper bounds: a comment that looks like a tag counts as one. */
export interface PartScan {
  /** The first and the last characters. Anything that is not ASCII is read as Latin-1. */
  readonly head: string;
  readonly tail: string;
  readonly elements: number;
  /** The last row and column, from 1, that a worksheet has a cell in, whether or not the cell holds anything. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** How many columns the column widths of a worksheet name in all. */
  readonly widths: number;
}

const ENDS_LENGTH = 4096;
/** A tag cut between two pieces waits for its rest, unless it is longer than any tag that matters here. */
const LONGEST_TAG = 65_536;
const [SLASH, UPPER_A, UPPER_Z, QUOTE, COLON] = [47, 65, 90, 34, 58];
const ROW = /\sr\s*=\s*["'](\d+)["']/;
const [FROM, TO] = [/\smin\s*=\s*["'](\d+)["']/, /\smax\s*=\s*["'](\d+)["']/];
const REFERENCE = /\sr\s*=\s*["']([A-Za-z]{0,3})(\d+)["']/;
/** How a cell starts where nothing is unusual about it: its reference is then read without a search. */
const USUAL = ' r="';

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0);
}

function numberIn(attributes: string, pattern: RegExp): number {
  return Number(pattern.exec(attributes)?.[1] ?? 0);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters, digits, "_", "." and "-". */
function isOfName(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= UPPER_A && code <= UPPER_Z) || isDigit(code) || code === 95 || code === 46 || code === 45;
}

function nameEnd(text: string, from: number): number {
  let at = from;
  while (isOfName(text.charCodeAt(at))) at++;
  return at;
}

/** The attributes of a tag, from the end of its name. */
function attributesOf(text: string, from: number): string {
  const ends = [text.indexOf('<', from), text.indexOf('>', from)].filter((end) => end >= 0);
  return text.slice(from, Math.min(text.length, ...ends));
}

/** Follows the cells of a worksheet as its tags go by. */
function followCells() {
  let [row, column, lastRow, lastColumn, widths] = [0, 0, 0, 0, 0];
  const stand = (atRow: number, atColumn: number): void => {
    column = atColumn;
    if (atRow > lastRow) lastRow = atRow;
    if (atColumn > lastColumn) lastColumn = atColumn;
  };
  const cell = (text: string, from: number): void => {
    if (readUsual(text, from, stand)) return;
    const [, letters = '', digits = ''] = REFERENCE.exec(attributesOf(text, from)) ?? [];
    if (letters === '') stand(row, column + 1);
    else stand(Number(digits), columnNumber(letters));
  };
  return {
    /** Sees the tag whose name stands here. */
    see: (text: string, start: number, end: number): void => {
      if (end - start === 1 && text.startsWith('c', start)) cell(text, end);
      else if (end - start === 3 && text.startsWith('row', start)) {
        row = numberIn(attributesOf(text, end), ROW) || row + 1;
        column = 0;
      } else if (end - start === 3 && text.startsWith('col', start)) {
        const attributes = attributesOf(text, end);
        widths += Math.max(0, numberIn(attributes, TO) - numberIn(attributes, FROM) + 1);
      }
    },
    found: () => ({ lastRow, lastColumn, widths }),
  };
}

/** Reads ' r="AB12"' at the start of a cell's attributes; false when something else stands there. */
function readUsual(text: string, from: number, stand: (row: number, column: number) => void): boolean {
  if (!text.startsWith(USUAL, from)) return false;
  let [at, row, column] = [from + USUAL.length, 0, 0];
  const letters = at;
  for (let code = text.charCodeAt(at); code >= UPPER_A && code <= UPPER_Z; code = text.charCodeAt(++at)) column = column * 26 + code - 64;
  const digits = at;
  for (let code = text.charCodeAt(at); isDigit(code); code = text.charCodeAt(++at)) row = row * 10 + code - 48;
  if (digits === letters || digits - letters > 3 || at === digits || text.charCodeAt(at) !== QUOTE) return false;
  stand(row, column);
  return true;
}

/** Takes the pieces of a part as they are unpacked, keeps its two ends, counts its elements and forgets the rest. */
export function scanXml(): { readonly push: (piece: Uint8Array) => void; readonly finish: () => PartScan } {
  const decoder = new TextDecoder('latin1');
  const cells = followCells();
  let [head, tail, held, elements] = ['', '', '', 0];
  const look = (text: string): void => {
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (text.charCodeAt(at + 1) === SLASH) continue;
      let [start, end] = [at + 1, nameEnd(text, at + 1)];
      if (text.charCodeAt(end) === COLON) [start, end] = [end + 1, nameEnd(text, end + 1)];
      if (start === end) continue;
      elements++;
      cells.see(text, start, end);
    }
  };
  return {
    push: (piece) => {
      const text = held + decoder.decode(piece);
      if (head.length < ENDS_LENGTH) head = (head + text.slice(held.length)).slice(0, ENDS_LENGTH);
      tail = (tail + text.slice(held.length)).slice(-ENDS_LENGTH);
      const open = text.lastIndexOf('<');
      const whole = open >= 0 && text.length - open < LONGEST_TAG && !text.includes('>', open) ? open : text.length;
      held = text.slice(whole);
      look(text.slice(0, whole));
    },
    finish: () => {
      look(held);
      return { head, tail, elements, ...cells.found() };
    },
  };
}
