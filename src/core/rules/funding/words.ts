import type { Day } from '../../model/day';
import { dayAfter } from '../../model/day';
import type { MonthsLeft } from '../../model/funding';
import type { Pence } from '../../model/money';
import { sayDay, sayList, sayMany, sayPounds } from '../../model/wording';
import { hasPassed } from './monthsLeft';

/** Amounts in pence, a year. */
export interface GapFacts {
  readonly name: string;
  readonly on: Day;
  readonly left: MonthsLeft;
  readonly target: Pence;
  /** "2008/09" where the target is that year's money; "" where it is stated. */
  readonly targetYear: string;
  readonly released: Pence;
  readonly gap: Pence;
  readonly services: number;
  /** The settings it was held against. */
  readonly months: number;
  readonly redMonths: number;
}

export interface NotRecordedFacts {
  readonly name: string;
  readonly amount: Pence;
  readonly missing: readonly string[];
}

export interface ReleaseFacts {
  readonly service: string;
  readonly names: readonly string[];
  readonly released: Pence;
  readonly moved: Pence;
  readonly reference: string;
}

export interface PostsFacts {
  readonly name: string;
  readonly on: Day;
  readonly stream: string;
  readonly amount: Pence;
  /** Titles of the posts that name the money; empty where only the budget tells. */
  readonly titles: readonly string[];
}

export interface ReserveFacts {
  readonly group: string;
  readonly members: readonly string[];
  readonly amount: Pence;
  readonly descriptions: readonly string[];
}

/** The words of the funding rules, by id. */
export const fundingWords = {
  'FND-01': {
    title: 'Money ends before its cost is met otherwise',
    message: (facts: GapFacts) =>
      `${facts.name} ${sayEnd(facts)}, and ${sayPounds(facts.gap)} a year remains to be found. ` +
      `${sayTarget(facts)} and ${sayReleased(facts)}; the gap begins on ${sayDay(dayAfter(facts.on))}. Reported from ${facts.months} months before the end, Red from ${facts.redMonths}.`,
    advice: 'Agree with the contributing services what each releases and by when, or end what the money pays for.',
  },
  'FND-02': {
    title: 'Supplementary estimate with no source or end',
    message: ({ name, amount, missing }: NotRecordedFacts) => `The supplementary estimate "${name}", ${sayPounds(amount)}, has no ${missing.join(' and no ')}.`,
    advice: 'Record where the money comes from and its last financial year, or a nil in the first year without it.',
  },
  'FND-03': {
    title: 'Release with no virement',
    message: (facts: ReleaseFacts) => {
      const { service, names, released, moved, reference } = facts;
      const who = service === '' ? `${sayPounds(released)} is reported as released` : `${service} is reported to have released ${sayPounds(released)}`;
      return `${who} for ${sayList(names)}; the virement register has ${moved === 0 ? 'no entry' : sayPounds(moved)} for it${reference === '' ? '' : ` under ${reference}`}.`;
    },
    advice: 'Enter the virement that takes the money out of the service\'s budget, or take the release back from the register of funding.',
  },
  'FND-04': {
    title: 'Recurring cost on one-off money',
    message: ({ name, on, stream, amount, titles }: PostsFacts) =>
      titles.length === 0
        ? `${sayPounds(amount)} of ${name}, which ends on ${sayDay(on)}, is in the employees budget of ${stream}, whose posts are permanent.`
        : `${sayPounds(amount)} of ${name}, which ends on ${sayDay(on)}, pays permanent posts: ${sayTitles(titles)}.`,
    advice: 'End the posts with the money, or find recurring money for them before it ends.',
    reserve: ({ group, members, amount, descriptions }: ReserveFacts) =>
      `The budgets of the balance group "${group}" (${sayList(members)}) include ${sayPounds(amount)} of one-off money: ${sayList(descriptions)}.`,
    reserveAdvice: 'Say beside the balance that this money comes once, and how the cost it meets is paid next year.',
  },
} as const;

function sayEnd({ on, left }: GapFacts): string {
  if (hasPassed(left)) return `ended on ${sayDay(on)}`;
  const months = left.whole === 0 ? 'within a month' : `in ${sayMany(left.whole, 'month')}`;
  return `ends on ${sayDay(on)}, ${months}`;
}

function sayTarget({ target, targetYear }: GapFacts): string {
  return targetYear === '' ? `${sayPounds(target)} is to be released` : `It gives ${sayPounds(target)} in ${targetYear}`;
}

function sayReleased({ released, services }: GapFacts): string {
  if (released === 0) return 'nothing is reported as released';
  return `${sayPounds(released)} is reported as released${services === 0 ? '' : ` by ${sayMany(services, 'service')}`}`;
}

const NAMED = 3;

function sayTitles(titles: readonly string[]): string {
  return titles.length > NAMED ? `${titles.slice(0, NAMED).join(', ')} and ${titles.length - NAMED} more` : sayList(titles);
}
