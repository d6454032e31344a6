/** Where a command speaks: results on standard output, failures on standard error. */
export interface Terminal {
  readonly version: string;
  readonly print: (text: string) => void;
  readonly fail: (sentence: string) => void;
  /** Shows what is being done, for as long as nothing else is printed; absent where nobody watches. */
  readonly progress?: (what: string) => void;
}

const ESCAPE = String.fromCharCode(27);
const COLOURS: Readonly<Record<string, string>> = { Red: '31;1', Amber: '33;1', Green: '32', Fail: '31;1', Pass: '32' };

/** Colours the status words of a text where they stand alone: at the start or the end of a line, or in a column of a table. */
export function coloured(text: string): string {
  return text.replace(/(?<=^|\s{2})(Red|Amber|Green|Pass|Fail)(?=\s{2}|$)/gm, (word) => `${ESCAPE}[${COLOURS[word] ?? '0'}m${word}${ESCAPE}[0m`);
}

/** Writes out control characters as \\u001b, so that a name in a workbook cannot command the terminal it is printed on. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
