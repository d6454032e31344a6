/** A field in the reader's words: "actualToDate" is "actual to date", "count: Headcount" stays. */
export function fieldWords(field: string): string {
  return field.includes(':') ? field : field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
