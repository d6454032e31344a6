import type { GoneFinding, ShownChanges } from '../../app/show/compareShown';

/** What is said while a cell is being edited. */
export const WAITING = {
  title: 'Excel waits for a cell that is being edited',
  body: 'Press Enter in Excel and Zerobase continues by itself.',
  stop: 'Stop waiting',
} as const;

/** What is said of changes in the workbook. */
export const LIVE = {
  refreshed: ({ changed, ...changes }: ShownChanges & { readonly changed: string }) => `Reviewed again after ${changed}: ${sayChanges(changes)}.`,
  gone: 'No longer found',
  goneFinding: ({ title, about, figure }: GoneFinding) => `${title}, ${about}${figure === '' ? '' : `, ${figure}`}`,
  goneFrom: (number: number) => `Gone, number ${number} until now:`,
  moreGone: (count: number) => `and ${count} more`,
  stale: (changed: string) => (changed === '' ? 'The workbook has changed since this review' : `Changed since this review: ${changed}`),
  reviewingAgain: 'It is being reviewed again.',
  notReviewed: (why: string) => `It could not be reviewed again. ${why}`,
  noBudget: 'No budget is found in it now. Undo the change in Excel, or review again.',
  notFollowing: 'This Excel does not tell Zerobase of changes: press Review again after a cell was changed.',
  writtenElsewhere: 'The summary was written again elsewhere, or its sheets were renamed or deleted.',
  writtenElsewhereAdvice: 'What stands now is left as it is, and cannot be taken back from here. Write the summary again to have this review in it.',
} as const;

/** "1 finding gone, 2 new, 3 with another amount". */
function sayChanges({ gone, appeared, otherAmount }: ShownChanges): string {
  const parts = ([[gone.length, 'gone'], [appeared, 'new'], [otherAmount, 'with another amount']] as const).filter(([count]) => count > 0);
  if (parts.length === 0) return 'the findings are as they were';
  return parts.map(([count, what], index) => (index > 0 ? `${count} ${what}` : sayFirst(count, what))).join(', ');
}

/** The first of them says what is counted. */
function sayFirst(count: number, what: string): string {
  const noun = count === 1 ? 'finding' : 'findings';
  return what === 'new' ? `${count} new ${noun}` : `${count} ${noun} ${what}`;
}
