import type { HostFailure } from '../app/failure';
import { type FailureWords, failureWords } from '../app/failureWords';
import { goToCells } from '../app/goToCells';
import { sayFailure } from '../app/sayFailure';
import { type ShownWritten, showWritten } from '../app/show/showWritten';
import { writeSummary } from '../app/writeSummary';
import { excelHost } from '../excel/excelHost';
import { FLOOR } from '../excel/floor';
import { workbookName } from '../excel/workbookName';

/**
 * Writes the summary, as this version of Zerobase, into the workbook that is open and goes to it. Words for what went
 * otherwise: it could not be written or shown, or not all of its figures agree; null when there is nothing to say.
 */
export async function writeSummaryHere(version: string): Promise<string | null> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) return capitalised(sayFailure({ kind: 'excelTooOld' }));
  const workbook = workbookName(Office.context.document.url);
  const host = excelHost((batch) => Excel.run(batch), workbook);
  const outcome = await writeSummary(host, { version, workbook });
  if (outcome.kind === 'failed') return capitalised(sayFailure(outcome.failure));
  const written = showWritten(outcome);
  const failure = await goToCells(host, { sheet: written.sheets[0] ?? '', cells: '' });
  return written.allAgree && failure === null ? null : sayWritten(written, failure);
}

function sayWritten({ sheets: [sheet = '', exceptions = ''], agreement, differences }: ShownWritten, failure: HostFailure | null): string {
  const listed = differences.length === 0 ? '' : ` The sheet ${exceptions} lists them.`;
  return `${sheet} is written: ${agreement}${listed}${failure === null ? '' : sayNotShown(failureWords(failure))}`;
}

function sayNotShown({ what, next }: FailureWords): string {
  return ` Excel does not show it, because ${what}: ${next}.`;
}

function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
