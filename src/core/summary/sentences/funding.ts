import type { Day } from '../../model/day';
import type { Pence } from '../../model/money';
import { present } from '../../model/present';
import { sayDay, sayList, sayMany, sayPounds } from '../../model/wording';

/** So many lines are named. */
const NAMED = 6;

/** Money that ends, as the message of the section names it; null where no end is known. */
export interface EndingMoney<On extends Day | null = Day | null> {
  readonly name: string;
  readonly on: On;
}

/** Time-limited money and reserves. */
export const FUNDING = {
  topic: 'Time-limited money',
  absent: 'Not reviewed: the workbook has no register of time-limited money.',
  open: (gap: Pence, money: readonly EndingMoney<Day>[], asAt: Day) => {
    const { name, on } = present(money[0], 'money with a gap');
    const days = `${on < asAt ? 'ended' : 'ends'} on ${sayDay(on)}`;
    const whose = money.length === 1 ? `${name}, which ${days}` : `${sayMany(money.length, 'amount')}, of which ${name} ${days}`;
    return `${sayPounds(gap)} a year remains to be found for ${whose}`;
  },
  met: (money: readonly EndingMoney[]) => {
    const { name, on } = present(money[0], 'money of the register');
    if (money.length > 1) return `All ${sayMany(money.length, 'amount')} that end are met by what is released`;
    return `${name}${on === null ? '' : `, which ends on ${sayDay(on)},`} is met: what is to be released for it is released`;
  },
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
