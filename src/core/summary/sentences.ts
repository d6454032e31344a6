import { type Day, partsOf } from '../model/day';
import { type Pence, difference, inPounds, pence, size } from '../model/money';
import type { Balance, Gross, Position, StreamPosition, TotalPosition } from '../model/monitoring';
import { lastDay, yearLabel } from '../model/period';
import type { Level, Policy, Threshold } from '../model/policy';
import { type Quantity, compare, fraction, lesser, magnitude, over, roundHalfAway, times } from '../model/quantity';
import { sayDay, sayList, sayMany, sayNumber, sayPercent, sayPercentBelow, sayPounds, saySigned, saySize } from '../model/wording';
import type { Agreement } from './summaryContext';
import type { StreamWords } from './whoActs';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const LEVELS: Readonly<Record<Level, string>> = { line: 'line', stream: 'stream', directorate: 'directorate', budget: 'whole-budget' };

function sayWord(count: number): string {
  return NUMBERS[count] ?? sayNumber(fraction(count));
}

/** Money without pence: "£85,616". */
export function sayWhole(amount: Pence): string {
  return sayPounds(pence(Number(roundHalfAway(inPounds(amount))) * 100));
}

/** "£99,600 over", "£1,100 under", "on budget". */
export function sayOver(amount: Pence): string {
  if (amount === 0) return 'on budget';
  return `${saySize(amount)} ${amount > 0 ? 'over' : 'under'}`;
}

/** "4.8%", with more decimals where one would look like a threshold that was not reached; "nil budget" without a base. */
export function sayShare({ variancePercent, status, largeUnderspend }: Position, { percent }: Threshold): string {
  if (variancePercent === null || status === 'Red' || largeUnderspend) return sayPercent(variancePercent === null ? null : magnitude(variancePercent));
  return sayPercentBelow(magnitude(variancePercent), percent);
}

/** "overspend by £99,600 (4.8%)". */
function sayForecast(position: Position, threshold: Threshold): string {
  if (position.variance === 0) return 'spend their budget';
  return `${position.variance > 0 ? 'overspend' : 'underspend'} by ${saySize(position.variance)} (${sayShare(position, threshold)})`;
}

/** The title block. */
export const TITLE = {
  title: () => 'Governance Summary',
  decision: (decision: string) => (/\bnoted?\b/i.test(decision) ? 'For noting' : decision === '' ? 'No decision sought' : 'For decision'),
  subtitle: (subject: string, { asAt, period, year }: Policy) => `${subject}: position at ${sayDay(asAt)}, period ${period} of ${yearLabel(year)}`,
  report: ({ preparedBy, reviewedBy, decision, wards }: Policy) =>
    [
      preparedBy === '' ? 'Prepared by: no role given.' : `Report of the ${preparedBy.replace(/^the /i, '')}.`,
      reviewedBy === '' ? 'Reviewed by: no role given.' : `Reviewed by the ${reviewedBy.replace(/^the /i, '')}.`,
      ...(decision === '' ? [] : [`Decision sought: ${decision.replace(/\.$/, '')}.`]),
      ...(wards === '' ? [] : [`Wards: ${wards.replace(/\.$/, '')}.`]),
    ].join(' '),
  units: (scale: string, tables: number, sheets: number) => `All money in ${scale}: a plus sign is adverse, brackets are favourable or income. ${sayMany(tables, 'table')} read on ${sayMany(sheets, 'sheet')}.`,
  agreement: (figures: number, agreement: Agreement | null) => {
    if (agreement === null) return `${sayMany(figures, 'figure')}, not yet compared with what this sheet calculates.`;
    const { agrees, differences, notCalculated } = agreement;
    const others = [...(differences.length > 0 ? [`${differences.length} differ`] : []), ...(notCalculated > 0 ? [`${notCalculated} not calculated`] : [])];
    return `${agrees} of ${figures} figures agree with what this sheet calculates${others.length === 0 ? ', to the penny' : `; ${others.join(', ')}`}.`;
  },
} as const;

/** The position and the headlines. */
export const HEADLINES = {
  topic: 'Headlines, worst first',
  overall: ({ status, level }: TotalPosition, counts: { readonly red: number; readonly amber: number; readonly note: number }) =>
    `Overall ${status} at ${LEVELS[level]} level; exceptions: ${counts.red} Red, ${counts.amber} Amber, ${counts.note} Note`,
  position: (streams: number, total: TotalPosition, policy: Policy) => {
    const subject = streams === 1 ? 'The budget is' : `The ${sayWord(streams)} budgets are`;
    return `${subject} forecast to ${sayForecast(total, policy.rag[total.level]).replace('their budget', streams === 1 ? 'its budget' : 'their budget')} at ${sayDay(lastDay(policy.year))}`;
  },
  others: (worst: StreamPosition, others: readonly StreamPosition[], total: Pence) => {
    const rest = difference(total, worst.variance);
    const subject = others.length === 1 ? `${others[0]?.stream ?? ''} is` : `the other ${sayWord(others.length)} are together`;
    return others.length === 0 ? `${worst.stream} is the one budget.` : `${worst.stream} is ${sayOver(worst.variance)} and ${subject} ${sayOver(rest)}.`;
  },
  stream: (stream: StreamPosition, policy: Policy) => `${stream.stream} is forecast to ${sayForecast(stream, policy.rag.stream)}${belowRed(stream, policy.rag.stream)}`,
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
    return `${supported} of ${sayMany(all, 'statement')} ${supported === 1 ? 'is' : 'are'} supported by the figures${unchecked === 0 ? '' : `; ${unchecked} not checked`}`;
  },
  claimsNote: (first: string) => `“${first.replace(/\.$/, '')}.”`,
  more: (count: number) => `${sayMany(count, 'more exception')} under this rule.`,
} as const;

/** The sentence of a finding on the summary, by rule; others use the first sentence of their own message. */
export const FINDINGS: Readonly<Record<string, (subject: string, amount: Pence) => string>> = {
  'BUD-01': (subject, amount) => `${subject}: the current budget is ${saySize(amount)} ${amount > 0 ? 'more' : 'less'} than its parts`,
  'BUD-02': (_, amount) => `The virements come to ${saySigned(amount)} beyond what is expected`,
  'BUD-03': (subject, amount) => `${subject}: a variance of ${saySigned(amount)} is not fully explained`,
  'BUD-04': (subject, amount) => `${subject}: the variances come to ${saySigned(amount)} and do not balance`,
  'EST-01': (subject, amount) => `${subject}: the approved posts cost ${sayWhole(size(amount))} ${amount > 0 ? 'more' : 'less'} than the pay budget`,
  'EST-13': (subject, amount) => `${subject}: the posts project ${sayWhole(size(amount))} ${amount > 0 ? 'more' : 'less'} pay than is forecast`,
  'RCH-07': (subject, amount) => `${subject}: ${saySize(amount)} ${amount > 0 ? 'of the cost is not recovered' : 'more than the cost is recovered'} at today’s price`,
};

export const OVER_ESTABLISHMENT = (paid: Quantity, approved: Quantity, title: string, excess: Quantity, amount: Pence): string =>
  `${sayNumber(paid)} FTE paid against ${sayNumber(approved)} approved as ${title}: ${sayNumber(excess)} FTE over, ${sayWhole(amount)} a year`;

export const NOT_BILLED = (units: string, net: Quantity, amount: Pence | null): string =>
  `${units} ${compare(net, fraction(0)) < 0 ? 'fewer than are billed' : 'more than are billed'} were counted${amount === null ? '' : `: ${saySize(amount)} ${amount < 0 ? 'too much is charged' : 'is not charged'}`}`;

/** Budget by stream. */
export const BUDGET = {
  topic: 'Budget by stream',
  message: (worst: StreamPosition, others: number, rest: Pence) =>
    others === 0 ? `${worst.stream} is ${sayOver(worst.variance)}` : `${worst.stream} is ${sayOver(worst.variance)}; everything else together is ${sayOver(rest)}`,
  total: 'All streams',
  collapsed: (count: number) => `${count} more, all Green`,
  level: ({ level }: TotalPosition) => `${LEVELS[level]} level`,
  within: (tolerance: Pence) => `within ${sayPounds(tolerance)}`,
  large: 'large underspend',
  noBase: 'no base',
  noPrevious: 'none',
  chartTitle: (worst: Pence) => (worst > 0 ? `Variance, £: worst is +${sayNumber(inPounds(worst), 0)}` : 'Variance, £: none adverse'),
  chart: (worst: StreamPosition, best: StreamPosition) => `The bars show the variances: ${worst.stream} ${saySigned(worst.variance)} at one end, ${best.stream} ${saySigned(best.variance)} at the other; adverse to the right.`,
  gross: ({ pairsDeclared }: Gross) => (pairsDeclared ? 'before internal charges' : 'before internal recharges; the workbook declares no internal pairs'),
  eliminated: 'internal charges of the declared pairs, each taken out once',
  afterElimination: 'gross with each internal charge counted once',
  cause: ({ cause, recurrence, explanation, action }: StreamWords, missing: string) => {
    const why = [cause === '' ? explanation.replace(/\.$/, '') : cause, recurrence.toLowerCase()].filter((part) => part !== '').join('; ');
    const said = why === '' ? '' : `${why}. `;
    return `${said}${action === '' ? '' : `${action.replace(/\.$/, '')}. `}${missing}`.trim();
  },
  missing: (exception: number | null) => (exception === null ? '' : `What is missing: exception ${exception}.`),
  noOwner: 'no owner given',
} as const;

/** "9 November": the year is left to the title. */
export function sayShortDay(day: Day): string {
  const { date } = partsOf(day);
  return `${date} ${sayDay(day).split(' ')[1] ?? ''}`;
}

/** ", £400 below Red" for an Amber variance within a tenth of the threshold. */
function belowRed({ status, variance, current }: StreamPosition, { percent, amount }: Threshold): string {
  if (status !== 'Amber' || current === 0) return '';
  const red = lesser(inPounds(amount), over(times(percent, inPounds(size(current))), fraction(100)));
  const short = pence(Number(roundHalfAway(times(red, fraction(100)))) - variance);
  return short > 0 && compare(inPounds(short), over(red, fraction(10))) <= 0 ? `, ${sayPounds(short)} below Red` : '';
}
