import type { Action } from './action';
import type { BudgetLine, InternalPair, StreamNote, StructureEntry, Virement } from './budgetLine';
import type { Claim } from './claim';
import type { DatasetName } from './dataset';
import type { DecisionPackage } from './decisionPackage';
import type { EvidenceEntry } from './evidenceEntry';
import type { FindingResponse } from './findingResponse';
import type { FundingLine } from './fundingLine';
import type { LedgerEntry } from './ledgerEntry';
import type { PastForecast } from './pastForecast';
import type { PayPoint, PayrollRecord, Post, Rate } from './post';
import type { Project } from './project';
import type { DriverCount, Pool, RateCardEntry, ZeroBaseLine } from './recharge';
import type { ReviewHeld } from './reviewHeld';
import type { TableSource } from './source';
import type { StatedTotal } from './statedTotal';

/** Everything that was read, as records that know their rows. An absent dataset is an empty list. */
export interface Tables {
  readonly sources: readonly TableSource[];
  readonly budget: readonly BudgetLine[];
  readonly streamNotes: readonly StreamNote[];
  /** Subtotals and totals of the budget, held against their lines (BUD-05). */
  readonly statedTotals: readonly StatedTotal[];
  readonly structure: readonly StructureEntry[];
  readonly virements: readonly Virement[];
  readonly internalPairs: readonly InternalPair[];
  readonly forecastHistory: readonly PastForecast[];
  readonly responses: readonly FindingResponse[];
  readonly ledger: readonly LedgerEntry[];
  readonly establishment: readonly Post[];
  readonly payroll: readonly PayrollRecord[];
  readonly payScale: readonly PayPoint[];
  readonly rates: readonly Rate[];
  readonly drivers: readonly DriverCount[];
  readonly rateCard: readonly RateCardEntry[];
  readonly zeroBase: readonly ZeroBaseLine[];
  readonly pools: readonly Pool[];
  readonly packages: readonly DecisionPackage[];
  readonly funding: readonly FundingLine[];
  readonly projects: readonly Project[];
  readonly actions: readonly Action[];
  readonly reviews: readonly ReviewHeld[];
  readonly evidence: readonly EvidenceEntry[];
  readonly claims: readonly Claim[];
}

export function hasDataset(tables: Tables, name: DatasetName): boolean {
  return tables.sources.some(({ dataset }) => dataset === name);
}
