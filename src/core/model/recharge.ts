import type { Day } from './day';
import type { Pence } from './money';
import type { Quantity } from './quantity';
import type { RowSource } from './source';

/** Whose money pays: the general fund, money that may only be spent on its purpose, or another body. */
export type RecipientType = 'general fund' | 'ring-fenced' | 'external';

/** What one directorate uses of one driver, as counted. */
export interface DriverCount {
  readonly at: RowSource;
  readonly recipient: string;
  readonly driver: string;
  /** The latest audit; null when not counted. */
  readonly audit: Quantity | null;
  /** The count that today's charges are billed on. */
  readonly baseline: Quantity | null;
  /** What the directorate answered in validation. */
  readonly returned: Quantity | null;
  /** What was agreed and locked at the end of a round; it goes before the audit. */
  readonly locked: Quantity | null;
  readonly returnDue: Day | null;
  readonly chargeable: boolean;
  readonly recipientType: RecipientType;
  /** The charge the sheet itself states, when it has such a column. */
  readonly statedCharge: Pence | null;
  /** The recipient's own budget for the charge. */
  readonly recipientBudget: Pence | null;
  readonly countedOn: Day | null;
}

/** The price of one unit of a driver, exact pounds. */
export interface RateCardEntry {
  readonly at: RowSource;
  readonly element: string;
  readonly price: Quantity;
  readonly unit: string;
  readonly year: string;
}

/** A cost to be recharged. */
export interface Pool {
  readonly at: RowSource;
  readonly service: string;
  /** null when the sheet leaves it to the zero-base lines of the pool. */
  readonly cost: Pence | null;
  readonly driver: string;
  readonly method: string;
  readonly order: Quantity | null;
  readonly income: Pence | null;
  readonly year: string;
  /** The directorate that provides the service and so charges itself for its own use. */
  readonly provider: string;
}

/** driver x volume x rate per unit x unit cost, with a justification; last year's figures beside it. */
export interface ZeroBaseLine {
  readonly at: RowSource;
  readonly stream: string;
  readonly directorate: string;
  readonly package: string;
  readonly level: string;
  readonly pool: string;
  readonly line: string;
  readonly driver: string;
  readonly volume: Quantity | null;
  readonly rate: Quantity | null;
  readonly unitCost: Quantity | null;
  readonly statedAmount: Pence | null;
  /** The stated amount, else volume x rate x unit cost. */
  readonly amount: Pence;
  readonly lastVolume: Quantity | null;
  readonly lastRate: Quantity | null;
  readonly lastUnitCost: Quantity | null;
  readonly lastAmount: Pence;
  readonly costCentre: string;
  readonly subjective: string;
  readonly justification: string;
  readonly owner: string;
  readonly reviewedBy: string;
}
