/** Codes and names repeat from line to line; this many different ones are remembered before starting afresh. */
const NAMES_REMEMBERED = 50_000;
const remembered = new Map<string, string>();

/** A code or a name as it is matched: case and surrounding spaces are let pass. */
export function foldName(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= NAMES_REMEMBERED) remembered.clear();
  const plain = name.trim().toLowerCase();
  remembered.set(name, plain);
  return plain;
}

/** Names a cost centre and an account together. */
export function headOf(costCentre: string, subjective: string): string {
  return `${foldName(costCentre)}\u0000${foldName(subjective)}`;
}
