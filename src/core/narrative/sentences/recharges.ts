import type { Pence } from '../../model/money';
import { type Piece, type Said, said, sentences } from '../said';
import { provisional } from './financial';

/** Recharges. */
export const RECHARGES = {
  subject: 'recharges',
  nothing: said`No count has changed since it was billed, and no service is shared out.`,
  counts: ({ change, more, driver, disputed, money, until }: { readonly change: Piece; readonly more: boolean; readonly driver: Piece; readonly disputed: Said | null; readonly money: { readonly money: Piece; readonly charged: boolean } | null; readonly until: Piece | null }) =>
    sentences(
      said`The latest count of ${driver} is ${disputed === null ? '' : 'approximately '}${change} ${more ? 'more' : 'fewer'} than is billed${disputed === null ? '' : said`, of which ${disputed}`}.`,
      money === null ? [] : said`${money.money} ${money.charged ? 'too much is charged between directorates' : 'is not charged between directorates'}.`,
      provisional(until),
    ),
  disputed: (units: Piece) => said`${units} ${units.text === '1' ? 'is' : 'are'} disputed`,
  whatIf: ({ reading, raised, own, generalFund, council }: { readonly reading: Piece; readonly raised: Said; readonly own: Piece | null; readonly generalFund: Piece | null; readonly council: Piece | null }) =>
    sentences(
      said`${reading} would raise ${raised}${own === null ? '' : said`, of which ${own} is the provider charging itself`}.`,
      generalFund === null && council === null ? said`Neither the General Fund nor the council as a whole would be better or worse off.` : said`The General Fund would be ${generalFund ?? 'neither better nor worse off'} and the council as a whole ${council ?? 'neither better nor worse off'}.`,
    ),
  effect: (money: Piece, effect: Pence): Piece => ({ ...money, text: `${money.text} ${effect > 0 ? 'better off' : 'worse off'}` }),
  pool: (service: Piece, cost: Piece, recovery: Piece | null) => (recovery === null ? said`${service} costs ${cost}. Not checked, its recovery: no data on a price for all that it is shared by.` : said`${service} costs ${cost}; at the price charged ${recovery} of it is recovered.`),
} as const;
