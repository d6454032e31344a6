import type { ShownPlace } from './shownReview';

/** What is shown, with the places in other workbooks than the open one written as Excel writes them: "[posts.xlsx]Staff!C4". */
export function nameElsewhere<Shown>(shown: Shown, open: string): Shown {
  return named(shown, open) as Shown;
}

function named(value: unknown, open: string): unknown {
  if (Array.isArray(value)) return value.map((each) => named(each, open));
  if (typeof value !== 'object' || value === null) return value;
  if (isPlace(value)) return value.file === open || value.file === '' ? value : { ...value, words: `[${value.file}]${value.words}` };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, named(each, open)]));
}

function isPlace(value: object): value is ShownPlace {
  return 'file' in value && 'sheet' in value && 'cells' in value && 'words' in value;
}
