import type { Day } from './day';
import type { Pence } from './money';
import type { Quantity } from './quantity';
import type { RowSource } from './source';

export type PostStatus =
  | 'filled'
  | 'acting up'
  | 'seconded out'
  | 'maternity'
  | 'long sick'
  | 'suspended'
  | 'vacant'
  | 'frozen'
  | 'seconded in'
  | 'agency'
  | 'interim'
  | 'fixed-term'
  | 'grant-funded'
  | 'deleted';

/** A row of the approved establishment: one post, or several alike. Salary is full-time and annual. */
export interface Post {
  readonly at: RowSource;
  readonly postId: string;
  readonly title: string;
  readonly directorate: string;
  readonly stream: string;
  readonly costCentre: string;
  readonly grade: string;
  readonly scp: string;
  readonly salary: Pence | null;
  readonly fte: Quantity | null;
  readonly headcount: Quantity | null;
  readonly status: PostStatus;
  readonly start: Day | null;
  readonly end: Day | null;
  /** How much of the row is vacant between vacantFrom and vacantTo; null is all of it. */
  readonly vacantFte: Quantity | null;
  readonly vacantFrom: Day | null;
  readonly vacantTo: Day | null;
  readonly cover: string;
  readonly coverFrom: Day | null;
  readonly coverCost: Pence | null;
  readonly exempt: boolean;
  /** Several people share the post: its FTE is approved once. */
  readonly jobShare: boolean;
  readonly funding: string;
  readonly challenged: string;
}

/** One person paid. The id never leaves the workbook. Salary is annual. */
export interface PayrollRecord {
  readonly at: RowSource;
  readonly employeeId: string;
  readonly postId: string;
  readonly fte: Quantity | null;
  readonly scp: string;
  readonly salary: Pence | null;
  readonly costCentre: string;
  readonly grade: string;
  /** As typed: permanent, fixed-term, casual. */
  readonly contract: string;
}

/** A point of the pay scale with its full-time annual salary. */
export interface PayPoint {
  readonly at: RowSource;
  readonly scp: string;
  readonly salary: Pence;
  /** The grade of the point, or the first of the grades it belongs to. */
  readonly grade: string;
  /** The last of them; "" when it belongs to one. */
  readonly gradeTo: string;
}

/** A dated rate typed in the workbook; it overrides the rule pack. Value in its unit: 12.8 for per cent, pounds for thresholds. */
export interface Rate {
  readonly at: RowSource;
  readonly name: string;
  readonly value: Quantity;
  readonly unit: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly source: string;
}
