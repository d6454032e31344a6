import type { AgreedCounts, AgreedLeft } from '../../core/model/agreedCounts';
import { sayList, sayMany, sayNumber } from '../../core/model/wording';
import { AGREED_HEADING } from '../agreeCounts';
import { showPlace } from './showPlace';
import type { ShownAgreed } from './shownRound';

const WHY: Readonly<Record<AgreedLeft, string>> = {
  'not on the sheets': 'its line is on no sheet any more',
  'another workbook': 'its line is in another workbook',
  'no room': 'there is no free column beside its table',
  'Excel table': 'its table is an Excel table without a column "Agreed count": add one',
  'a formula': 'a formula stands in its cell',
  'a text': 'a text stands in its cell',
};

/** What agreed counts would change, cell by cell, and what they would not. */
export function showAgreed({ cells, headings, standing, open, left }: AgreedCounts): ShownAgreed {
  return {
    cells: cells.map(({ file, sheet, cell, directorate, subject, stands, agreed }) => ({
      place: { file, sheet, cells: cell, words: `${sheet}!${cell}` },
      what: `${directorate}, ${subject}`,
      from: stands === null ? 'empty' : sayNumber(stands),
      to: sayNumber(agreed),
    })),
    notes: [
      ...(headings.length === 0 ? [] : [`${sayList(headings.map(({ sheet, cell }) => `${sheet}!${cell}`))} ${headings.length === 1 ? 'gets' : 'get'} the heading "${AGREED_HEADING}".`]),
      ...(standing === 0 ? [] : [`${sayMany(standing, 'agreed count')} ${standing === 1 ? 'stands' : 'stand'} on the sheets already.`]),
      ...(open === 0 ? [] : [`${sayMany(open, 'count')} ${open === 1 ? 'is' : 'are'} still open and ${open === 1 ? 'is' : 'are'} not written.`]),
      ...left.map(({ directorate, subject, why, at }) => `${directorate}, ${subject} is not written: ${WHY[why]}${at === null ? '' : ` (${showPlace(at)?.words ?? at.file})`}.`),
    ],
  };
}
