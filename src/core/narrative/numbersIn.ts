/** "one" is left out: it is as often a word ("one-off") as a number. */
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNTED = WORDS.slice(2);

const NUMBER = new RegExp(`£?\\d+(?:,\\d{3})*(?:\\.\\d+)?%?|\\b(?:${COUNTED.join('|')})\\b`, 'gi');

/** Every number in a text, in order, in digits or as a word from two to ten: "£98,500", "2.8%", "five". */
export function numbersIn(text: string): readonly string[] {
  return text.match(NUMBER) ?? [];
}

/** What the one number of a text comes to; null where there is none, or more than one. */
export function numberSaid(text: string): number | null {
  const [only, ...others] = numbersIn(text);
  if (others.length > 0) return null;
  if (/^none$/i.test(text.trim())) return 0;
  const word = WORDS.indexOf((only ?? text).trim().toLowerCase());
  if (word >= 0) return word;
  return only === undefined ? null : Number(only.replace(/[£,%]/g, ''));
}
