import type { Pence } from './money';
import type { Quantity } from './quantity';
import type { DriverCount, Pool, RateCardEntry, RecipientType } from './recharge';

export interface PoolShare {
  readonly recipient: string;
  readonly units: Quantity;
  readonly charge: Pence;
  /** True for the provider's charge to itself. */
  readonly own: boolean;
}

/** A pool with what it is shared by, at whose expense, and at what price it recovers. */
export interface PoolResult {
  readonly pool: Pool;
  readonly cost: Pence;
  /** Its cost and what other pools charge it; where pools do not serve each other, its cost. */
  readonly fullCost: Pence;
  readonly units: Quantity;
  /** What the service uses of itself: taken out, and the rest rescaled. */
  readonly selfUse: Quantity;
  /** Price of the driver, of the pool's year where the card has that, and the year it is of; null when the card has none. */
  readonly rate: RateCardEntry | null;
  /** Full cost / units, exact; null when the driver total is nil. */
  readonly breakEvenExact: Quantity | null;
  /** Lowest whole-penny rate that recovers, and what it brings above the cost. */
  readonly breakEvenRate: Pence | null;
  readonly breakEvenSurplus: Pence | null;
  /** Nearest whole-penny rate, and income - cost at it (negative: a loss). */
  readonly nearestRate: Pence | null;
  readonly nearestResult: Pence | null;
  /** Its income, else the latest units at the price; and income / full cost in per cent. */
  readonly income: Pence | null;
  readonly recovery: Quantity | null;
  readonly shares: readonly PoolShare[];
  /**
   * Sum of shares - cost: nil where the cost is shared, over pools that serve each other together. A pool charged by price
   * or directly has here what that does not recover, negative, or recovers above the cost.
   */
  readonly control: Pence;
}

/** One directorate's counts of one driver. */
export interface CountRow {
  readonly driver: string;
  readonly recipient: string;
  readonly baseline: Quantity | null;
  readonly audit: Quantity | null;
  readonly returned: Quantity | null;
  /** What was agreed in the end, which goes before the audit; null while it is not. */
  readonly agreed: Quantity | null;
  /** audit - baseline. */
  readonly change: Quantity | null;
  /** |returned - audit|; null once a count is agreed. */
  readonly disputed: Quantity | null;
  /** The change at the driver's price; null when it is not charged, has no price or no change is known. */
  readonly notCharged: Pence | null;
  /** What one is charged at, in pounds; null when it is not charged or has no price. */
  readonly price: Quantity | null;
  readonly source: DriverCount;
}

export interface ScenarioCharge {
  readonly recipient: string;
  readonly recipientType: RecipientType;
  readonly base: Pence;
  readonly scenario: Pence;
  /** scenario - base. */
  readonly shift: Pence;
}

/** What would change, for whom; effects are positive when better off, before any change in demand. */
export interface WhatIf {
  readonly name: string;
  /** The reading of the words, printed: "620 portables charged at the desktop rate of £490". */
  readonly reading: string;
  readonly charges: readonly ScenarioCharge[];
  /** Sum of shifts: what the scenario raises. */
  readonly gross: Pence;
  /** What it costs more to provide; nil while pools are held. */
  readonly extraCost: Pence;
  /** The part of it the provider would pay to itself. */
  readonly own: Pence;
  readonly generalFundEffect: Pence;
  readonly councilEffect: Pence;
}

export interface Recharge {
  readonly pools: readonly PoolResult[];
  readonly counts: readonly CountRow[];
  readonly whatIfs: readonly WhatIf[];
}
