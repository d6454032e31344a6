import type { Day } from '../../model/day';
import type { Pence } from '../../model/money';
import { sayDay, sayList, sayMany, sayPounds } from '../../model/wording';

/** So many lines are named. */
const NAMED = 6;

/** Money that ends, as the message of the section names it. */
export interface EndingMoney {
  readonly name: string;
  readonly on: Day | null;
}

/** Time-limited money and reserves. */
export const FUNDING = {
  topic: 'Time-limited money',
  absent: 'Not reviewed: the workbook has no register of time-limited money.',
  open: (gap: Pence, [first, ...others]: readonly EndingMoney[], asAt: Day) => {
    const [name, on] = [first?.name ?? '', first?.on ?? null];
    const days = on === null ? '' : `${on < asAt ? 'ended' : 'ends'} on ${sayDay(on)}`;
    const whose = others.length === 0 ? `${name}${days === '' ? '' : `, which ${days}`}` : `${sayMany(others.length + 1, 'amount')}, of which ${name} ${days}`;
    return `${sayPounds(gap)} a year remains to be found for ${whose}`;
  },
  met: ([first, ...others]: readonly EndingMoney[]) =>
    others.length === 0
      ? `${first?.name ?? ''}${(first?.on ?? null) === null ? '' : `, which ends on ${sayDay(first?.on as Day)},`} is met: what is to be released for it is released`
      : `All ${sayMany(others.length + 1, 'amount')} that end are met by what is released`,
  noneDue: (count: number, months: number) => `No gap is due: ${sayMany(count, 'amount')} in the register, and none ends within ${months} months with money to be found`,
  ended: 'ended ',
  noEnd: 'no end given',
  monthsLeft: (asAt: Day) => `whole months from ${sayDay(asAt)} to the end`,
  more: (count: number) => `${count} more`,
  moreServices: (count: number) => sayMany(count, 'more service'),
  noVirement: 'no virement',
  partVirement: 'part not vired',
  noTarget: 'its last year’s money, no target being stated',
  earlier: (amount: Pence, first: string) => `${sayPounds(amount)} of money before ${first} is over and has no column.`,
  oneOff: 'One-off money in a balance',
  oneOffLines: (group: string, lines: readonly string[]) => `${group}: ${sayList(lines.length > NAMED ? [...lines.slice(0, NAMED), `${lines.length - NAMED} more`] : lines)}. It comes once.`,
  oneOffSource: 'current budget of the lines named below',
  inBalance: 'in the budgets',
} as const;
