import type { Day } from '../model/day';
import type { Quantity } from '../model/quantity';
import type { AskedKind } from '../model/round';
import { oneOf, sayUnits } from '../model/unitWords';
import { sayDay } from '../model/wording';
import type { PackFacts } from './packFacts';

/** The line it stands on holds no more of it, in letters. */
const LONGEST = 100;

/** What a directorate reads in its pack. */
export const PACK = {
  sheet: 'Please check',
  title: 'Your counts and figures: please check',
  toDo: 'What to do',
  onlyHere: 'Type only in the yellow boxes with a border. Everything else is locked.',
  steps: (due: Day, unanswered: PackFacts['unanswered']) => [
    'Compare each figure with what your directorate has.',
    'In Your answer choose Confirmed or Disputed from the list.',
    'If Disputed, type Your figure and Your reason. Nothing else is needed.',
    'When every line says Done, type your job title and the date at the foot. No names, please.',
    `Save, and send this file back by ${sayDay(due)}.${unanswered === 'deemed' ? ' A line without an answer by then is deemed accepted as issued.' : ''}`,
  ],
  subtitle: (directorate: string, due: Day) => `${directorate}. Answer by ${sayDay(due)}.`,
  version: (round: string, version: number) => (version === 1 ? round : `${round}, version ${version}`),
  blocks: {
    count: {
      topic: 'Your counts',
      message: ({ countedOn, pricedIn }) => [...(countedOn === null ? [] : [`Counted on ${sayDay(countedOn)}.`]), pricedIn === '' ? 'The charge is the count at its price.' : `Prices are those of the ${pricedIn} rate card.`].join(' '),
    },
    budget: { topic: 'Your budget lines', message: () => 'Current budgets in £ as the ledger has them; income is negative.' },
    post: { topic: 'Your posts', message: () => 'Approved posts in full-time equivalents. No names and no salaries.' },
  } satisfies Readonly<Record<AskedKind, { readonly topic: string; readonly message: (facts: PackFacts) => string }>>,
  /** In place of a figure that there was none of before. */
  noneBefore: { count: 'not counted', budget: 'none', post: '' } satisfies Readonly<Record<AskedKind, string>>,
  noCharge: 'no charge',
  total: (year: string) => `Charge for ${year}`,
  changes: 'What your answer changes',
  oneCosts: (prices: readonly { readonly subject: string; readonly price: string }[], paidBy: PackFacts['paidBy']) => {
    if (prices.length === 0) return 'Nothing is charged by these counts.';
    const each = saidOf(prices);
    const costs = each.length > LONGEST ? 'One more or one fewer changes your charge for the year by its price.' : `${each}.`;
    return paidBy === 'council' ? `${costs} It moves cost between directorates; the council as a whole pays the same.` : costs;
  },
  planned: (year: string) => `Planned for ${year}`,
  plannedCharge: ({ units, subject, zeroBased, charge, rate }: { readonly units: Quantity; readonly subject: string; readonly zeroBased: boolean; readonly charge: string; readonly rate: string }) =>
    `At the ${zeroBased ? 'zero-base' : 'planned'} rate of ${rate} your ${sayUnits(units, subject)} would be charged ${charge}. Counts agreed in this round set that charge.`,
  signOff: 'Sign-off',
  signNeeded: 'Needed before this return can be accepted.',
  jobTitle: 'Your job title',
  date: 'Date',
  toDoWord: 'To do',
  done: 'Done',
  incomplete: 'Incomplete',
  footer: (directorate: string, round: string, version: number) => `${directorate}, ${round}, version ${version}. Holds no salaries, names or employee numbers.`,
  issuedOn: (issued: Day) => `Issued ${sayDay(issued)}`,
  refusals: {
    answer: 'Choose Confirmed or Disputed.',
    value: { count: 'Type a number from 0 up.', budget: 'Type a number.', post: 'Type a number from 0 up.' } satisfies Readonly<Record<AskedKind, string>>,
    reason: 'Type up to 250 characters.',
    date: 'Type a date such as 22/11/2007.',
    jobTitle: 'Type a job title of up to 100 characters.',
  },
} as const;

/** "One desktop is £490.00 a year to your directorate, and one GIS licence £350.00". */
function saidOf(prices: readonly { readonly subject: string; readonly price: string }[]): string {
  return prices.map(({ subject, price }, index) => (index === 0 ? `One ${oneOf(subject)} is ${price} a year to your directorate` : `one ${oneOf(subject)} ${price}`)).join(', and ');
}

/** The sheet that says which pack it is, and what stands beside each of its labels. */
export const IDENTITY = { sheet: 'Zerobase pack', round: 'Round', directorate: 'Directorate', version: 'Version', mark: 'Mark', issued: 'Issued', due: 'Due', note: 'Please leave this sheet as it is: it says which pack this is.' } as const;
