import type { Pence } from './money';
import type { Post } from './post';
import type { Quantity } from './quantity';
import type { Place } from './source';

/** One row of the establishment, costed. */
export interface CostedPost {
  readonly post: Post;
  readonly stream: string;
  /** Full-time annual salary used, and where from; null when the post could not be costed. */
  readonly salary: Pence | null;
  /** Annual cost of the row's approved FTE with on-costs; nil when not approved or not costed. */
  readonly fullCost: Pence;
  /** Cost of the dated vacant months inside the year. */
  readonly vacantCost: Pence;
  readonly approvedFte: Quantity;
  readonly vacantFte: Quantity;
  /** Counts in the comparison with base budget (not grant-funded, agency, interim, deleted). */
  readonly compared: boolean;
  /** What was missing to cost it; "" when nothing was. */
  readonly missing: string;
}

/** FTE paid above FTE approved, a post (EST-03). */
export interface OverEstablishment {
  readonly stream: string;
  readonly postId: string;
  readonly title: string;
  readonly approvedFte: Quantity;
  readonly paidFte: Quantity;
  readonly excessFte: Quantity;
  /** The excess at the post's full-time annual cost. */
  readonly amount: Pence;
  readonly at: Place;
}

/** F - B = (C - B) + (V - S) + X + (F - P); sums exactly. */
export interface PayBridge {
  readonly budgetDiffers: Pence;
  readonly vacancyShort: Pence;
  readonly aboveEstablishment: Pence;
  readonly notExplained: Pence;
}

export interface StreamEstablishment {
  readonly stream: string;
  readonly directorate: string;
  readonly posts: readonly CostedPost[];
  readonly over: readonly OverEstablishment[];
  readonly approvedFte: Quantity;
  /** approved - vacant + over, at the as-at date. */
  readonly filledFte: Quantity;
  readonly vacantFte: Quantity;
  readonly overFte: Quantity;
  /** A, the vacancy allowance V, and C = A - V. */
  readonly fullCost: Pence;
  readonly vacancyAllowance: Pence;
  readonly cost: Pence;
  /** B: employees budget less agency, overtime, training, redundancy, pension deficit; null when the stream has none. */
  readonly budget: Pence | null;
  /** C - B. */
  readonly difference: Pence | null;
  readonly forecast: Pence | null;
  /** P = A - S + X. */
  readonly payProjection: Pence;
  readonly payBridge: PayBridge | null;
  /** Forecast of the stream's agency lines. */
  readonly agency: Pence;
  /** Where the employees budget stands, for findings. */
  readonly budgetAt: Place | null;
}

/** A rate that was used, for the summary and the evidence: "NI 12.8% above 5,225", from a pack or the workbook. */
export interface RateUsed {
  readonly name: string;
  readonly value: string;
  readonly source: string;
}

export interface Establishment {
  readonly streams: readonly StreamEstablishment[];
  readonly ratesUsed: readonly RateUsed[];
}
