import type { Pence } from '../../model/money';
import { sayList, sayMany, sayPounds } from '../../model/wording';

/** How many projects of the register are what. */
export interface ProjectCount {
  readonly ranked: number;
  readonly cards: number;
  readonly open: number;
  /** "4 Capital bid": the funding statuses, most projects first. */
  readonly statuses: readonly string[];
}

/** Investment. */
export const INVESTMENT = {
  topic: 'Investment',
  absent: 'Not reviewed: the workbook has no project register.',
  message: ({ ranked, cards, open, statuses }: ProjectCount) => {
    const has = ranked === 0 ? 'No project has a priority rank' : `${cards} of ${sayMany(ranked, 'priority project')} ${ranked === 1 ? 'has' : 'have'} business case and benefits card`;
    return `${has}; open: ${statuses.length === 0 ? String(open) : sayList(statuses)}`;
  },
  otherStatuses: (projects: number) => `${projects} other`,
  more: (count: number, statuses: string) => `${sayMany(count, 'more project')}${statuses === '' ? '' : ` (${statuses})`}`,
  priority: (rank: number) => (rank === 1 ? 'Priority project, rank 1' : `Priority projects, rank 1 to ${rank}`),
  both: 'With both business case and benefits card',
  cards: (complete: number, ranked: number) => `${complete} of ${ranked}`,
  yes: 'Yes ',
  no: 'No ',
  unsaid: '– ',
  held: (day: string) => `held ${day}`,
  due: (day: string) => `due ${day}`,
  technicalOnly: 'technical only',
  financialOnly: 'financial only',
  noAppraisal: 'no appraisal',
  reviews: (held: number, without: number, late: number) => {
    const parts = [
      held === 0 ? 'No post-implementation review is held yet' : `${sayMany(held, 'post-implementation review')} ${held === 1 ? 'is' : 'are'} held`,
      without === 0 ? '' : `${without} of them without both a technical and a financial appraisal`,
      late === 0 ? '' : `${late} ${late === 1 ? 'is' : 'are'} overdue`,
    ];
    return `${parts.filter((part) => part !== '').join('; ')}.`;
  },
  counted: 'counted from the register',
  statusCounted: 'open projects of the register with this funding status',
  noYears: 'The register gives no money by year.',
  earlier: (amount: Pence, first: string) => `${sayPounds(amount)} of capital and revenue before ${first} is over and has no column.`,
  moreStatuses: (count: number) => sayMany(count, 'other status', 'other statuses'),
} as const;
