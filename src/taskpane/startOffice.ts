import { FLOOR } from '../excel/floor';
import type { PaneAction } from './paneState';

/** As long as a person waits before asking what is wrong, in milliseconds. */
const PATIENCE = 8_000;

type Start = Extract<PaneAction, { kind: 'ready' | 'cannotStart' }>;

/**
 * Waits for Excel and reports that it is there, or why Zerobase cannot start. An Excel that answers after it was given
 * up is reported all the same. Gives what ends the waiting.
 */
export function startOffice(report: (start: Start) => void): () => void {
  if (!('Office' in globalThis)) {
    report({ kind: 'cannotStart', why: 'officeUnreachable' });
    return () => undefined;
  }
  const timer = setTimeout(() => { report({ kind: 'cannotStart', why: 'officeUnreachable' }); }, PATIENCE);
  let waiting = true;
  void Office.onReady(({ host }: { readonly host: unknown }) => {
    clearTimeout(timer);
    if (waiting) report(startIn(host));
  });
  return () => {
    waiting = false;
    clearTimeout(timer);
  };
}

/** In a browser of its own Office.js has no host at all. */
function startIn(host: unknown): Start {
  if (host !== 'Excel') return { kind: 'cannotStart', why: 'notExcel' };
  return Office.context.requirements.isSetSupported('ExcelApi', FLOOR) ? { kind: 'ready' } : { kind: 'cannotStart', why: 'excelTooOld' };
}
