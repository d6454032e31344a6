import { type Piece, said, sentences } from '../said';
import { provisional } from './financial';

/** Statements made. */
export const CLAIMS = {
  subject: 'statements',
  claim: ({ statement, result, found, until }: { readonly statement: Piece; readonly result: Piece; readonly found: Piece | null; readonly until: Piece | null }) =>
    sentences(said`“${statement}”: ${result}${found === null ? '' : said`; the figure found is ${found}`}.`, provisional(until)),
} as const;
