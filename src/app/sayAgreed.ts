import type { AgreedCounts, AgreedLeft } from '../core/model/agreedCounts';
import { sayMany, sayNumber } from '../core/model/wording';

const WHY: Readonly<Record<AgreedLeft, string>> = {
  'not on the sheets': 'is on no sheet any more; write it where it belongs',
  'another workbook': 'is counted in another workbook; write it there',
  'no room': 'has no column for it, and beside the table something stands; add a column headed "Agreed count"',
  'Excel table': 'stands in an Excel table without a column for it; add a column headed "Agreed count" to the table',
  'a formula': 'would go where a formula stands; write it yourself, or take the formula out',
  'a text': 'would go where a text stands; write it yourself, or take the text out',
};

/** What agreed counts change, a line a cell, for a terminal and for the pane; `written` once they are. */
export function sayAgreed({ cells, headings, standing, open, left }: AgreedCounts, written: boolean): readonly string[] {
  return [
    cells.length === 0 ? 'No agreed count is to be written.' : `${sayMany(cells.length, 'agreed count')} ${written ? (cells.length === 1 ? 'is' : 'are') : 'would be'} written${headings.length === 0 ? '' : `, under a new heading "Agreed count" in ${headings.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', ')}`}:`,
    ...cells.map(({ sheet, cell, directorate, subject, stands, agreed }) => `  ${sheet}!${cell}  ${directorate}, ${subject}: ${stands === null ? '' : `${sayNumber(stands)} to `}${sayNumber(agreed)}`),
    ...sayNotWritten({ standing, open, left }),
  ];
}

/** The counts that are not written, and why. */
export function sayNotWritten({ standing, open, left }: Pick<AgreedCounts, 'standing' | 'open' | 'left'>): readonly string[] {
  return [
    ...(standing === 0 ? [] : [`${sayMany(standing, 'count')} ${standing === 1 ? 'stands' : 'stand'} as agreed already.`]),
    ...(open === 0 ? [] : [`${sayMany(open, 'count')} ${open === 1 ? 'is' : 'are'} not agreed yet and ${open === 1 ? 'stays' : 'stay'} as ${open === 1 ? 'it is' : 'they are'}.`]),
    ...left.map(({ directorate, subject, why, at }) => `${directorate}, ${subject}${at === null ? '' : ` (${at.sheet}${at.cells === '' ? '' : `!${at.cells}`})`} ${WHY[why]}.`),
  ];
}
