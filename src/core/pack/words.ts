import type { Day } from '../model/day';
import type { AskedKind } from '../model/round';
import { sayDay } from '../model/wording';

/** Headings by which the columns of a pack are found again when it comes back. */
export const HEADINGS = {
  item: 'What is counted',
  before: 'Billed on',
  issued: 'Issued',
  change: 'Change',
  price: 'Price £',
  charge: 'Charge £',
  answer: 'Your answer',
  value: 'Your figure',
  reason: 'Your reason',
  own: 'Charge at your figure £',
  check: 'Check',
  id: 'Line',
} as const;

/** What a directorate reads in its pack. */
export const PACK = {
  sheet: 'Please check',
  title: 'Your counts and figures: please check',
  toDo: 'What to do',
  onlyHere: 'Type only in the yellow boxes with a border. Everything else is locked.',
  steps: (due: Day) => [
    'Compare each figure with what your directorate has.',
    'In Your answer choose Confirmed or Disputed from the list.',
    'If Disputed, type Your figure and Your reason. Nothing else is needed.',
    'When every line says Done, type your job title and the date at the foot. No names, please.',
    `Save, and send this file back by ${sayDay(due)}.`,
  ],
  subtitle: (directorate: string, due: Day) => `${directorate}. Answer by ${sayDay(due)}.`,
  version: (round: string, version: number) => (version === 1 ? round : `${round}, version ${version}`),
  blocks: {
    count: { topic: 'Your counts', message: 'The charge follows from the count: it moves cost between directorates, and the council as a whole pays the same.' },
    budget: { topic: 'Your budget lines', message: 'Current budgets in £ as the ledger has them; income is negative.' },
    post: { topic: 'Your posts', message: 'Approved posts in full-time equivalents. No names and no salaries.' },
  } satisfies Readonly<Record<AskedKind, { readonly topic: string; readonly message: string }>>,
  total: 'Charge for the year',
  signOff: 'Sign-off',
  signNeeded: 'Needed before this return can be accepted.',
  jobTitle: 'Your job title',
  date: 'Date',
  toDoWord: 'To do',
  done: 'Done',
  incomplete: 'Incomplete',
  footer: (directorate: string, round: string, version: number) => `${directorate}, ${round}, version ${version}. Holds no salaries, names or employee numbers.`,
  refusals: {
    answer: 'Choose Confirmed or Disputed.',
    value: 'Type a number.',
    reason: 'Type up to 250 characters.',
    date: 'Type a date such as 22/11/2007.',
    jobTitle: 'Type a job title of up to 100 characters.',
  },
} as const;

/** The sheet that says which pack it is, and what stands beside each of its labels. */
export const IDENTITY = { sheet: 'Zerobase pack', round: 'Round', directorate: 'Directorate', version: 'Version', mark: 'Mark', issued: 'Issued', due: 'Due', note: 'Please leave this sheet as it is: it says which pack this is.' } as const;
