import { plainLine } from '../../model/plainLine';

/** A key as typed, pasted or kept: case, outer spaces and how many stand between words are let pass. */
export function findingKey(key: string): string {
  return plainLine(key).toLowerCase();
}
