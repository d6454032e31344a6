/** getRanges takes at most 8,192 characters of addresses. */
const LONGEST_ADDRESS = 8_000;

/** Addresses joined by commas into texts that getRanges takes. */
export function joinAddresses(runs: readonly string[]): readonly string[] {
  const texts: string[] = [];
  let text = '';
  for (const run of runs) {
    if (text.length + run.length + 1 > LONGEST_ADDRESS) {
      texts.push(text);
      text = '';
    }
    text += text === '' ? run : `,${run}`;
  }
  return text === '' ? texts : [...texts, text];
}
