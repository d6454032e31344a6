import type { Pence } from '../../model/money';
import { type Piece, said } from '../said';

/** Zero-base. */
export const ZERO_BASE = {
  subject: 'a zero base',
  requirement: ({ streams, several, required, change, last }: { readonly streams: Piece; readonly several: boolean; readonly required: Piece; readonly change: Piece | null; readonly last: Piece }) =>
    said`Built from nothing, next year’s budget of the ${streams} ${several ? 'streams' : 'stream'} with zero-base lines requires ${required}, ${change === null ? 'as much as' : said`${change} than`} the ${last} of last year’s lines.`,
  change: (money: Piece, change: Pence): Piece => ({ ...money, text: `${money.text} ${change > 0 ? 'more' : 'less'}` }),
  noPackages: said`Not checked, decision packages: no data, so no funding line is drawn.`,
  noLimit: (levels: Piece, many: number) => said`${levels} ${many === 1 ? 'is' : 'are'} ranked; the workbook states no limit, so no funding line is drawn.`,
  funded: (funded: Piece, levels: Piece, limit: Piece) => said`Of ${levels}, ${funded} can be funded within the limit of ${limit}.`,
} as const;
