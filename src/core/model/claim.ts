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

/** Whose charges a figure counts: all, all but what the provider pays itself, or what the General Fund gains by them. */
export type ClaimPopulation = 'gross' | 'net of self-charge' | 'general fund';

/** A statement somebody made, to be held against the figures. */
export interface Claim {
  readonly at: RowSource;
  readonly statement: string;
  /** What is measured, as the workbook names it: "what-if: portables", "variance: Customer Services". */
  readonly measure: string;
  readonly population: ClaimPopulation;
  readonly comparison: Comparison;
  /** True when no comparison was typed and the statement's words suggest it; so for the value. */
  readonly comparisonFromWording: boolean;
  readonly value: Quantity | null;
  readonly valueFromWording: boolean;
  /** In the measure's unit, or per cent for "approximately"; null takes the setting. */
  readonly tolerance: Quantity | null;
  readonly reading: string;
  readonly provisionalUntil: Day | null;
}

/** A figure a claim may name; money in pounds, counts in units. */
export interface Measure {
  readonly name: string;
  readonly value: Quantity;
  readonly unit: 'pounds' | 'count' | 'percent';
  /** Its value for other populations than gross; absent where it has none. */
  readonly populations?: Readonly<Record<Exclude<ClaimPopulation, 'gross'>, Quantity>>;
  /** The adverse variance from which it is Red, in pounds; absent where it has no status. */
  readonly redFrom?: Quantity | null;
  /** Where it lies while counts are disputed; absent when they are not. */
  readonly range?: { readonly lowest: Quantity; readonly highest: Quantity };
}

export type ClaimResult = 'Supported' | 'Not supported' | 'Not checked';

export interface CheckedClaim {
  readonly claim: Claim;
  readonly computed: Quantity | null;
  readonly result: ClaimResult;
  /** True until the day the claim is provisional to has passed; never hides the result. */
  readonly provisional: boolean;
  /** How its words were read, why it was not checked, or what straddles a threshold; "" when there is nothing to add. */
  readonly remark: string;
}
