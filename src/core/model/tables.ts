import type { BudgetLine, InternalPair, StreamNote, StructureEntry, Virement } from './budgetLine';
import type { Claim } from './claim';
import type { DatasetName } from './dataset';
import type { PayPoint, PayrollRecord, Post, Rate } from './post';
import type { DriverCount, Pool, RateCardEntry, ZeroBaseLine } from './recharge';
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
  readonly establishment: readonly Post[];
  readonly payroll: readonly PayrollRecord[];
  readonly payScale: readonly PayPoint[];
  readonly rates: readonly Rate[];
  readonly drivers: readonly DriverCount[];
  readonly rateCard: readonly RateCardEntry[];
  readonly zeroBase: readonly ZeroBaseLine[];
  readonly pools: readonly Pool[];
  readonly claims: readonly Claim[];
}

export function hasDataset(tables: Tables, name: DatasetName): boolean {
  return tables.sources.some(({ dataset }) => dataset === name);
}
