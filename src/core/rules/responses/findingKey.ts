/** A key as typed or pasted: case and outer spaces are let pass. */
export function findingKey(key: string): string {
  return key.trim().toLowerCase();
}
