/** Words that fill a cell and say nothing: a dash, "tbc", "n/a", "none", "various", "see above". Blank is one too. */
export function isPlaceholder(text: string): boolean {
  return text.trim() === '' || /^(-+|–|tb[acd]|n\/?a|none|\?+|various|see above)$/i.test(text.trim());
}
