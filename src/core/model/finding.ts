import { type Pence, byCodePoint, size } from './money';
import type { Place } from './source';

export type Severity = 'Red' | 'Amber' | 'Note';

/** What kind of money the amount is. Amounts of different bases are never added. */
export type Basis = 'this year' | 'full year' | 'one-off' | 'at stake' | 'units';

/** Something a rule reports. The words come from the room's table; the figures in them are the finding's own. */
export interface Finding {
  /** The rule's stable id: "BUD-01". */
  readonly id: string;
  /** id + business key (cost centre, subjective, post, action), never the row: it stays when rows move. */
  readonly key: string;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly at: Place;
  readonly subject: string;
  /** Positive is cost or adverse; null when the fault has no money. */
  readonly amount: Pence | null;
  /** The tolerance that was exceeded; null when any difference counts. */
  readonly tolerance: Pence | null;
  readonly message: string;
  readonly advice: string;
}

/** An amount of this size or more is Red whatever the rule. */
export const RED_AMOUNT = 10_000_000;

/** Red at GBP 100,000 and above or when a control is broken, else Amber (rules, section 0). */
export function severityOf(amount: Pence | null, controlBroken = false): Severity {
  return controlBroken || (amount !== null && size(amount) >= RED_AMOUNT) ? 'Red' : 'Amber';
}

const RANK: Readonly<Record<Severity, number>> = { Red: 0, Amber: 1, Note: 2 };

/** The one order of findings: severity, size of the amount, id, address. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const address = ({ at }: Finding): string => `${at.file}\u0000${at.sheet}\u0000${at.cells}`;
  return [...findings].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      Math.abs(b.amount ?? 0) - Math.abs(a.amount ?? 0) ||
      byCodePoint(a.id, b.id) ||
      byCodePoint(address(a), address(b)) ||
      byCodePoint(a.key, b.key),
  );
}

/** "1234" for the fragments of a key: trimmed, matched without case. */
export function keyOf(id: string, ...parts: readonly string[]): string {
  return [id, ...parts.map((part) => part.trim().toLowerCase())].join('|');
}
