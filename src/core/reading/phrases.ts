import { inPlainWords, readHeading, withoutDates, withoutIdleWords } from './heading';

/** Words that a heading may be compared as, and what was done to it for that. */
export interface Phrase {
  readonly words: string;
  readonly how: 'asWritten' | 'dated' | 'shortened';
}

/** Bands that change what the money under them is: "Actual" under "Last year" or "Month" is no actual to date. */
const TELLING = /\b(date|ytd|cumulative|month|period|quarter|q\d|p\d{1,2}|last|prior|previous|next|movement|change|variance)\b/;

/** True when a band changes what is under it: "Year to date", "Last year"; "Position at period 7" does not. */
export function tells(band: string): boolean {
  return band !== '' && TELLING.test(withoutDates(readHeading(band).words));
}

/**
 * What a heading may be compared as: with its band before or after it, or alone under a band that tells nothing; then
 * without dates, and without words that add nothing.
 */
export function phrasesOf(words: string, band: string): readonly Phrase[] {
  const telling = band !== '' && TELLING.test(withoutDates(band));
  const together = band === '' ? [] : [`${band} ${words}`.trim(), `${words} ${band}`.trim()];
  const phrases = new Map<string, Phrase['how']>();
  const add = (phrase: string, how: Phrase['how']): void => {
    const namesNothing = phrase === '' && how !== 'asWritten';
    if (!namesNothing && !phrases.has(phrase)) phrases.set(phrase, how);
  };
  for (const phrase of telling ? together : [...together, words]) {
    const undated = withoutDates(phrase);
    add(phrase, 'asWritten');
    add(undated, 'dated');
    add(withoutIdleWords(undated), 'shortened');
    const plain = inPlainWords(undated);
    if (plain.includes('forecast')) add(plain, 'shortened');
  }
  return [...phrases].map(([phrase, how]) => ({ words: phrase, how }));
}
