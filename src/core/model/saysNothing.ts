/** A blank, a dash, "tbc" or "n/a": a cell that was filled without saying anything. */
export function saysNothing(text: string): boolean {
  return text.trim() === '' || /^(-+|tb[acd]|n\/?a|none|\?+|various|see above)$/i.test(text.trim());
}
