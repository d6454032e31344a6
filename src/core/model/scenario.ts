import type { CheckedClaim, ClaimResult, Measure } from './claim';
import type { Finding } from './finding';
import type { Pence } from './money';
import type { Quantity } from './quantity';
import type { WhatIf } from './rechargeResult';

/** One thing a scenario changes: a setting that may be asked about, a price of the rate card, or a funding line that is dropped. */
export type ScenarioChange =
  | { readonly kind: 'setting'; readonly name: string; readonly value: string }
  | { readonly kind: 'rate'; readonly element: string; readonly price: Quantity }
  | { readonly kind: 'drop funding'; readonly name: string };

/** What if: changes that are taken together. The data are never edited. */
export interface Scenario {
  readonly name: string;
  readonly changes: readonly ScenarioChange[];
}

/** A figure of the review as it is and as it would be; null where one side has none. */
export interface ChangedFigure {
  readonly name: string;
  readonly unit: Measure['unit'];
  readonly base: Quantity | null;
  readonly scenario: Quantity | null;
}

/** A claim whose result the scenario changes. */
export interface FlippedClaim {
  readonly base: CheckedClaim;
  readonly scenario: ClaimResult;
}

/** One scenario against the base. */
export interface ScenarioResult {
  readonly scenario: Scenario;
  /** Changes that answer to nothing in the workbook, and so change nothing. */
  readonly unanswered: readonly ScenarioChange[];
  /** What is billed at the rate card, and what pools charge, as they are and would be; null without either. */
  readonly atPrice: WhatIf | null;
  readonly pools: WhatIf | null;
  /** The charges of the pools less what the pools would cost: nil where all is shared; null without pools. */
  readonly control: Pence | null;
  /** How much better off the council would be. */
  readonly council: CouncilEffect;
  /** Every figure a claim may name that would be another. */
  readonly figures: readonly ChangedFigure[];
  readonly flips: readonly FlippedClaim[];
  /** What would be found besides, what would be found no longer, and how many findings would stay. */
  readonly findings: { readonly new: readonly Finding[]; readonly cleared: readonly Finding[]; readonly staying: number };
}

/** What a scenario does for the council, positive when better off: by what others pay, and by the forecast of its budget. */
export interface CouncilEffect {
  /** The charges it is judged by: those of the pools where they shift, which recover the same cost, else those at the rate card; null where none does. */
  readonly way: 'pools' | 'atPrice' | null;
  /** What these gain. */
  readonly charges: Pence;
  readonly forecast: Pence;
  readonly net: Pence;
}
