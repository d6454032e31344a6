import type { AgreedCounts } from '../../core/model/agreedCounts';
import { sayList, sayNumber } from '../../core/model/wording';
import { AGREED_HEADING } from '../agreeCounts';
import { sayNotWritten } from '../sayAgreed';
import type { ShownAgreed } from './shownRound';

/** What agreed counts would change, cell by cell, and what they would not. */
export function showAgreed({ cells, headings, ...rest }: AgreedCounts): ShownAgreed {
  return {
    cells: cells.map(({ file, sheet, cell, directorate, subject, stands, agreed }) => ({
      place: { file, sheet, cells: cell, words: `${sheet}!${cell}` },
      what: `${directorate}, ${subject}`,
      from: stands === null ? 'empty' : sayNumber(stands),
      to: sayNumber(agreed),
    })),
    notes: [
      ...(headings.length === 0 ? [] : [`${sayList(headings.map(({ sheet, cell }) => `${sheet}!${cell}`))} ${headings.length === 1 ? 'gets' : 'get'} the heading "${AGREED_HEADING}".`]),
      ...sayNotWritten(rest),
    ],
  };
}
