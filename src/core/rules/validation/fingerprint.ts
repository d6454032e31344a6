import { type Quantity } from '../../model/quantity';
import type { Pack, Round } from '../../model/round';

const [OFFSET, PRIME, MASK] = [0xcbf29ce484222325n, 0x100000001b3n, 0xffffffffffffffffn];

/**
 * What tells one pack from another: round, directorate, version and every line as issued, in 16 hexadecimal digits
 * (FNV-1a); not the day it is due, which may be put off without new packs. A check on slips and careless changes and no signature: what came back is held against the round itself.
 */
export function fingerprint({ id }: Pick<Round, 'id'>, { directorate, version, rows }: Pack): string {
  const lines = rows.map(({ id: row, kind, subject, before, issued, price }) => [row, kind, subject, say(before), say(issued), say(price)]);
  const text = [[id, directorate, String(version)], ...lines].map((parts) => parts.join('\u0000')).join('\u0001');
  let hash = OFFSET;
  for (const letter of text) hash = ((hash ^ BigInt(letter.codePointAt(0) ?? 0)) * PRIME) & MASK;
  return hash.toString(16).padStart(16, '0');
}

function say(value: Quantity | null): string {
  return value === null ? '' : `${value.numerator}/${value.denominator}`;
}
