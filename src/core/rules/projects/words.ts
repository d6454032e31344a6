import type { Day } from '../../model/day';
import type { Pence } from '../../model/money';
import type { Quantity } from '../../model/quantity';
import { sayDay, sayList, sayMany, sayNumber, sayPounds } from '../../model/wording';

interface Named {
  readonly project: string;
}

export interface TenderFacts extends Named {
  readonly amount: Pence;
  readonly bought: boolean;
  readonly year: string;
  readonly tender: string;
  readonly threshold: Pence;
}

export interface RankFacts {
  readonly rank: Quantity;
  readonly projects: readonly string[];
}

/** The words of the project rules, by id. */
export const projectWords = {
  'PRJ-01': {
    title: 'Approved project with no cost of project management',
    message: ({ project, blank }: Named & { readonly blank: boolean }) => `${project} is an approved ICT project and its project management cost is ${blank ? 'blank' : 'nil'}.`,
    advice: 'Enter what managing the project costs, own staff included, and take it into its business case.',
  },
  'PRJ-02': {
    title: 'Project reviewed without both appraisals',
    message: ({ project, held, missing }: Named & { readonly held: Day; readonly missing: readonly string[] }) =>
      `${project} was reviewed on ${sayDay(held)} with no ${missing.join(' and no ')} appraisal.`,
    advice: 'Have the missing appraisal made, or record the review as not yet held.',
  },
  'PRJ-03': {
    title: 'Priority project without its cards',
    message: ({ project, rank, missing, upTo }: Named & { readonly rank: Quantity; readonly missing: readonly string[]; readonly upTo: number }) =>
      `${project}, ranked ${sayNumber(rank)} (priority projects are those ranked up to ${upTo}), has no ${missing.join(' and no ')}.`,
    advice: 'Have the business case and the benefits card written before the project goes further, or take it out of the priorities.',
  },
  'PRJ-04': {
    title: 'Money ahead of the tender',
    message: ({ project, amount, bought, year, tender, threshold }: TenderFacts) =>
      `${project} has ${sayPounds(amount)} ${bought ? 'bought or committed' : `forecast in ${year}`}, above the tender threshold of ${sayPounds(threshold)}, and its tender is ${tender === '' ? 'not recorded' : `"${tender}"`}.`,
    advice: ({ bought }: TenderFacts) =>
      bought ? 'Report what was bought without a tender, and buy no more before it is complete.' : 'Complete the tender before anything is ordered, or move the money to the year in which it will be.',
  },
  'PRJ-05': {
    title: 'Project money with no source or no year',
    message: ({ project, missing, amount }: Named & { readonly missing: readonly ('source' | 'year')[]; readonly amount: Pence }) => sayMoney(project, missing, amount),
    advice: 'Enter where the money comes from and the years it falls in, or change the funding status.',
  },
  'PRJ-06': {
    title: 'Project review overdue',
    message: ({ project, due, days }: Named & { readonly due: Day; readonly days: number }) => `The review of ${project} was due on ${sayDay(due)}, ${sayMany(days, 'day')} ago, and none is recorded.`,
    advice: 'Hold the review, with a technical and a financial appraisal, or agree a later day and enter it.',
  },
  'PRJ-07': {
    title: 'Rank missing or used twice',
    message: ({ rank, projects }: RankFacts) => `Rank ${sayNumber(rank)} is given to ${sayMany(projects.length, 'open project')}: ${sayList(projects)}.`,
    missing: ({ project }: Named) => `${project} is open and has no rank.`,
    advice: 'Rank every open project once, so that it is plain which is paid for first.',
  },
} as const;

function sayMoney(project: string, missing: readonly ('source' | 'year')[], amount: Pence): string {
  const faults = [
    ...(missing.includes('source') ? ['is funded and names no source'] : []),
    ...(missing.includes('year') ? ['has a cost and no money in any year'] : []),
  ];
  return `${project}, ${sayPounds(amount)}, ${faults.join(', and ')}.`;
}
