import type { Facts, Issue, IssueCode, IssueSeverity } from '../model/issue';
import { DATASETS } from './datasets/catalogue';

/** The words of one code: how grave it is, what is wrong and what to do. */
interface IssueWords {
  readonly severity: IssueSeverity;
  readonly say: (facts: Facts, issue: Issue) => string;
}

const isOne = ({ count }: Issue): boolean => count === 1;
const cells = (issue: Issue): string => (isOne(issue) ? 'A cell' : `${issue.count} cells`);
const rows = (issue: Issue, one = 'A row', many = 'rows'): string => (isOne(issue) ? one : `${issue.count} ${many}`);
const was = (issue: Issue): string => (isOne(issue) ? 'was' : 'were');
const it = (issue: Issue): string => (isOne(issue) ? 'it' : 'them');

/** The heading that the template has for a field. */
function headingOf(dataset: string | number, field: string | number): string {
  const fields = DATASETS.find(({ name }) => name === dataset)?.fields ?? [];
  return fields.find(({ name }) => name === field)?.aliases[0] ?? String(field);
}

/** The catalogue of issues: one entry a code, complete by the compiler; a page for each in docs/issues. */
export const ISSUE_WORDS = {
  'sheet.notRecognised': {
    severity: 'Note',
    say: () => 'No table was recognised on this sheet, so it was not used. If it holds one, give its columns headings as in the template.',
  },
  'sheet.hidden': { severity: 'Note', say: () => 'This sheet is hidden; it was read. Unhide it, or delete it if it should not count.' },
  'heading.twoCandidates': {
    severity: 'Amber',
    say: ({ field = '', columns = '', used = '', sheet = '' }) =>
      `Columns ${columns} both read as ${field}; column ${used} was used. Rename one heading, or set mapping.${sheet}.${field} to the right column.`,
  },
  'heading.notUsed': {
    severity: 'Note',
    say: ({ heading = '' }) => `The heading "${heading}" was not recognised; the column was not used. If it matters, rename it or name its column in a mapping setting.`,
  },
  'unit.mixed': { severity: 'Amber', say: () => 'Headings name both £ and £000; the figures were read as pounds. State one unit in the headings.' },
  'cell.notMoney': { severity: 'Amber', say: (_, issue) => `${cells(issue)} in a money column ${was(issue)} not a number and counted as blank. Type the amount as a number.` },
  'cell.notNumber': { severity: 'Amber', say: (_, issue) => `${cells(issue)} in a number column ${was(issue)} not a number and counted as blank. Type a number.` },
  'cell.notDate': { severity: 'Amber', say: (_, issue) => `${cells(issue)} in a date column ${was(issue)} not a date and counted as blank. Type a date such as 31/10/2007.` },
  'cell.notYear': { severity: 'Amber', say: (_, issue) => `${cells(issue)} in a year column ${was(issue)} not a financial year and counted as blank. Type a year such as 2007/08.` },
  'cell.notPeriod': {
    severity: 'Amber',
    say: (_, issue) => `${cells(issue)} in a period column ${was(issue)} not a period and counted as blank. Type its number, 1 to 13; 1 is the first month of the financial year.`,
  },
  'cell.notKnown': { severity: 'Note', say: (_, issue) => `${cells(issue)} held no known word or a placeholder and counted as blank. Fill ${it(issue)} in when it is known.` },
  'cell.error': { severity: 'Amber', say: (_, issue) => `${cells(issue)} held an Excel error and counted as blank. Mend the formula.` },
  'cell.textNumber': {
    severity: 'Note',
    say: (_, issue) => `${cells(issue)} held a number typed as text; it was read as the number. ${isOne(issue) ? 'Convert it to a number' : 'Convert them to numbers'}: sums in the sheet leave text out.`,
  },
  'cell.tooLarge': { severity: 'Amber', say: (_, issue) => `${cells(issue)} held more than £90 billion and counted as blank. Check the unit of the column.` },
  'row.hidden': {
    severity: 'Note',
    say: (_, issue) => `${rows(issue)} ${was(issue)} hidden; ${isOne(issue) ? 'it was' : 'they were'} read. Unhide ${it(issue)}, or delete ${it(issue)} if ${isOne(issue) ? 'it' : 'they'} should not count.`,
  },
  'row.noBudget': {
    severity: 'Amber',
    say: (_, issue) => `${rows(issue, 'A line', 'lines')} had neither an original nor a current budget; the budget was taken as nil. Type the budget, or 0.`,
  },
  'row.incomplete': {
    severity: 'Amber',
    say: ({ dataset = '', missing = '' }, issue) => `${rows(issue)} of ${dataset} ${was(issue)} left out: "${headingOf(dataset, missing)}" is missing or could not be read. Fill it in, or clear the row.`,
  },
  'setting.unknown': { severity: 'Amber', say: ({ name = '' }) => `There is no setting "${name}"; it was not used. Correct its name; the template lists every setting.` },
  'setting.badValue': {
    severity: 'Amber',
    say: ({ name = '', value = '', expected = '' }) => `The setting ${name} cannot be "${value}": it takes ${expected}. The default was used; correct the value.`,
  },
} as const satisfies Record<IssueCode, IssueWords>;

/** An issue in a sentence or two: what was found, and what to do. */
export function sayIssue(issue: Issue): string {
  const words: IssueWords = ISSUE_WORDS[issue.code];
  return words.say(issue.facts, issue);
}

/** How grave an issue is. */
export function severityOfIssue({ code }: Issue): IssueSeverity {
  return ISSUE_WORDS[code].severity;
}
