const MOST_LETTERS_OF_A_CRITERION = 255;
const MONTH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)[ ./-]*\d/i;
const WORDS_READ_AS_VALUES = /^(true|false|inf|infinity|nan)$/i;

/**
 * Whether SUMIFS and its kin can only mean this text by it. They take ">5", "IT*", "0012", "May 2007" and "TRUE" for
 * comparisons, patterns, numbers, dates and values, each program in its own way.
 */
export function isPlainKey(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > MOST_LETTERS_OF_A_CRITERION) return false;
  return /^\p{L}[^*?~]*$/u.test(value) && !MONTH.test(value) && !WORDS_READ_AS_VALUES.test(value);
}
