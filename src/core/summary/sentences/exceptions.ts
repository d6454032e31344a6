import { sayMany } from '../../model/wording';

/** The sheet of exceptions. */
export const EXCEPTIONS = {
  title: 'Exceptions',
  subtitle: (counts: { readonly red: number; readonly amber: number; readonly note: number }, all: number) =>
    all === 0 ? 'No rule found anything.' : `${sayMany(all, 'finding')}: ${counts.red} Red, ${counts.amber} Amber, ${counts.note} to note. Worst first, then by amount. Select a cell address to go to it; filter and sort from the headings.`,
  none: 'No rule found anything. What was not checked stands on the summary.',
  several: 'several',
  places: (sheets: readonly string[]) => (sheets.length === 1 ? sheets.join('') : sayMany(sheets.length, 'sheet')),
  grouped: (count: number, title: string) => `${sayMany(count, 'more finding')}, not listed one by one: ${title}.`,
  noOwner: 'no owner given',
  differs: (name: string) => `${name}: what the sheet calculates is not the engine’s figure.`,
  differsAdvice: 'Look for cells typed as text, filtered or changed since the review, then review again.',
  rule: 'Figures',
} as const;
