import type { Facts, Issue, IssueCode, IssueSeverity } from '../model/issue';

/** The words of one code: how grave it is, what is wrong and what to do. */
interface IssueWords {
  readonly severity: IssueSeverity;
  readonly say: (facts: Facts, issue: Issue) => string;
}

function cells({ count }: Issue): string {
  return count === 1 ? 'A cell' : `${count} cells`;
}

function rows({ count }: Issue, one = 'A row', many = 'rows'): string {
  return count === 1 ? one : `${count} ${many}`;
}

const were = ({ count }: Issue): string => (count === 1 ? 'was' : 'were');

/** The catalogue of issues: one entry a code, complete by the compiler. */
export const ISSUE_WORDS = {
  'sheet.notRecognised': { severity: 'Note', say: () => 'No table was recognised on this sheet, so it was not used.' },
  'sheet.hidden': { severity: 'Note', say: () => 'This sheet is hidden; it was read.' },
  'heading.twoCandidates': { severity: 'Amber', say: ({ field = '', columns = '', used = '', sheet = '' }) => `Columns ${columns} both read as ${field}; column ${used} was used. Rename one heading, or set mapping.${sheet}.${field} to the right column.` },
  'heading.notUsed': { severity: 'Note', say: ({ heading = '' }) => `The heading "${heading}" was not recognised; the column was not used.` },
  'unit.mixed': { severity: 'Amber', say: () => 'Headings name both £ and £000; the figures were read as pounds. State one unit in the headings.' },
  'cell.notMoney': { severity: 'Amber', say: (_, issue) => `${cells(issue)} in a money column ${were(issue)} not a number and counted as blank. Type the amount as a number.` },
  'cell.notNumber': { severity: 'Amber', say: (_, issue) => `${cells(issue)} in a number column ${were(issue)} not a number and counted as blank. Type a number.` },
  'cell.notDate': { severity: 'Amber', say: (_, issue) => `${cells(issue)} in a date column ${were(issue)} not a date and counted as blank. Type a date such as 31/10/2007.` },
  'cell.notYear': { severity: 'Amber', say: (_, issue) => `${cells(issue)} in a year column ${were(issue)} not a financial year and counted as blank. Type a year such as 2007/08.` },
  'cell.notPeriod': { severity: 'Amber', say: (_, issue) => `${cells(issue)} in a period column ${were(issue)} not a period and counted as blank. Type its number, 1 to 13; 1 is the first month of the financial year.` },
  'cell.notKnown': { severity: 'Note', say: (_, issue) => `${cells(issue)} held no known word or a placeholder and counted as blank.` },
  'cell.error': { severity: 'Amber', say: (_, issue) => `${cells(issue)} held an Excel error and counted as blank. Mend the formula.` },
  'cell.textNumber': { severity: 'Note', say: (_, issue) => `${cells(issue)} held a number typed as text; it was read as the number.` },
  'cell.tooLarge': { severity: 'Amber', say: (_, issue) => `${cells(issue)} held more than £90 billion and counted as blank. Check the unit of the column.` },
  'row.hidden': { severity: 'Note', say: (_, issue) => `${rows(issue)} ${were(issue)} hidden; ${issue.count === 1 ? 'it was' : 'they were'} read.` },
  'row.noBudget': { severity: 'Amber', say: (_, issue) => `${rows(issue, 'A line', 'lines')} had neither an original nor a current budget; the budget was taken as nil.` },
  'row.incomplete': { severity: 'Amber', say: ({ dataset = '', missing = '' }, issue) => `${rows(issue)} of ${dataset} ${were(issue)} left out: "${missing}" is missing or could not be read.` },
  'setting.unknown': { severity: 'Amber', say: ({ name = '' }) => `There is no setting "${name}"; it was not used.` },
  'setting.badValue': { severity: 'Amber', say: ({ name = '', value = '', expected = '' }) => `The setting ${name} cannot be "${value}": it takes ${expected}. The default was used.` },
} as const satisfies Record<IssueCode, IssueWords>;

/** An issue in a sentence. */
export function sayIssue(issue: Issue): string {
  const words: IssueWords = ISSUE_WORDS[issue.code];
  return words.say(issue.facts, issue);
}

/** How grave an issue is. */
export function severityOfIssue({ code }: Issue): IssueSeverity {
  return ISSUE_WORDS[code].severity;
}
