import type { ShownFinding } from './shownReview';

/** The findings that say each of these words somewhere: in rule, title, sentence, stream, cells, amount, or in what was answered. */
export function searchFindings(findings: readonly ShownFinding[], words: string): readonly ShownFinding[] {
  const wanted = plain(words).split(/\s+/).filter((word) => word !== '');
  return wanted.length === 0 ? findings : findings.filter((finding) => wanted.every((word) => textOf(finding).includes(word)));
}

/** What is searched of a finding is put together once. */
const texts = new WeakMap<ShownFinding, string>();

function textOf(finding: ShownFinding): string {
  const known = texts.get(finding);
  if (known !== undefined) return known;
  const { rule, severity, title, about, stream, sentence, figure, place, answer } = finding;
  const cells = place === null ? '' : `${place.words} ${place.cells}`;
  const text = plain([rule, severity, title, about, stream, sentence, figure, cells, answer?.status ?? '', answer?.sentence ?? ''].join('\n'));
  texts.set(finding, text);
  return text;
}

/** Without case, accents, and what stands in money beside its digits: "£85,616" is found by "85616". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}|£|(?<=\d),(?=\d)/gu, '').toLowerCase();
}
