import type { Day } from './day';
import type { Pence } from './money';
import type { Quantity } from './quantity';
import type { RowSource } from './source';
import type { ByYear } from './yearField';

/** A project of the register. Yes or no is null where the cell is blank or the sheet has no such column. */
export interface Project {
  readonly at: RowSource;
  readonly rank: Quantity | null;
  readonly project: string;
  readonly directorate: string;
  readonly stream: string;
  readonly status: string;
  readonly approved: boolean | null;
  readonly ict: boolean | null;
  /** Years without a figure are absent. The cell of a year: yearField('capital', year). */
  readonly capital: ByYear<Pence>;
  readonly revenue: ByYear<Pence>;
  /** As typed: Funded, Capital bid, MTFS. */
  readonly fundingStatus: string;
  readonly source: string;
  readonly businessCase: boolean | null;
  readonly benefitsCard: boolean | null;
  readonly projectManagementCost: Pence | null;
  readonly tenderStatus: string;
  /** Bought or ordered so far. */
  readonly committed: Pence | null;
  readonly goLive: Day | null;
  readonly reviewDue: Day | null;
  readonly reviewHeld: Day | null;
  readonly technicalAppraisal: boolean | null;
  readonly financialAppraisal: boolean | null;
  readonly driver: string;
  readonly dependency: string;
  readonly version: string;
  readonly lastChanged: Day | null;
}
