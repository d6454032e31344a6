import type { CalculationResult } from './calculation';
import { executeRequest } from './client/executeRequest';
import type { ExecutorAnswer, WireRequest } from './client/wire';
import { createHost } from './host';
import { type Counters, desktopLimits, type Limits, newCounters } from './limits';
import type { BookState } from './workbook/bookState';

/** A workbook in memory, what calculates it and what this Excel will not do. */
export interface HostOptions {
  readonly book: BookState;
  readonly calculate: (book: BookState) => CalculationResult;
  readonly limits?: Partial<Limits>;
}

/** The half of headless Excel that holds the workbook; the client may be loaded in another page. */
export interface HeadlessHost {
  /** Carries out one request of the client's; throws only for a fault of ours. */
  readonly execute: (request: WireRequest) => ExecutorAnswer;
  readonly counters: Counters;
  /** May be changed at any time. */
  readonly limits: Limits;
  /** Recalculates what still waits and gives the last result; call it before saving. */
  readonly settle: () => CalculationResult;
}

/** Opens a workbook in memory to the requests of a client. */
export function createHeadlessHost({ book, calculate, limits: changes }: HostOptions): HeadlessHost {
  const limits = desktopLimits(changes);
  const counters = newCounters();
  const { host, lastCalculation } = createHost({ book, calculate, limits, counters });
  const desk = { host, references: new Map() };
  return {
    execute: (request) => executeRequest(desk, request),
    counters,
    limits,
    settle: () => {
      host.settle();
      return lastCalculation();
    },
  };
}
