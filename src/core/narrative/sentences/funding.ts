import { type Piece, said } from '../said';

/** Time-limited money. */
export const FUNDING = {
  subject: 'time-limited money',
  money: ({ name, on, ended, target, released, gap }: { readonly name: Piece; readonly on: Piece | null; readonly ended: boolean; readonly target: Piece; readonly released: Piece; readonly gap: Piece }) =>
    said`${name} ${on === null ? 'has no end on record' : said`${ended ? 'ended' : 'ends'} on ${on}`}. Of ${target} a year to be released, ${released} is reported as released and ${gap} a year remains to be found.`,
  others: (count: Piece, many: number, allMet: boolean) => said`The register has ${count} other ${many === 1 ? 'amount' : 'amounts'}${allMet ? ', with nothing that is known to remain to be found' : ''}.`,
} as const;
