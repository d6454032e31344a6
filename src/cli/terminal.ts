/** Where a command speaks: results on standard output, failures on standard error. */
export interface Terminal {
  readonly version: string;
  readonly print: (text: string) => void;
  readonly fail: (sentence: string) => void;
}

const ESCAPE = String.fromCharCode(27);
const COLOURS: Readonly<Record<string, string>> = { Red: '31;1', Amber: '33;1', Green: '32', Fail: '31;1', Pass: '32' };

/** Colours the status words of a text: at the start or the end of a line, or as a word of its own in a table. */
export function coloured(text: string): string {
  return text.replace(/(?<=^|\s{2})(Red|Amber|Green|Pass|Fail)(?=\s|$)/gm, (word) => `${ESCAPE}[${COLOURS[word] ?? '0'}m${word}${ESCAPE}[0m`);
}
