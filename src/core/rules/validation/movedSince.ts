import { type Quantity, compare } from '../../model/quantity';
import type { RoundResult, RowResult } from '../../model/roundResult';

/** The lines, by id, that were answered, decided or issued otherwise since a round was seen as `seen`. */
export function movedSince(seen: RoundResult, now: RoundResult): ReadonlySet<string> {
  const before = rowsOf(seen);
  const after = rowsOf(now);
  return new Set([...new Set([...before.keys(), ...after.keys()])].filter((id) => !isSame(before.get(id), after.get(id))));
}

function rowsOf({ packs }: RoundResult): ReadonlyMap<string, RowResult> {
  return new Map(packs.flatMap(({ rows }) => rows).map((row) => [row.row.id, row] as const));
}

function isSame(a: RowResult | undefined, b: RowResult | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.state === b.state && areSame(a.answered, b.answered) && areSame(a.agreed, b.agreed) && areSame(a.row.issued, b.row.issued);
}

function areSame(a: Quantity | null, b: Quantity | null): boolean {
  return a === null || b === null ? a === b : compare(a, b) === 0;
}
