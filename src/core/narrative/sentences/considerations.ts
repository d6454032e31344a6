import type { Basis } from '../../model/finding';
import { type Piece, type Said, said, sayEach } from '../said';

const BASES: Readonly<Record<Basis, string>> = { 'this year': ' this year', 'full year': ' in a full year', 'one-off': ' once', 'at stake': ' at stake', units: '' };

/** Considerations. */
export const CONSIDERATIONS = {
  title: 'Considerations',
  recommendation: (label: Piece, advice: Said) => said`Recommendation ${label}: ${advice}`,
  amount: (money: Piece, { basis, status, favourable }: { readonly basis: Basis; readonly status: Piece; readonly favourable: boolean }) => said`The amount is ${money}${BASES[basis]}${favourable ? ', in the council’s favour' : ''}, and it is ${status}.`,
  noAmount: (status: Piece) => said`No amount is put on it; it is ${status}.`,
  cells: (cells: Said) => said`It stands in ${cells}.`,
  who: (role: Piece | null, due: { readonly day: Piece; readonly past: boolean } | null) => {
    if (role === null && due === null) return said`The workbook names nobody to act and no day to act by: both are to be agreed.`;
    const who = role === null ? said`Who is to act is to be agreed` : said`It falls to the ${role}`;
    return due === null ? said`${who}; the day is to be agreed.` : said`${who}, ${due.past ? 'and was due' : 'by'} ${due.past ? said`on ${due.day}` : due.day}.`;
  },
  options: (advice: Piece, risk: string) => said`Options: ${advice}. Risk if nothing is done: ${risk}.`,
  others: (count: Piece, named: readonly Said[]) => said`The same is asked on ${count}: ${sayEach(named)}.`,
  statements: said`Statements made`,
} as const;
