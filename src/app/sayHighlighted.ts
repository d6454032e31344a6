import { sayList, sayMany } from '../core/model/wording';
import type { HighlightOutcome, RemovalOutcome } from './highlightFindings';

type Highlighted = Extract<HighlightOutcome, { kind: 'highlighted' }>;
type Removed = Extract<RemovalOutcome, { kind: 'removed' }>;

/** "The cells of 21 findings are marked on 6 sheets. 7 findings point at no cell of this workbook." */
export function sayHighlighted({ marked, elsewhere, sheets, protectedSheets }: Highlighted): string {
  const none = marked === 0 ? 'No finding points at a cell of this workbook, so none is marked.' : `The cells of ${sayMany(marked, 'finding')} are marked on ${sayMany(sheets.length, 'sheet')}.`;
  const others = marked === 0 || elsewhere === 0 ? '' : ` ${sayMany(elsewhere, 'finding points', 'findings point')} at no cell of this workbook.`;
  return `${none}${others}${sayProtected(protectedSheets, 'was not marked', 'were not marked')}`;
}

/** "The marks are gone from 6 sheets." */
export function sayRemoved({ sheets, protectedSheets }: Removed): string {
  const gone = sheets.length === 0 ? 'There was no mark to take away.' : `The marks are gone from ${sayMany(sheets.length, 'sheet')}.`;
  return `${sheets.length === 0 && protectedSheets.length > 0 ? '' : gone}${sayProtected(protectedSheets, 'keeps its marks', 'keep their marks')}`.trim();
}

function sayProtected(sheets: readonly string[], one: string, several: string): string {
  if (sheets.length === 0) return '';
  return ` ${sayList(sheets)} ${sheets.length === 1 ? one : several}, being protected: take the protection off (Review, Unprotect Sheet) and try again.`;
}
