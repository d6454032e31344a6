import type { Comparison } from '../model/claim';
import { present } from '../model/present';
import { type Quantity, compare, fraction, parseDecimal, times } from '../model/quantity';

/** What a statement says in words: how it compares, and the value it gives, where the two stand together. */
export interface ClaimWording {
  readonly comparison: Comparison;
  /** null where the words need none or give none: a budget "will balance". */
  readonly value: Quantity | null;
}

const WORDS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const NUMBER = String.raw`£?\s?(\d[\d,]*(?:\.\d+)?|${WORDS.join('|')})(?:\s?(million|thousand|m|k)\b)?(?![\d/])`;
const LINK = String.raw`(?:\s+(?:of|by|the|a|these|those|our|to))*\s+`;

/** Words followed by a number, then a number followed by words. */
const WITH_VALUE: readonly (readonly [string, Comparison])[] = [
  [String.raw`\b(?:no|not) (?:more|greater|higher) than${LINK}${NUMBER}`, 'no more than'],
  [String.raw`\b(?:not (?:exceed(?:ing)?|over|above|in excess of)|at most|up to|(?:a )?maximum of)${LINK}${NUMBER}`, 'no more than'],
  [String.raw`\b(?:no|not) (?:less|fewer|lower) than${LINK}${NUMBER}`, 'at least'],
  [String.raw`\b(?:at least|(?:a )?minimum of)${LINK}${NUMBER}`, 'at least'],
  [String.raw`(?<!\b(?:no|not) )\b(?:in excess of|more than|greater than|over|above|exceed(?:s|ed|ing)?)${LINK}${NUMBER}`, 'in excess of'],
  [String.raw`\b(?:approximately|approx\.?|about|around|circa|roughly|some)${LINK}${NUMBER}`, 'approximately'],
  [String.raw`\b(?:equal to|equals|exactly|precisely)${LINK}${NUMBER}`, 'equal to'],
  [String.raw`\b(?:all|every one|each|every)${LINK}${NUMBER}`, 'all'],
  [String.raw`(?<![\w.,£/])${NUMBER} or (?:more|over|above)\b`, 'at least'],
  [String.raw`(?<![\w.,£/])${NUMBER} or (?:less|fewer|under|below)\b`, 'no more than'],
];

const WITHOUT_VALUE: readonly (readonly [RegExp, Comparison])[] = [
  [/\bbalanc(e|es|ed|ing)?\b/, 'balances'],
  [/\bwithin (its |their |the )?(\w+ )?budgets?\b/, 'within budget'],
];

/**
 * How a statement compares, suggested from its wording: "in excess of £300,000", "approximately 240", "all ten",
 * "will balance". Of several the one whose value was typed, else the first; null when the words name none.
 */
export function claimWording(statement: string, typed: Quantity | null): ClaimWording | null {
  const text = statement.toLowerCase();
  const found = WITH_VALUE.flatMap(([words, comparison]) =>
    [...text.matchAll(new RegExp(words, 'g'))].map((match) => ({ comparison, value: numberIn(match), at: match.index })),
  ).sort((a, b) => a.at - b.at);
  const same = found.find(({ value }) => typed !== null && compare(value, typed) === 0);
  const first = same ?? found[0];
  if (first !== undefined) return { comparison: first.comparison, value: first.value };
  const plain = WITHOUT_VALUE.find(([words]) => words.test(text));
  return plain === undefined ? null : { comparison: plain[1], value: null };
}

const SCALE: Readonly<Record<string, number>> = { million: 1_000_000, m: 1_000_000, thousand: 1000, k: 1000 };

function numberIn([, digits = '', scale = '']: RegExpMatchArray): Quantity {
  const word = WORDS.indexOf(digits);
  const value = word >= 0 ? fraction(word + 1) : present(parseDecimal(digits.replaceAll(',', '')), digits);
  return times(value, fraction(SCALE[scale] ?? 1));
}
