/** A code or a name as it is matched: case and surrounding spaces are let pass. */
export function foldName(name: string): string {
  return name.trim().toLowerCase();
}

/** Names a cost centre and an account together. */
export function headOf(costCentre: string, subjective: string): string {
  return `${foldName(costCentre)}\u0000${foldName(subjective)}`;
}
