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
const ELEMENT = /<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)([^<>]*)/g;
const ROW = /\sr\s*=\s*["'](\d+)["']/;
const [FROM, TO] = [/\smin\s*=\s*["'](\d+)["']/, /\smax\s*=\s*["'](\d+)["']/];
const REFERENCE = /\sr\s*=\s*["']([A-Za-z]{0,3})(\d+)["']/;

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0);
}

function numberIn(attributes: string, pattern: RegExp): number {
  return Number(pattern.exec(attributes)?.[1] ?? 0);
}

/** Follows the cells of a worksheet as its tags go by. */
function followCells() {
  let [row, column, lastRow, lastColumn, widths] = [0, 0, 0, 0, 0];
  return {
    see: (name: string, attributes: string): void => {
      if (name === 'c') {
        const [, letters = '', digits = ''] = REFERENCE.exec(attributes) ?? [];
        column = letters === '' ? column + 1 : columnNumber(letters);
        lastRow = Math.max(lastRow, letters === '' ? row : Number(digits));
        lastColumn = Math.max(lastColumn, column);
      } else if (name === 'row') {
        row = numberIn(attributes, ROW) || row + 1;
        column = 0;
      } else if (name === 'col') {
        widths += Math.max(0, numberIn(attributes, TO) - numberIn(attributes, FROM) + 1);
      }
    },
    found: () => ({ lastRow, lastColumn, widths }),
  };
}

/** Takes the pieces of a part as they are unpacked, keeps its two ends, counts its elements and forgets the rest. */
export function scanXml(): { readonly push: (piece: Uint8Array) => void; readonly finish: () => PartScan } {
  const decoder = new TextDecoder('latin1');
  const cells = followCells();
  let [head, tail, held, elements] = ['', '', '', 0];
  const look = (text: string): void => {
    for (const [, name = '', attributes = ''] of text.matchAll(ELEMENT)) {
      elements++;
      if (name === 'c' || name === 'row' || name === 'col') cells.see(name, attributes);
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
