/** Controls, ends of lines, marks that turn the direction of writing, and code points that are no character. */
const NOT_TEXT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** What somebody typed as one line of text that any file and any page can hold; runs of spaces become one. */
export function plainLine(typed: string): string {
  return typed.replace(NOT_TEXT, ' ').replace(/ {2,}/g, ' ').trim();
}
