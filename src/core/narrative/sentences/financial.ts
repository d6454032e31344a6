import { type Piece, type Said, said, sayEach, sentences } from '../said';

/** A stream's budget and forecast; both are net income where `income` is true. */
export interface StreamFigures {
  readonly name: Piece;
  readonly forecast: Piece;
  /** null for a nil budget. */
  readonly budget: Piece | null;
  readonly income: boolean;
  /** What of the budget is new money; null for none. */
  readonly supplementary: Piece | null;
  readonly variance: Said;
  readonly status: Piece;
  readonly cause: Piece | null;
  readonly recurrence: Piece | null;
  readonly until: Piece | null;
}

/** Financial implications. */
export const FINANCIAL = {
  title: 'Financial implications',
  total: ({ streams, forecast, year, budget, status, level, until, atBudget }: { readonly streams: Piece | null; readonly forecast: Said; readonly year: Piece; readonly budget: Piece; readonly status: Piece; readonly level: string; readonly until: Piece | null; readonly atBudget: { readonly lines: Piece; readonly many: number; readonly money: Piece } | null }) =>
    sentences(said`${streams === null ? 'The budget is' : said`The ${streams} budgets are`} forecast to ${forecast} at the end of ${year}, against a current budget of ${budget}: ${status} at ${level} level.`, until === null ? [] : said`It holds figures that are provisional until ${until}.`, atBudget === null ? [] : said`${atBudget.lines} with ${atBudget.money} of budget ${atBudget.many === 1 ? 'has' : 'have'} no forecast of ${atBudget.many === 1 ? 'its' : 'their'} own and ${atBudget.many === 1 ? 'is' : 'are'} taken at budget.`),
  onBudget: 'come in on budget',
  overspend: (money: string) => `overspend by ${money}`,
  underspend: (money: string) => `underspend by ${money}`,
  adverse: (income: boolean) => (money: string) => `${income ? 'a shortfall' : 'an overspend'} of ${money}`,
  stream: ({ name, forecast, budget, income, supplementary, variance, status, cause, recurrence, until }: StreamFigures) =>
    sentences(
      said`${name} is forecast to ${income ? 'bring in' : 'spend'} ${forecast} against ${budget === null ? 'a nil budget' : said`a ${income ? 'budgeted net income' : 'budget'} of ${budget}`}${supplementary === null ? '' : said` that already includes ${supplementary} of supplementary estimates`}: ${variance}, ${status}.`,
      cause === null ? said`No cause is given.` : said`The cause given is ${cause}${recurrence === null ? '' : said` (${recurrence})`}.`,
      provisional(until),
    ),
  others: (names: readonly Said[], count: Piece, forecast: Said) => (names.length === 0 ? said`The other ${count} are together forecast to ${forecast}.` : said`${sayEach(names)} ${names.length === 1 ? 'is' : 'are together'} forecast to ${forecast}.`),
  balance: ({ members, passes, variance, adverse, favourable, oneOff }: { readonly members: readonly Said[]; readonly passes: boolean; readonly variance: Piece; readonly adverse: Piece; readonly favourable: Piece; readonly oneOff: Piece | null }) =>
    said`${sayEach(members)} ${passes ? 'balance' : 'do not balance'}: their variances come to ${variance}, with ${adverse} of overspends met by ${favourable} of underspends and extra income${oneOff === null ? '' : said`; their budgets include ${oneOff} of one-off money`}.`,
} as const;

/** "This is provisional until 9 November 2007."; nothing where no day is given. */
export function provisional(until: Piece | null): Said {
  return until === null ? [] : said`This is provisional until ${until}.`;
}
