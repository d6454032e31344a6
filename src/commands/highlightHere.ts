import { highlightFindings, removeHighlights } from '../app/highlightFindings';
import { reviewWorkbook } from '../app/reviewWorkbook';
import { sayHighlighted, sayRemoved } from '../app/sayHighlighted';
import { openHere, sayHere } from './openHere';

/** Reviews the workbook that is open and marks the cells of its findings. Words for what was marked, or why nothing was. */
export async function highlightHere(): Promise<string> {
  const here = openHere();
  if (here === null) return sayHere({ kind: 'excelTooOld' });
  const reviewed = await reviewWorkbook(here.host, []);
  if (reviewed.kind === 'failed') return sayHere(reviewed.failure);
  const outcome = await highlightFindings(here.host, reviewed.review, here.workbook);
  return outcome.kind === 'failed' ? sayHere(outcome.failure) : sayHighlighted(outcome);
}

/** Takes the marks away from the workbook that is open. Words for what went otherwise; null when the sheets show it. */
export async function removeHighlightsHere(): Promise<string | null> {
  const here = openHere();
  if (here === null) return sayHere({ kind: 'excelTooOld' });
  const outcome = await removeHighlights(here.host);
  if (outcome.kind === 'failed') return sayHere(outcome.failure);
  return outcome.sheets.length > 0 && outcome.protectedSheets.length === 0 ? null : sayRemoved(outcome);
}
