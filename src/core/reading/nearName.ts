/** Shorter words are too easily one letter from another word. */
const SHORTEST = 8;

/** True when one letter added, left out, changed or swapped with the next makes one text of the other. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < SHORTEST) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  const swapped = restB.slice(1, 2) + restB.slice(0, 1) + restB.slice(2);
  return restA === swapped;
}
