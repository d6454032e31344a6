import type { ClaimResult } from '../../model/claim';
import type { Day } from '../../model/day';
import { type Pence, inPounds, pence, size } from '../../model/money';
import type { Balance, StreamPosition, TotalPosition } from '../../model/monitoring';
import { lastDay } from '../../model/period';
import type { Policy, Threshold } from '../../model/policy';
import { compare, fraction, lesser, over, roundHalfAway, times } from '../../model/quantity';
import { sayDay, sayList, sayMany, sayPounds } from '../../model/wording';
import type { StreamWords } from '../whoActs';
import { LEVELS, sayForecast, sayOver, sayWhole, sayWord } from './say';

/** The position and the headlines. */
export const HEADLINES = {
  topic: 'Headlines, worst first',
  overall: ({ status, level }: TotalPosition, counts: { readonly red: number; readonly amber: number; readonly note: number }) =>
    `Overall ${status} at ${LEVELS[level]} level; exceptions: ${counts.red} Red, ${counts.amber} Amber, ${counts.note} Note`,
  position: (streams: number, total: TotalPosition, policy: Policy) => {
    const subject = streams === 1 ? 'The budget is' : `The ${sayWord(streams)} budgets are`;
    return `${subject} forecast to ${sayForecast(total, policy.rag[total.level]).replace('their budget', streams === 1 ? 'its budget' : 'their budget')} at ${sayDay(lastDay(policy.year))}`;
  },
  others: (worst: StreamPosition, others: readonly StreamPosition[], rest: Pence) => {
    const subject = others.length === 1 ? `${sayList(others.map(({ stream }) => stream))} is` : `the other ${sayWord(others.length)} are together`;
    return others.length === 0 ? `${worst.stream} is the one budget.` : `${worst.stream} is ${sayOver(worst.variance)} and ${subject} ${sayOver(rest)}.`;
  },
  stream: (stream: StreamPosition, policy: Policy) => {
    const below = belowRed(stream, policy.rag.stream);
    return `${stream.stream} is forecast to ${sayForecast(stream, policy.rag.stream)}${below === '' ? '' : `, ${below}`}`;
  },
  streamNote: ({ cause, recurrence, explanation }: StreamWords, until: Day | null, exception: number | null) => {
    const because = [cause, recurrence.toLowerCase()].filter((part) => part !== '').join(', ');
    const why = because === '' ? explanation.replace(/\.$/, '') : because;
    const said = why === '' ? `No cause is given${exception === null ? '' : `: exception ${exception}`}` : why;
    return `${said}.${until === null ? '' : ` Provisional until ${sayDay(until)}.`}`;
  },
  balance: ({ name, variance, tolerance, passes }: Balance) => `${name}: the variances come to ${sayPounds(variance)}, ${passes ? 'within' : 'against a tolerance of'} ${sayPounds(tolerance)}`,
  balanceNote: ({ adverse, favourable, oneOff, unknown }: Balance) =>
    `${sayPounds(adverse)} of overspends met by ${sayPounds(favourable)} of underspends and extra income${oneOff === 0 ? '' : `; ${sayPounds(oneOff)} of one-off money is in the budget`}.${unknown.length === 0 ? '' : ` No stream is named ${sayList(unknown)}.`}`,
  whatIf: (reading: string, gross: Pence) => `${reading} would raise ${sayPounds(gross)}`,
  whatIfNote: (own: Pence, generalFund: Pence, council: Pence) =>
    `${own === 0 ? '' : `${sayPounds(own)} of it is the provider charging itself. `}General Fund better off by ${sayPounds(generalFund)}, the council by ${sayPounds(council)}.`,
  posts: (streams: number, tolerance: Pence) => `Approved posts cost within ${sayPounds(tolerance)} of the pay budget in ${streams === 1 ? 'the one stream' : `all ${sayWord(streams)} streams`} compared`,
  postsNote: (fullCost: Pence, cost: Pence, budget: Pence) => `Full cost ${sayWhole(fullCost)}; ${sayWhole(cost)} after vacancy saving, against a pay budget of ${sayWhole(budget)}.`,
  claims: (supported: number, not: number, unchecked: number) => {
    const all = supported + not + unchecked;
    if (not > 0) return `${not} of ${sayMany(all, 'statement')} ${not === 1 ? 'is' : 'are'} not supported by the figures`;
    return `${supported} of ${sayMany(all, 'statement')} ${supported === 1 || all === 1 ? 'is' : 'are'} supported by the figures${unchecked === 0 ? '' : `; ${unchecked} not checked`}`;
  },
  claimsNote: (statement: string, result: ClaimResult) => `${result}: “${statement.replace(/\.$/, '')}.”`,
  more: (count: number) => `${sayMany(count, 'more exception')} under this rule.`,
} as const;

/** "£400 below Red" for an Amber variance within a tenth of the threshold; else "". */
export function belowRed({ status, variance, current }: StreamPosition, { percent, amount }: Threshold): string {
  if (status !== 'Amber' || current === 0) return '';
  const red = lesser(inPounds(amount), over(times(percent, inPounds(size(current))), fraction(100)));
  const short = pence(Number(roundHalfAway(times(red, fraction(100)))) - variance);
  return short > 0 && compare(inPounds(short), over(red, fraction(10))) <= 0 ? `${sayPounds(short)} below Red` : '';
}
