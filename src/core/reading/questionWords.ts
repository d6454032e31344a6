import { present } from '../model/present';
import type { Candidate, Question } from '../model/question';
import { sayPounds } from '../model/wording';
import { EACH, NONE, TOPICS } from './answers/topics';

/** A question in the reader's words: what is asked, what is done meanwhile, and what hangs on it. */
export interface SaidQuestion {
  readonly ask: string;
  /** Why it is asked, what is used until it is answered and how much money hangs on it. */
  readonly meanwhile: string;
}

/** What `--set` takes for none of the candidates. */
export const NONE_OF_THEM = NONE;

type Say = (question: Question) => readonly [ask: string, meanwhile: string];

const on = ({ sheet, table }: Question): string => `${table === undefined ? '' : `in the table "${table}" `}on the sheet "${sheet}"`;

const COLUMNS: Say = (question) => [
  `Which column ${on(question)} is "${question.heads}"?`,
  `Several headings say so alike. Column ${question.used} is used meanwhile.`,
];

const SAY: Readonly<Record<string, Say>> = {
  tables: (question) => [`Which of the tables side by side ${on(question)} is to be read?`, 'None of them is read meanwhile.'],
  across: (question) => [`Does each of these columns ${on(question)} hold one directorate, and what of it?`, 'The sheet is not read meanwhile.'],
  tableBelow: (question) => [`Is the second table ${on(question)} to be read as well?`, 'It is not read meanwhile.'],
  dataset: (question) => [`What does the table ${on(question)} hold?`, `Its headings fit several kinds of table equally well. It is read as ${question.used} meanwhile.`],
  moneyUnit: (question) => [`What is the money ${on(question)} stated in?`, `Headings name more than one unit. It is read in ${question.used} meanwhile.`],
  incomeSign: (question) => [`How is income written ${on(question)}?`, `Its figures do not tell. Income is read as ${question.used} meanwhile.`],
  varianceSign: (question) => [`How is the variance worked out ${on(question)}?`, `Its lines do not agree. It is read as ${present(WORDS[question.used], question.used)} meanwhile.`],
  monthsAre: (question) => [`What do the columns by month ${on(question)} hold?`, 'They do not say it, and are not used meanwhile.'],
  year: ({ used }) => ['Which financial year is to be reviewed?', used === '' ? 'Nothing in the workbook names one, so nothing is reviewed meanwhile.' : `${used} is reviewed meanwhile.`],
};

const WORDS: Readonly<Record<string, string>> = {
  [EACH]: 'Each of them, as a table of its own',
  read: 'Yes, read it as well',
  leave: 'No, leave it out',
  amounts: 'Yes, the budget of each directorate',
  counts: 'Yes, the counts of each directorate',
  pounds: '£',
  thousands: '£000',
  millions: '£m',
  negative: 'Income below nil, expenditure above',
  positive: 'Income and expenditure both above nil',
  'forecast-budget': 'forecast less budget',
  'budget-forecast': 'budget less forecast',
  budget: 'The budget of each month',
  actual: 'What was spent in each month',
  forecast: 'The forecast of each month',
};

/** A question in words. */
export function sayQuestion(question: Question): SaidQuestion {
  const [ask, meanwhile] = (SAY[question.field] ?? COLUMNS)(question);
  const gone = question.gone === '' ? '' : `It was answered before ("${question.gone}"), but that is no longer there. `;
  return { ask, meanwhile: `${gone}${meanwhile}${moneyOf(question)}` };
}

function moneyOf({ amount, used, field }: Question): string {
  if (amount === null || amount === 0) return '';
  return used === '' || field === 'year' ? ` ${sayPounds(amount)} is not counted.` : ` The choice moves up to ${sayPounds(amount)}.`;
}

/** A candidate in words: 'Column D, "Revised budget", e.g. 1,046,300'. */
export function sayCandidate({ value, heading, cell, sample }: Candidate, { field }: Pick<Question, 'field'>): string {
  if (field === 'dataset' || field === 'year') return value;
  if (cell === '') return present(WORDS[value], value) + (heading === '' ? '' : `: ${heading}`);
  const like = sample === '' ? '' : `, e.g. ${sample}`;
  return Object.hasOwn(TOPICS, field) ? `${heading}${like}` : `Column ${value}, "${heading}"${like}`;
}

/** How a candidate is chosen on the command line: --set "mapping.Budget 07.current=D". */
export function saySetting({ setting }: Pick<Question, 'setting'>, value: string): string {
  const given = `${setting}=${value}`;
  return `--set ${/^[\w.=/-]+$/.test(given) ? given : `"${given.replaceAll('"', '\\"')}"`}`;
}
