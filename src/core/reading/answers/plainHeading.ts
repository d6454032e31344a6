/** No heading is kept longer; two that differ only further on are told apart by their order. */
const LONGEST = 300;

/** A heading as an answer keeps it: one line, no idle space, nothing that a file could not hold. */
export function plainHeading(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zs}\p{Zl}\p{Zp}\ufffe\uffff]+/gu, ' ').trim().slice(0, LONGEST).trim();
}

/** True for headings that are written the same but for case and space. */
export function isSameHeading(one: string, other: string): boolean {
  return plainHeading(one).toLowerCase() === plainHeading(other).toLowerCase();
}
