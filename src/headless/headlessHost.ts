import type { CalculationResult } from './calculation';
import { executeRequest } from './client/executeRequest';
import type { ExecutorAnswer, WireRequest } from './client/wire';
import { editCells } from './events/editCells';
import type { Hear } from './events/eventHub';
import { createHost } from './host';
import { type Counters, desktopLimits, type Limits, newCounters } from './limits';
import type { BookState } from './workbook/bookState';
import type { CellValue } from './workbook/sheetState';

/** A workbook in memory, what calculates it and what this Excel will not do. */
export interface HostOptions {
  readonly book: BookState;
  readonly calculate: (book: BookState) => CalculationResult;
  readonly limits?: Partial<Limits>;
  /** Given the bytes of a workbook, in base 64, that an add-in opens in a window of its own; without it nothing is opened. */
  readonly openBeside?: (base64: string) => void;
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
  /** Has a client told of the events it asked for; gives back how to stop. */
  readonly listen: (hear: Hear) => () => void;
  /**
   * Changes cells as a person who types would ("=..." is a formula, "" empties, null leaves alone), calculates what
   * reads them and raises the events. Throws an ExcelFault where Excel would refuse.
   */
  readonly edit: (sheet: string, address: string, values: readonly (readonly (CellValue | null)[])[]) => void;
}

/** Opens a workbook in memory to the requests of a client. */
export function createHeadlessHost({ book, calculate, limits: changes, openBeside = () => undefined }: HostOptions): HeadlessHost {
  const limits = desktopLimits(changes);
  const counters = newCounters();
  const { host, lastCalculation } = createHost({ book, calculate, limits, counters, openBeside });
  const desk = { host, references: new Map() };
  return {
    execute: (request) => {
      const answer = executeRequest(desk, request);
      host.events.send('addIn');
      return answer;
    },
    counters,
    limits,
    settle: () => {
      host.settle();
      return lastCalculation();
    },
    listen: host.events.listen,
    edit: (sheet, address, values) => {
      editCells(host, { sheet, address, values });
      host.events.send('person');
    },
  };
}
