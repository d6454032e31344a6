import type { BudgetLine, Nature, StreamNote } from './budgetLine';
import type { Pence } from './money';
import type { Level } from './policy';
import type { Quantity } from './quantity';

export type Status = 'Red' | 'Amber' | 'Green';

/** Figures that add up over lines, in pence; null when no line gives one. */
export interface Position {
  readonly original: Pence;
  readonly virement: Pence;
  readonly supplementary: Pence;
  readonly current: Pence;
  readonly budgetToDate: Pence | null;
  readonly actualToDate: Pence | null;
  readonly commitments: Pence | null;
  readonly forecast: Pence;
  readonly previousForecast: Pence | null;
  /** forecast - previousForecast. */
  readonly movement: Pence | null;
  /** forecast - current; positive is adverse. */
  readonly variance: Pence;
  /** variance / |current| in per cent; null on a nil budget. */
  readonly variancePercent: Quantity | null;
  readonly status: Status;
  /** Favourable beyond the Red thresholds: stays Green and is marked. */
  readonly largeUnderspend: boolean;
  /** Gross expenditure, to be printed beside a net budget that is under a tenth of it; null for a line and elsewhere. */
  readonly grossBeside: Pence | null;
}

/** Income for a net budget that brings in more than it spends. */
export function netNature({ current, forecast }: Position): Nature {
  return current < 0 || (current === 0 && forecast < 0) ? 'income' : 'expenditure';
}

/** What a favourable variance beyond the Red thresholds is called; "" for any other. */
export function largeMark({ largeUnderspend }: Position, nature: Nature): '' | 'large underspend' | 'large over-recovery' {
  if (!largeUnderspend) return '';
  return nature === 'income' ? 'large over-recovery' : 'large underspend';
}

export type ForecastBasis = 'given' | 'profile' | 'commitments' | 'straight-line' | 'posts' | 'budget' | 'actual';

/** A line with the forecast it is held to and where that came from. */
export interface MonitoredLine extends Position {
  readonly line: BudgetLine;
  readonly basis: ForecastBasis;
}

export interface StreamPosition extends Position {
  readonly stream: string;
  readonly directorate: string;
  readonly lines: readonly MonitoredLine[];
  readonly note: StreamNote | null;
}

export interface DirectoratePosition extends Position {
  readonly directorate: string;
  readonly streams: readonly StreamPosition[];
}

export interface TotalPosition extends Position {
  readonly level: Level;
}

/** Expenditure before income, and once internal charges are taken out. */
export interface Gross {
  readonly expenditure: Pence;
  readonly eliminated: Pence;
  readonly afterElimination: Pence;
  /** False when the workbook declares no internal pairs: the figure is then before internal recharges. */
  readonly pairsDeclared: boolean;
}

export interface Balance {
  readonly name: string;
  readonly members: readonly string[];
  readonly variance: Pence;
  readonly tolerance: Pence;
  readonly passes: boolean;
  /** Sum of the members' adverse lines, and of their favourable ones as a positive amount. */
  readonly adverse: Pence;
  readonly favourable: Pence;
  /** Reserve contributions and other one-off money inside the members' budgets, as a positive amount. */
  readonly oneOff: Pence;
  /** The lines that bring it. */
  readonly oneOffLines: readonly BudgetLine[];
  /** Members named by the setting that no stream of the workbook answers to. */
  readonly unknown: readonly string[];
}

/** The pay projection P of a stream (rules, section 2) in pence, and the budget lines of it that pay posts. */
export interface PayProjection {
  readonly lines: readonly BudgetLine[];
  readonly amount: Pence;
}

export interface Monitoring {
  readonly streams: readonly StreamPosition[];
  readonly directorates: readonly DirectoratePosition[];
  readonly total: TotalPosition;
  readonly gross: Gross;
  readonly balance: readonly Balance[];
  /** How many lines, and how much current budget, each forecast method carries. */
  readonly forecastMethods: ReadonlyMap<ForecastBasis, { readonly lines: number; readonly current: Pence }>;
}
