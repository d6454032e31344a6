import { sameName } from '../model/wording';
import type { DatasetShape } from './datasetShape';
import { inPlainWords, readHeading, withoutDates, withoutIdleWords } from './heading';
import type { HeadingCell } from './headingCell';

/**
 * Why a heading was taken for a field: it is the field's own name, another name of it, a name once dates or idle words
 * are left out, or one letter off a name; or the user said so.
 */
export type How = 'name' | 'alias' | 'dated' | 'shortened' | 'near' | 'setting';

/** A field that a heading may stand for, and why. */
export interface FieldReading {
  readonly field: string;
  readonly how: How;
}

interface Alias {
  readonly field: string;
  readonly first: boolean;
}

const known = new WeakMap<DatasetShape, ReadonlyMap<string, Alias>>();

/** The names of a dataset's fields, as they are compared. */
export function aliasesOf(dataset: DatasetShape): ReadonlyMap<string, Alias> {
  const before = known.get(dataset);
  if (before !== undefined) return before;
  const aliases = new Map<string, Alias>();
  for (const { name, aliases: words } of dataset.fields) {
    words.forEach((alias, index) => {
      const key = sameName(alias);
      if (!aliases.has(key)) aliases.set(key, { field: name, first: index === 0 });
    });
  }
  known.set(dataset, aliases);
  return aliases;
}

/** Bands that change what the money under them is: "Actual" under "Last year" or "Month" is no actual to date. */
const TELLING = /\b(date|ytd|cumulative|month|period|quarter|q\d|p\d{1,2}|last|prior|previous|next|movement|change|variance)\b/;

/** True when a band changes what is under it: "Year to date", "Last year"; "Position at period 7" does not. */
export function tells(band: string): boolean {
  return TELLING.test(withoutDates(readHeading(band).words));
}

/** What a heading may be compared as: with its band before or after it, or alone under a band that tells nothing. */
function phrasesOf({ heading, band }: HeadingCell): readonly string[] {
  const above = readHeading(band).words;
  if (above === '') return [heading.words];
  const together = [`${above} ${heading.words}`, `${heading.words} ${above}`];
  return tells(band) ? together : [...together, heading.words];
}

/** The fields of a dataset that a heading may stand for, the likeliest first. */
export function fieldsOfHeading(cell: HeadingCell, dataset: DatasetShape): readonly FieldReading[] {
  const aliases = aliasesOf(dataset);
  const readings = new Map<string, How>();
  const look = (words: string, how: How | null): void => {
    const alias = words === '' ? undefined : aliases.get(words);
    if (alias !== undefined && !readings.has(alias.field)) readings.set(alias.field, how ?? (alias.first ? 'name' : 'alias'));
  };
  for (const words of phrasesOf(cell)) {
    const undated = withoutDates(words);
    look(words, null);
    look(undated, 'dated');
    look(withoutIdleWords(undated), 'shortened');
    if (/\bforecast\b/.test(inPlainWords(undated))) look(inPlainWords(undated), 'shortened');
  }
  return [...readings].map(([field, how]) => ({ field, how }));
}
