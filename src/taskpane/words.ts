export { EXPLAINING, LISTING } from './findings/findingsWords';
export { LIVE, WAITING } from './live/words';
export { MARKING } from './marking/words';
export { SAMPLE } from './sample/words';
export { MORE, SETTINGS_VIEW } from './settings/words';
export { COMMITTEE, WRITING } from './summary/words';
export { WHAT_IF } from './whatIf/words';

/** The words of the tabs, in the order of work. */
export const TABS = { review: 'Review', findings: 'Findings', whatIf: 'What if', summary: 'Summary' } as const;

/** Until Excel has answered. */
export const STARTING_WORDS = 'Zerobase is starting';

/** Where Zerobase cannot start: what is the matter and what to do. */
export const CANNOT_START = {
  officeUnreachable: {
    title: 'Excel could not be reached',
    body: 'Office.js, the part of Excel that add-ins speak to, comes from Microsoft and did not load. Check the connection to the internet, or ask IT whether appsforoffice.microsoft.com is allowed, then close this pane and open it again.',
  },
  notExcel: { title: 'Open this inside Excel', body: 'Zerobase works on the workbook that is open in Excel. In Excel choose Home, Add-ins, then Zerobase.' },
  excelTooOld: {
    title: 'This Excel is older than is needed',
    body: 'Zerobase needs Excel 2021, Excel of Microsoft 365 from 2019 on, or Excel on the web (ExcelApi 1.9). Update Excel, or open the workbook in Excel on the web.',
  },
} as const;

/** Before the first review. */
export const FIRST_RUN = {
  title: 'Check this budget workbook',
  steps: ['Zerobase reads your sheets as they are.', 'It lists what is wrong, cell by cell, with the amount.', 'It writes a summary with live formulas.'],
  promise: 'A review changes nothing in the workbook. Nothing leaves this computer.',
  review: 'Review workbook',
} as const;

/** While a review is made. */
export const REVIEWING = {
  title: 'Reviewing',
  promise: 'Nothing in the workbook is changed.',
  cancel: 'Cancel',
  stages: { reading: 'Reading', recognising: 'Recognising', checking: 'Checking' },
  reading: (sheet: string, number: number, of: number) => `${sheet}, sheet ${number} of ${of}`,
  recognising: (sheets: number) => `${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}`,
  checking: (tables: number) => `${tables} ${tables === 1 ? 'table' : 'tables'}`,
} as const;

/** Where there is nothing to review. */
export const NO_BUDGET = {
  title: 'No budget in this workbook',
  needs: 'A budget needs a service or cost centre, and an original or current budget, each under a heading.',
  looked: (sheets: number) => (sheets === 1 ? '1 sheet looked at' : `${sheets} sheets looked at`),
  more: (sheets: number) => `and ${sheets} more`,
  empty: 'The workbook has no sheet with figures.',
  elsewhere: 'Is it here under other headings?',
  rename: 'Name the columns in one row, such as Cost centre, Description, Original budget, Current budget and Forecast, and review again.',
} as const;

/** The review. */
export const REVIEW = {
  reviewed: (at: string) => `Reviewed ${at} · in £ · brackets are under budget`,
  streams: 'Budgets by service stream',
  columns: { stream: 'Forecast of budget £', variance: 'Variance £', status: 'Status' },
  forecast: (forecast: string, budget: string) => `${forecast} of ${budget}`,
  balances: 'Must balance',
  notChecked: 'Not checked',
  withoutAmount: (count: number) => `${count} ${count === 1 ? 'thing' : 'things'} without an amount`,
  nothingUnchecked: 'Nothing was left unchecked.',
  findings: 'Findings',
  read: 'Read',
  tables: 'Tables recognised',
  issues: 'Read with care',
  morePlaces: (count: number) => `and ${count} more`,
  worst: 'Go to worst finding',
  again: 'Review again',
  toSummary: 'See the summary',
} as const;

/** The findings. */
export const FINDINGS = {
  none: 'No rule found anything.',
  noneNote: 'What was not checked stands on the Review tab.',
  counts: (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .flatMap(([severity, count]) => (count === 0 ? [] : [`${count} ${severity}`]))
      .join(', '),
  keys: 'Up and down arrows move between findings and the headings of their groups, left and right fold and unfold a group. Enter opens a finding, and once open goes to its cell. Alt with an arrow opens the next or the one before. Escape closes it.',
  workings: 'How it is worked out',
  step: 'Step',
  figure: 'Figure',
  cell: 'Cell',
  toDo: 'What to do.',
  goTo: (place: string) => `Go to ${place}`,
  place: (number: number, of: number) => `${number} of ${of}`,
  previous: 'Previous finding',
  next: 'Next finding',
  goToCell: 'Go to cell',
  opened: (number: number, of: number, title: string, about: string) => `Finding ${number} of ${of}: ${title}, ${about}.`,
} as const;

/** The summary. */
export const SUMMARY = {
  position: 'Position',
  headlines: 'Headlines, worst first',
  toWrite: 'What is written',
  governance: 'Governance Summary',
  governanceNote: 'headlines, then schedules',
  exceptions: 'Exceptions',
  exceptionsNote: (rows: number) => (rows === 1 ? '1 finding' : `${rows} findings`),
  evidence: 'Evidence',
  evidenceNote: 'every figure, its formula and its cells',
  promise: 'Three sheets, in place of those of the last run. Your own sheets are not touched; notes typed beside their lines are kept.',
  write: 'Write summary',
  goTo: 'Go to summary',
  writing: 'Writing the summary',
  written: (at: string) => `Written ${at}`,
  undo: 'Undo',
  undoing: 'Taking the summary back',
  undoNote: (at: string) => `The summary written ${at} can be taken back for as long as this pane is open: what stood on its sheets before stands again, and what was typed on them since goes.`,
  undone: (at: string) => `Taken back ${at}: what stood before the summary was written stands again.`,
  differences: 'Figures that differ',
  differs: (review: string, sheet: string) => `${review} in the review, ${sheet} on the sheet`,
  differsAdvice: 'The workbook has changed since the review, or a cell is typed as text. Review again, then write again.',
  tryAgain: 'Try again',
} as const;

/** What reading asks. */
export const ASKING = {
  questions: (count: number) => (count === 1 ? 'A question' : `${count} questions`),
  kept: 'An answer is kept in this workbook and used from then on.',
  use: 'Use this answer',
  answered: 'Answered before',
  askAgain: 'Ask again',
  askAgainOf: (answer: string) => `Ask again: ${answer}`,
} as const;

/** The files that are read with the workbook. */
export const ADDED = {
  title: 'Read together with',
  note: 'Another workbook or table is read here and reviewed with this one. It is not changed and not sent anywhere.',
  add: 'Add a workbook',
  reading: 'Reading the file',
  sheets: (count: number) => (count === 1 ? '1 sheet' : `${count} sheets`),
  remove: 'Take out',
  removeOf: (file: string) => `Take out ${file}`,
} as const;

/** What a screen reader is told. */
export const SPOKEN = {
  reviewing: 'Reviewing the workbook.',
  writing: 'Writing the summary.',
  keeping: 'Keeping the answer.',
  readingFiles: 'Reading the file.',
  reviewed: (findings: number, questions: number, position: string) => `Reviewed: ${findings === 1 ? '1 finding' : `${findings} findings`}${questions === 0 ? '' : `, ${questions === 1 ? '1 question' : `${questions} questions`}`}. ${position}`,
  undoing: 'Taking the summary back.',
  undone: 'The summary is taken back: what stood before it stands again.',
  written: (agreement: string) => `The summary is written. ${agreement}`,
} as const;

/** Failures that the pane has words for, where the command line has others. */
export const FAILURES = {
  nothingChanged: 'Nothing was changed. ',
  yearNotNamed: {
    title: 'No financial year is named',
    body: 'Nothing was changed. Type the year, such as 2007/08, in the title above the budget, in its headings or in the name of its sheet, and review again.',
  },
  notLoaded: {
    title: 'Part of Zerobase could not be loaded',
    body: 'Nothing was changed. Check the connection to where Zerobase is served from and try again.',
  },
  fault: (text: string) => ({
    title: 'Zerobase stopped on a fault of its own',
    body: `What stood in the workbook still stands. Try again, and report this text if it comes back: ${text}`,
  }),
} as const;
