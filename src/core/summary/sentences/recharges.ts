import type { Pence } from '../../model/money';
import { present } from '../../model/present';
import { sayList, sayPounds, saySigned, saySize } from '../../model/wording';
import type { Shift } from '../scenarios';
import { sayRoughly } from './say';

/** Recharges. */
export const RECHARGES = {
  topic: 'Recharges',
  absent: 'Not reviewed: the workbook has no counts and no pools to recharge.',
  /** `control` is null where there is no pool. */
  message: (notBilled: string, control: Pence | null, unshared: readonly string[]) => {
    const shared = control === null ? 'the workbook has no pool to share' : unshared.length > 0 ? `${sayList(unshared)} cannot be shared` : control === 0 ? 'charges add up to the penny' : `charges differ from the pools by ${saySize(control)}`;
    return notBilled === '' ? shared.charAt(0).toUpperCase() + shared.slice(1) : `${notBilled}; ${shared}`;
  },
  share: 'shared to the penny by largest remainder, which no formula says',
  unshared: (cost: Pence, exception: number) => `${sayPounds(cost)} cannot be shared: exception ${exception}.`,
  asBilled: (units: string) => `${units} counted, as billed; no change and no dispute.`,
  counted: (units: string) => `${units} counted; no pool is shared by them.`,
  own: (provider: string) => `${provider} provides it; its charge to itself moves no money.`,
  breakEven: (exact: string, lowest: string, nearest: string) => `Break-even is ${exact}; the lowest price that recovers is ${lowest}${nearest === '' ? '' : `; the nearest penny ${nearest}`}.`,
  otherYear: (rateYear: string, poolYear: string) => `The price is of ${rateYear} and the cost of ${poolYear}.`,
  noPrice: 'no price',
  whatIf: (unit: string) => `What if (shift, ${unit})`,
  chartTitle: (letter: string, raised: Pence, shifts: readonly Shift[]) => `${letter}: ${sayRoughly(raised)} ${shifts.some(({ shift }) => shift < 0) ? 'changes hands' : 'more'}`,
  chart: (letter: string, shifts: readonly Shift[]) => {
    const sorted = [...shifts].sort((a, b) => b.shift - a.shift);
    const [most, least] = [present(sorted[0], 'shift'), present(sorted.at(-1), 'shift')];
    return `The bars show ${letter}, from ${least.recipient} ${saySigned(least.shift)} to ${most.recipient} ${saySigned(most.shift)}; higher to the right.`;
  },
  reading: (letter: string, reading: string) => `${letter}: ${reading.charAt(0).toLowerCase()}${reading.slice(1)}.`,
  together: (letter: string, parts: readonly string[]) => `${letter}: ${sayList(parts)} together.`,
  effects: 'Plus is a higher charge, for the two effects better off, before demand changes.',
  scenario: 'worked out by Zerobase from the counts and prices',
} as const;
