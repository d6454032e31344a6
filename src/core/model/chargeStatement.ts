import type { Day } from './day';
import type { Pence } from './money';
import type { Quantity } from './quantity';
import type { Place } from './source';

/** The count that a charge is on: agreed and locked, of the latest audit, billed before, or several of these together. */
export type CountUsed = 'agreed' | 'audit' | 'billed' | 'several';

/** How a charge comes about; prices in pounds, exact. */
export type Charged =
  | { readonly way: 'price'; readonly price: Quantity; readonly priceYear: string }
  /** `cost` is what is shared: with what other services charge the pool, where they serve each other by a method. */
  | { readonly way: 'share'; readonly cost: Pence; readonly all: Quantity; readonly method: 'direct' | 'step-down' | 'reciprocal' | null }
  /** `whole`: all parts make up the whole, so that pence left over go to the largest remainders. */
  | { readonly way: 'percentage'; readonly cost: Pence; readonly percent: Quantity; readonly whole: boolean }
  | { readonly way: 'stated' }
  | { readonly way: 'free' }
  | { readonly way: 'unpriced' };

/** One charge to one directorate, or a count that no charge is made for. */
export interface ChargeLine {
  /** The service shared, or the driver charged at its price. */
  readonly subject: string;
  /** The drivers counted: "Desktops". */
  readonly driver: string;
  readonly startsIn: number;
  readonly units: Quantity;
  readonly counted: CountUsed;
  /** The day of the audit, where it is one and given. */
  readonly countedOn: Day | null;
  /** null where nothing is charged. */
  readonly charge: Pence | null;
  readonly how: Charged;
  /** True where the directorate provides the service and so pays itself. */
  readonly own: boolean;
  /** True while a count that the charge depends on is in dispute or not returned. */
  readonly provisional: boolean;
  /** The part paid out of ring-fenced or external money. */
  readonly otherMoney: Pence;
  /** The cells of the count, and those of the price, the cost or the charge. */
  readonly counts: readonly Place[];
  readonly source: readonly Place[];
}

/** A charge as it was or is: on the counts billed before, or by the lines of a year. */
export interface ChargeStep {
  /** Indexes of the lines it adds up; none where it is on the counts billed before. */
  readonly lines: readonly number[];
  readonly startsIn: number;
  readonly units: Quantity;
  /** Pounds for one, exact. */
  readonly price: Quantity;
  /** The units that a cost is shared by where that is so on the counts billed before. */
  readonly all: Quantity | null;
  readonly charge: Pence;
}

/** Why a charge moves from one step to the next: count at the old price, price on the new count, and what rounding leaves; they sum to the difference. */
export interface ChargeChange {
  readonly units: Quantity;
  readonly volume: Pence;
  readonly price: Pence;
  readonly rounding: Pence;
  readonly difference: Pence;
}

/** One charge from step to step. */
export interface ChargeHistory {
  readonly subject: string;
  readonly first: ChargeStep;
  readonly later: readonly (ChargeStep & { readonly change: ChargeChange })[];
}

/** What a what-if would charge one directorate. */
export interface StatementWhatIf {
  readonly name: string;
  readonly reading: string;
  readonly base: Pence;
  readonly scenario: Pence;
  /** scenario - base. */
  readonly shift: Pence;
}

/** Every charge to one directorate, how each came about, what moved it and what might. */
export interface ChargeStatement {
  readonly directorate: string;
  /** By year, then pools and drivers in the order of the workbook. */
  readonly lines: readonly ChargeLine[];
  readonly histories: readonly ChargeHistory[];
  readonly whatIfs: readonly StatementWhatIf[];
}
