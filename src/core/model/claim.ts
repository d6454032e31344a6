import type { Day } from './day';
import type { Quantity } from './quantity';
import type { RowSource } from './source';

export type Comparison =
  | 'in excess of'
  | 'at least'
  | 'no more than'
  | 'equal to'
  | 'approximately'
  | 'balances'
  | 'within budget'
  | 'all';

/** A statement somebody made, to be held against the figures. */
export interface Claim {
  readonly at: RowSource;
  readonly statement: string;
  /** What is measured, as the workbook names it: "what-if: portables", "variance: Customer Services". */
  readonly measure: string;
  readonly comparison: Comparison;
  readonly value: Quantity | null;
  /** In the measure's unit, or per cent for "approximately"; null takes the setting. */
  readonly tolerance: Quantity | null;
  readonly reading: string;
  readonly provisionalUntil: Day | null;
}

/** A figure a claim may name; money in pounds, counts in units. */
export interface Measure {
  readonly name: string;
  readonly value: Quantity;
  readonly unit: 'pounds' | 'count';
}

export type ClaimResult = 'Supported' | 'Not supported' | 'Not checked';

export interface CheckedClaim {
  readonly claim: Claim;
  readonly computed: Quantity | null;
  readonly result: ClaimResult;
  /** Why it was not checked, or what straddles a threshold; "" when there is nothing to add. */
  readonly remark: string;
}
