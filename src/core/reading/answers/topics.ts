import { DATASET_NAMES } from '../../model/dataset';
import { present } from '../../model/present';

/** Answered with the word for it, when no table and no column of the candidates is the one. */
export const NONE = 'none';
/** Answered where every table of a sheet is to be read. */
export const EACH = 'each';

/** What may be asked of a sheet besides the columns of fields: the words that answer it, and what it takes, in words. */
export interface Topic {
  readonly words: readonly string[];
  /** True where the cell in which a table's headings start is an answer too. */
  readonly takesCell?: true;
  readonly expected: string;
}

function topic(...words: readonly string[]): Topic {
  return { words, expected: words.join(' or ') };
}

/** Everything that may be asked of a sheet besides its columns, by the last word of its setting. None is the name of a field. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  tables: { words: [EACH, NONE], takesCell: true, expected: 'the cell in which the headings of a table start (A4), each or none' },
  tableBelow: topic('read', 'leave'),
  dataset: { words: DATASET_NAMES, expected: 'the name of what the table holds (Budget)' },
  moneyUnit: topic('pounds', 'thousands', 'millions'),
  incomeSign: topic('negative', 'positive'),
  varianceSign: topic('forecast-budget', 'budget-forecast'),
  across: topic('amounts', 'counts', 'leave'),
  monthsAre: topic('budget', 'actual', 'forecast'),
};

/** The words that answer a topic. */
export function wordsFor(name: string): readonly string[] {
  return present(TOPICS[name], `topic ${name}`).words;
}

/** The topic of this name, and how the name is written; null when there is none. */
export function topicNamed(typed: string): { readonly name: string; readonly topic: Topic } | null {
  const found = Object.entries(TOPICS).find(([name]) => name.toLowerCase() === typed.toLowerCase());
  return found === undefined ? null : { name: found[0], topic: found[1] };
}
