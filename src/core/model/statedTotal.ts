import type { Pence } from './money';
import type { RowSource } from './source';

/** One figure of a total row beside the sum of its lines. Money as the sheet has it, whatever its signs. */
export interface StatedSum {
  readonly field: string;
  readonly cell: string;
  readonly stated: Pence;
  readonly sum: Pence;
  /** Stated less the sum. */
  readonly difference: Pence;
  /** How far a sum of so many rounded lines may lie off (rules, section 0). */
  readonly tolerance: Pence;
  /** The rows that the figure leaves out, "14:15", where the difference or its formula tells; else "". */
  readonly omits: string;
  /** True when the rest of the row are formulas and this is a typed figure. */
  readonly typedOver: boolean;
}

/** A subtotal or total of a budget sheet checked against the lines it stands for. */
export interface StatedTotal {
  readonly at: RowSource;
  readonly label: string;
  readonly kind: 'subtotal' | 'total';
  /** The rows of its lines: "5:15, 17:21". */
  readonly lines: string;
  readonly sums: readonly StatedSum[];
}

/** Whether a stated figure is its lines' sum, to rounding. */
export function agrees({ difference, tolerance }: StatedSum): boolean {
  return Math.abs(difference) <= tolerance;
}
