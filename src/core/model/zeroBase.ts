import type { DecisionPackage } from './decisionPackage';
import type { Pence } from './money';
import type { Quantity } from './quantity';
import type { ZeroBaseLine } from './recharge';

/** Last year to this year, line by line; sums exactly to the change. dropped is nil or negative. */
export interface Bridge {
  readonly volume: Pence;
  readonly price: Pence;
  readonly new: Pence;
  readonly dropped: Pence;
}

export interface StreamZeroBase {
  readonly stream: string;
  readonly lines: readonly ZeroBaseLine[];
  /** Gross expenditure base budget: original + permanent virements + recurring supplements. */
  readonly base: Pence;
  readonly lastYear: Pence;
  readonly requirement: Pence;
  /** Gross expenditure base budget matched by a zero-base line, per cent of it; null when there is no base. */
  readonly coverage: Quantity | null;
  readonly bridge: Bridge;
}

/** One level of a package in the order of funding; its cost is what the level adds. */
export interface FundingUnit {
  readonly package: DecisionPackage;
  /** In order of the sheet. */
  readonly lines: readonly ZeroBaseLine[];
  readonly cost: Pence;
  readonly statutory: boolean;
  /** The highest rank of this level and those below it; null ranks last. */
  readonly effectiveRank: Quantity | null;
  /** False for an alternative of an exclusive set that was not kept: it does not compete. */
  readonly competes: boolean;
  /** The running total up to and with this unit; null when it does not compete. */
  readonly cumulative: Pence | null;
  /** Where the line leaves it; null without a limit. */
  readonly aboveLine: boolean | null;
  /** As decided, else as the line leaves it. */
  readonly funded: boolean;
}

export interface ZeroBase {
  readonly streams: readonly StreamZeroBase[];
  /** Units in the order of funding, then the alternatives not chosen. */
  readonly packages: readonly FundingUnit[];
  /** The money packages compete for; null when the workbook gives none. */
  readonly limit: Pence | null;
  /** What the zero-base lines of each pool come to, in order of first appearance. */
  readonly pools: readonly { readonly pool: string; readonly amount: Pence; readonly lines: readonly ZeroBaseLine[] }[];
}
