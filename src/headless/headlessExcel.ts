import type { CalculationResult } from './calculation';
import { type ClientGlobals, type Evaluate, loadClient } from './client/loadClient';
import { plugIn } from './client/plugIn';
import { createSession } from './client/session';
import { createHost } from './host';
import { type Counters, desktopLimits, type Limits, newCounters } from './limits';
import type { BookState } from './workbook/bookState';

/** A workbook and what is needed to give it to Microsoft's client library. */
export interface HeadlessOptions {
  readonly book: BookState;
  readonly calculate: (book: BookState) => CalculationResult;
  /** The client's text and a realm to run it in, or the globals of a page that has loaded it. */
  readonly client: ClientGlobals | { readonly source: string; readonly evaluate: Evaluate };
  readonly limits?: Partial<Limits>;
}

/** Excel without Excel: what a script of Office.js uses, and what a test asks afterwards. */
export interface HeadlessExcel {
  readonly Excel: ClientGlobals['Excel'];
  readonly Office: ClientGlobals['Office'];
  readonly OfficeExtension: ClientGlobals['OfficeExtension'];
  readonly counters: Counters;
  /** May be changed at any time. */
  readonly limits: Limits;
  /** Recalculates what still waits and gives the last result; call it before saving. */
  readonly settle: () => CalculationResult;
}

/** Opens a workbook in memory to Microsoft's own client library, unmodified. */
export function createHeadlessExcel({ book, calculate, client, limits: changes }: HeadlessOptions): HeadlessExcel {
  const limits = desktopLimits(changes);
  const counters = newCounters();
  const { host, lastCalculation } = createHost({ book, calculate, limits, counters });
  const globals = 'evaluate' in client ? loadClient(client.source, client.evaluate) : client;
  plugIn(globals, createSession({ host, references: new Map() }), limits);
  const { Excel, Office, OfficeExtension } = globals;
  return {
    Excel,
    Office,
    OfficeExtension,
    counters,
    limits,
    settle: () => {
      host.settle();
      return lastCalculation();
    },
  };
}
