import type { HostFailure } from '../app/failure';
import { type FailureWords, failureWords } from '../app/failureWords';
import { goToCells } from '../app/goToCells';
import { type ShownWritten, showWritten } from '../app/show/showWritten';
import { writeSummary } from '../app/writeSummary';
import { openHere, sayHere } from './openHere';

/**
 * Writes the summary, as this version of Zerobase, into the workbook that is open and goes to it. Words for what went
 * otherwise: it could not be written or shown, or not all of its figures agree; null when there is nothing to say.
 */
export async function writeSummaryHere(version: string): Promise<string | null> {
  const here = openHere();
  if (here === null) return sayHere({ kind: 'excelTooOld' });
  const { host, workbook } = here;
  const outcome = await writeSummary(host, { version, workbook });
  if (outcome.kind === 'failed') return sayHere(outcome.failure);
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
