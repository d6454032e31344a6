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
  /** The same over the days the post runs this year: X of the pay bridge. */
  readonly thisYear: Pence;
  readonly at: Place;
}

/** F - B = (C - B) + (V - S) + X + (F - P); sums exactly. */
export interface PayBridge {
  readonly budgetDiffers: Pence;
  readonly vacancyShort: Pence;
  readonly aboveEstablishment: Pence;
  readonly notExplained: Pence;
}

/** Why pay and approval of a post differ, at the as-at date. */
export type WhyDifferent = 'above establishment' | 'vacant' | 'filled, nobody paid' | 'fewer paid than approved' | 'pay differs' | 'ended or deleted' | 'no post';

/** A post whose pay differs from its approval, with the money of a full year. */
export interface PostDifference {
  readonly postId: string;
  readonly title: string;
  readonly approvedFte: Quantity;
  readonly paidFte: Quantity;
  /** Paid less approved. */
  readonly amount: Pence;
  readonly why: WhyDifferent;
  readonly at: Place;
}

/** FTE at the as-at date with what they cost in a full year. */
export interface StaffCost {
  readonly fte: Quantity;
  readonly cost: Pence;
}

/**
 * The four records of a stream's pay side by side. The amounts of the posts sum exactly to payroll less approved;
 * null where the workbook has no such record.
 */
export interface Reconciliation {
  readonly approved: StaffCost;
  readonly payroll: StaffCost | null;
  readonly posts: readonly PostDifference[];
  readonly budget: Pence | null;
  /** Posted on the lines of the employees budget up to the period reviewed. */
  readonly ledgerToDate: Pence | null;
  /** The payroll's full year x period / 12, to set beside the ledger. */
  readonly payrollToDate: Pence | null;
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
  readonly reconciliation: Reconciliation;
  /** Rules whose findings together account for C - B within tolerance, so that EST-01 is silent; empty otherwise. */
  readonly explainedBy: readonly string[];
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
