import type { Finding, Severity } from '../model/finding';
import type { RowSource } from '../model/source';
import { cellsOf } from './sourceCells';

/** The worst of the findings of one room that point at a row; null where none does. Findings come in their order, worst first. */
export function worstAt(findings: readonly Finding[], room: string): (at: RowSource) => Severity | null {
  const worst = new Map<string, Severity>();
  for (const { id, at, severity } of findings) {
    if (!id.startsWith(room)) continue;
    for (const { row } of cellsOf(at.cells)) {
      const key = keyOf(at, row);
      if (!worst.has(key)) worst.set(key, severity);
    }
  }
  return ({ table, row }) => worst.get(keyOf(table, row)) ?? null;
}

function keyOf({ file, sheet }: { readonly file: string; readonly sheet: string }, row: number): string {
  return `${file}\u0000${sheet}\u0000${row}`;
}
