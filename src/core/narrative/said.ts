/** Where the facts hold what is said: one value; several added up, "-" before one that is taken away; or so many entries. */
export type Origin = { readonly at: string } | { readonly sum: readonly string[] } | { readonly entries: readonly string[] };

/** How a figure is said: to its last digit, to so many decimals, to the nearest step, or as a round number it lies above. */
export type Rounding =
  | { readonly kind: 'exact' }
  | { readonly kind: 'decimals'; readonly places: number }
  | { readonly kind: 'nearest'; readonly step: number }
  | { readonly kind: 'above'; readonly step: number };

/**
 * A piece of a sentence. Our own words hold no number; a figure and a day say where the facts hold them; a quote is words of
 * the workbook or of a finding as the facts hold them; a label is the number of a paragraph.
 */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string; readonly at: string }
  | { readonly kind: 'figure'; readonly text: string; readonly from: Origin; readonly rounding: Rounding }
  | { readonly kind: 'day'; readonly text: string; readonly at: string }
  | { readonly kind: 'label'; readonly text: string };

/** What is said, piece by piece. */
export type Said = readonly Piece[];

/** A sentence of our words with pieces in it. */
export function said(words: readonly string[], ...values: readonly (Piece | Said | string)[]): Said {
  const pieces = words.flatMap((part, index) => [...asSaid(part), ...asSaid(values[index] ?? '')]);
  return pieces.filter(({ text }) => text !== '');
}

function asSaid(value: Piece | Said | string): Said {
  if (typeof value === 'string') return [{ kind: 'words', text: value }];
  return 'kind' in value ? [value] : value;
}

/** "A, B and C". */
export function sayEach(items: readonly Said[]): Said {
  return items.flatMap((item, index) => (index === 0 ? item : said`${index === items.length - 1 ? ' and ' : ', '}${item}`));
}

/** Sentences after each other. */
export function sentences(...all: readonly Said[]): Said {
  return all.filter((each) => each.length > 0).flatMap((each, index) => (index === 0 ? each : said` ${each}`));
}

/** The text alone. */
export function textOf(pieces: Said): string {
  return pieces.map(({ text }) => text).join('');
}
