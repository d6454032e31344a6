import { unzipSync } from 'fflate';

/** A part that is not the same in two packages. */
export interface DifferingPart {
  readonly part: string;
  readonly how: 'changed' | 'lost' | 'added' | 'moved';
}

/**
 * Compares two packages part by part, byte by byte. A part has moved when the parts that both packages hold do not come in
 * the same order.
 */
export function differingParts(before: Uint8Array, after: Uint8Array): readonly DifferingPart[] {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  const found: DifferingPart[] = [];
  for (const [part, bytes] of Object.entries(was)) {
    const now = is[part];
    if (now === undefined) found.push({ part, how: 'lost' });
    else if (!isSame(bytes, now)) found.push({ part, how: 'changed' });
  }
  for (const part of Object.keys(is)) if (was[part] === undefined) found.push({ part, how: 'added' });
  const [order, newOrder] = [Object.keys(was).filter((part) => is[part] !== undefined), Object.keys(is).filter((part) => was[part] !== undefined)];
  const moved = order.find((part, index) => newOrder[index] !== part);
  return moved === undefined ? found : [...found, { part: moved, how: 'moved' }];
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
