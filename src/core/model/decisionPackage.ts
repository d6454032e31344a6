import type { Pence } from './money';
import type { Quantity } from './quantity';
import type { RowSource } from './source';

/** Zero-base lines that stand or fall together at one level, with the rank they compete at. */
export interface DecisionPackage {
  readonly at: RowSource;
  readonly package: string;
  readonly directorate: string;
  readonly stream: string;
  readonly title: string;
  /** As typed: minimum, current, enhanced. */
  readonly level: string;
  /** null ranks last. */
  readonly rank: Quantity | null;
  readonly statutory: boolean;
  /** Packages that name the same set are alternatives of which one is kept; "" stands alone. */
  readonly exclusiveSet: string;
  /** The one of its set that was chosen; null when the sheet does not say. */
  readonly chosen: boolean | null;
  /** The cost the sheet itself states; the lines of the package decide. */
  readonly statedCost: Pence | null;
  /** The money that ranked packages compete for, where the sheet gives it. */
  readonly limit: Pence | null;
  readonly benefits: string;
  readonly consequence: string;
  readonly alternatives: string;
  readonly decision: string;
  /** Why a decision goes against the rank. */
  readonly reason: string;
}
