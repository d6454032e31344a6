import type { Pence } from './money';
import type { RowSource } from './source';

/** What was forecast for a stream at a period of an earlier year, and what came of it. */
export interface PastForecast {
  readonly at: RowSource;
  /** The financial year, by the calendar year it starts in. */
  readonly year: number;
  readonly period: number;
  readonly directorate: string;
  readonly stream: string;
  /** Adverse is positive. */
  readonly forecastVariance: Pence;
  /** The variance at the end of that year; null while it is not known. */
  readonly outturnVariance: Pence | null;
}
