/** Words as they stand inside a sentence: the first letter small, but for a word in capitals. */
export function asClause(words: string): string {
  return words.trim().replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
}
