import type { DatasetShape } from './datasetShape';
import { readHeading } from './heading';
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
      const key = readHeading(alias).words;
      if (!aliases.has(key)) aliases.set(key, { field: name, first: index === 0 });
    });
  }
  known.set(dataset, aliases);
  return aliases;
}

/** The fields of a dataset that a heading may stand for, the likeliest first. */
export function fieldsOfHeading(cell: HeadingCell, dataset: DatasetShape): readonly FieldReading[] {
  const aliases = aliasesOf(dataset);
  const readings: FieldReading[] = [];
  for (const { words, how } of cell.phrases()) {
    const alias = aliases.get(words);
    if (alias === undefined || readings.some(({ field }) => field === alias.field)) continue;
    readings.push({ field: alias.field, how: how === 'asWritten' ? (alias.first ? 'name' : 'alias') : how });
  }
  return readings;
}

const wordsOfAll = new WeakMap<readonly DatasetShape[], ReadonlySet<string>>();

/** Every name that any field of these datasets goes by. */
export function knownWords(datasets: readonly DatasetShape[]): ReadonlySet<string> {
  const before = wordsOfAll.get(datasets);
  if (before !== undefined) return before;
  const words = new Set(datasets.flatMap((dataset) => [...aliasesOf(dataset).keys()]));
  wordsOfAll.set(datasets, words);
  return words;
}
