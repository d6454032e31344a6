import type { Pence } from '../../model/money';
import { type Piece, type Said, said } from '../said';

/** Pay and establishment. */
export const PAY = {
  subject: 'the establishment',
  nothingCompared: said`Not checked, the cost of posts: no data on a pay budget beside the posts that may be shown.`,
  cost: ({ streams, several, cost, budget, difference }: { readonly streams: Piece; readonly several: boolean; readonly cost: Piece; readonly budget: Piece; readonly difference: Piece | null }) =>
    said`After the vacancy saving the approved posts of the ${streams} ${several ? 'streams' : 'stream'} compared cost ${cost} against a pay budget of ${budget}${difference === null ? ', as budgeted' : said`, ${difference}`}.`,
  difference: (money: Piece, difference: Pence): Piece => ({ ...money, text: `${money.text} ${difference > 0 ? 'above' : 'below'} it` }),
  over: (fte: Piece) => said`The payroll pays ${fte} FTE above the establishment approved.`,
  agency: (money: Piece): Said => said`Agency staff are forecast to cost ${money} besides.`,
} as const;
