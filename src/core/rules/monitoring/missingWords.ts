/** The words typed beside a variance, on a line or on a stream's own row. */
export interface TypedWords {
  readonly explanation: string;
  readonly cause: string;
  readonly recurrence: string;
  readonly action: string;
}

/**
 * Which parts of an explanation are missing, as they are called in a sentence (rules, BUD-03): an explanation of 10
 * letters or more that says something, a cause, one-off or recurring, and an action when the variance is adverse.
 */
export function missingWords(typed: TypedWords, direction: 'adverse' | 'favourable'): string[] {
  const parts: readonly (readonly [string, boolean])[] = [
    ['an explanation', explains(typed.explanation)],
    ['a cause', says(typed.cause)],
    ['one-off or recurring', says(typed.recurrence)],
    ['an action', direction === 'favourable' || says(typed.action)],
  ];
  return parts.filter(([, given]) => !given).map(([name]) => name);
}

const FEWEST_LETTERS = 10;

function explains(text: string): boolean {
  return says(text) && (text.match(/\p{L}/gu) ?? []).length >= FEWEST_LETTERS;
}

/** Words that fill a cell and say nothing, whatever their order: "see above", "tbc", "n/a", "various reasons". */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'a above advised applicable as be before below comment comments confirmed ditto explained explanation ' +
    'explanations items line n na nil none not note notes other others previous previously reason reasons reported row ' +
    'same see tba tbc to unknown variance variances various'
  ).split(' '),
);

function says(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => !FILLERS.has(word));
}
