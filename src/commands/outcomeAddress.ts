/** More than any sentence of ours; what a fault says of itself may be longer, and an address has its limits. */
const LONGEST = 800;

/**
 * The address of the page that shows these words, beside the page that asks. They stand behind the #, so that no server
 * is told them; Office may add to what stands there, after an &.
 */
export function outcomeAddress(page: string, words: string): string {
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  return new URL(`outcome.html#${encodeURIComponent(shown.replace(/\p{Surrogate}/gu, '\ufffd'))}`, page).href;
}

/** The words in the address of a page; null when they did not arrive. */
export function wordsIn(address: string): string | null {
  const [encoded = ''] = new URL(address).hash.slice(1).split('&');
  return encoded === '' ? null : decoded(encoded);
}

/** Addresses come from outside: one that is no encoding is no words. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
