import type { Facts, Issue, IssueCode, IssueSeverity } from '../model/issue';
import { pence } from '../model/money';
import { present } from '../model/present';
import { sayMany, sayPounds } from '../model/wording';
import { DATASETS } from './datasets/catalogue';
import { fieldWords } from './fieldWords';

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
function headingOf(dataset: string | number, { missing: field = '' }: Facts): string {
  const fields = DATASETS.flatMap((each) => (each.name === dataset ? each.fields : []));
  return present(fields.find(({ name }) => name === field), `field ${field} of ${dataset}`).aliases[0];
}

const columns = (issue: Issue): string => (isOne(issue) ? 'A column' : `${issue.count} columns`);

/** ", £212,400," where the money of the rows is known. */
function moneyIn({ amount }: Facts): string {
  return amount === undefined ? '' : `, ${sayPounds(pence(Number(amount)))},`;
}

function fieldOf({ field = '' }: Facts): string {
  return fieldWords(String(field));
}

/** "14 lines, £212,400, had no readable forecast: the cells ..." */
function unreadable(facts: Facts, issue: Issue, why: string): string {
  return `${sayMany(issue.count, 'line')}${moneyIn(facts)} had no readable ${fieldOf(facts)}: ${isOne(issue) ? 'the cell' : 'the cells'} ${why} and counted as blank.`;
}

/** The catalogue of issues: one entry a code, complete by the compiler; a page for each in docs/issues. */
export const ISSUE_WORDS = {
  'file.empty': { severity: 'Amber', say: () => 'No sheet of this file holds anything. Check that it is the right file and that it was saved.' },
  'file.macrosIgnored': { severity: 'Note', say: () => 'The workbook holds macros; they were neither run nor read. Figures are those it was last saved with.' },
  'file.decimalComma': { severity: 'Note', say: () => 'Amounts in this file have a comma before the pence (1.234,50); they were read so.' },
  'file.tooManyValues': { severity: 'Amber', say: ({ most = 0 }, issue) => `${rows(issue)} ${issue.count === 1 ? 'has' : 'have'} more than ${most} values, so what follows a delimiter inside a text stands beside its column. Put such texts in quotation marks, or save the table as .xlsx.` },
  'sheet.notRecognised': {
    severity: 'Note',
    say: () => 'No table was recognised on this sheet, so it was not used. If it holds one, give its columns headings as in the template.',
  },
  'sheet.hidden': { severity: 'Note', say: () => 'This sheet is hidden; it was read. Unhide it, or delete it if it should not count.' },
  'sheet.sideBySide': { severity: 'Amber', say: ({ tables = '' }) => `Tables stand side by side on this sheet (${tables}), so that none was read. Answer which is meant, put each on a sheet of its own, or make each an Excel table.` },
  'sheet.severalTables': { severity: 'Amber', say: ({ dataset = '', rows: below = '', heading = '' }) => `A second table (${dataset}) starts below the first, at row ${heading}; rows ${below} were not read. Answer that it is to be read, put it on a sheet of its own, or make each an Excel table.` },
  'sheet.crossTable': { severity: 'Note', say: ({ bodies = '', services = '' }) => `This sheet has bodies down the rows and services across the columns (${bodies} by ${services}); it was described and not used: a review needs the budget of one council with a line a row.` },
  'sheet.across': { severity: 'Amber', say: ({ names = '' }) => `The columns of this sheet may each hold a directorate (${names}), so that none was read. Answer whether they do and what they hold; leave it out if another sheet has the same lines.` },
  'sheet.otherYear': { severity: 'Amber', say: ({ years = '', year = '' }) => `The money on this sheet is of ${years}, not of ${year}, so it was not used. Set year to the year to be reviewed.` },
  'sheet.twoDatasets': { severity: 'Note', say: ({ used = '', others = '' }) => `The headings of this table fit ${used} and ${others} equally well; it was read as ${used}. Answer the question about it if that is wrong.` },
  'sheet.setAside': { severity: 'Note', say: ({ tables = '' }) => `Not read, as was answered: ${tables}. Answer otherwise if it should be.` },
  'sheet.formulasNotRead': { severity: 'Note', say: () => 'This sheet is too large for its formulas to be looked at: figures typed over formulas were not looked for. Put the lines on several sheets to have them looked for.' },
  'heading.twoCandidates': { severity: 'Amber', say: ({ field = '', columns: both = '', used = '', sheet = '' }) => `Columns ${both} both read as ${fieldWords(String(field))}; column ${used} was used. Answer which it is, rename one heading, or set mapping.${sheet}.${field} to the right column.` },
  'heading.notUsed': {
    severity: 'Note',
    say: ({ heading = '' }, issue) =>
      isOne(issue)
        ? `The heading ${heading} was not recognised; the column was not used. If it matters, rename it or name its column in a mapping setting.`
        : `${issue.count} headings were not recognised (${heading}); their columns were not used. If they matter, rename them or name their columns in mapping settings.`,
  },
  'heading.otherYear': { severity: 'Note', say: ({ heading = '', year = '' }, issue) => `${columns(issue)} of another year than ${year} ${was(issue)} not used: ${heading}. If a year is wrong, put it right in the heading.` },
  'heading.otherContent': { severity: 'Note', say: ({ heading = '', ...facts }) => `The heading "${heading}" reads as ${fieldOf(facts)}, but the cells under it hold something else; the column was not used.` },
  'heading.passedOver': { severity: 'Note', say: ({ heading = '', used = '', ...facts }) => `The heading "${heading}" also reads as ${fieldOf(facts)}; column ${used} says so more plainly, or holds more, and was used.` },
  'heading.near': { severity: 'Note', say: ({ heading = '', ...facts }) => `The heading "${heading}" is one letter off a name of ${fieldOf(facts)} and was read as that. Mend the spelling if that is right; rename it if not.` },
  'heading.hidden': { severity: 'Note', say: (_, issue) => `${columns(issue)} in use ${was(issue)} hidden; ${issue.count === 1 ? 'it was' : 'they were'} read.` },
  'heading.yearMissing': { severity: 'Note', say: ({ years = '', missing = '' }) => `Headings name ${years} but not ${missing}; nothing is said of ${missing}.` },
  'heading.severalYears': { severity: 'Amber', say: ({ years = '', used = '' }) => `The rows are of ${years}; those of ${used} are reviewed. Set year to review another.` },
  'heading.loneYear': { severity: 'Amber', say: ({ heading = '', year = '' }) => `Headings name ${heading} alone, which was read as ${year}. Set year if another is meant, and yearStart if the year does not start in April.` },
  'heading.monthsUnclear': { severity: 'Amber', say: ({ heading = '' }) => `The columns by month (${heading}) do not say whether they are budget, actual or forecast, and were not used. Answer what they are, or write it into their headings.` },
  'heading.yearTaken': { severity: 'Note', say: ({ heading = '', year = '' }) => `The heading "${heading}" names no year; its money was read as that of ${year}, the year reviewed. Write the year into the heading, and give other years columns of their own.` },
  'unit.mixed': { severity: 'Amber', say: () => 'Headings name both £ and £000; the figures were read as pounds. Answer which unit it is, or state one in the headings.' },
  'unit.shownInThousands': { severity: 'Note', say: ({ shown = '' }) => `The sheet shows its money in ${shown}, but only by its number format: the cells hold whole amounts and were read as such. If they hold thousands, write £000 into the headings.` },
  'unit.currency': { severity: 'Note', say: ({ currency = '' }) => `Amounts are in ${currency}; nothing was converted, and £ in the figures stands for ${currency}.` },
  'sign.unclear': {
    severity: 'Amber',
    say: ({ convention = '', used = '', one = '', other = '' }) =>
      convention === 'incomeSign'
        ? `Lines of income hold ${one} above nil and ${other} below it; income was read as ${used}. Answer the question about it, or make the signs one.`
        : `In ${one} the variance is forecast less budget, in ${other} budget less forecast; it was read as ${used === 'forecast-budget' ? 'the former' : 'the latter'}. Answer the question about it, or make the signs one.`,
  },
  'cell.notMoney': { severity: 'Amber', say: (facts, issue) => `${unreadable(facts, issue, issue.count === 1 ? 'does not hold a number' : 'do not hold a number')} Type the amount as a number.` },
  'cell.notNumber': { severity: 'Amber', say: (facts, issue) => `${unreadable(facts, issue, issue.count === 1 ? 'does not hold a number' : 'do not hold a number')} Type a number.` },
  'cell.notDate': { severity: 'Amber', say: (facts, issue) => `${unreadable(facts, issue, issue.count === 1 ? 'does not hold a date' : 'do not hold a date')} Type a date such as 31/10/2007.` },
  'cell.notYear': { severity: 'Amber', say: (_, issue) => `${cells(issue)} in a year column ${was(issue)} not a financial year and counted as blank. Type a year such as 2007/08.` },
  'cell.notPeriod': {
    severity: 'Amber',
    say: (_, issue) => `${cells(issue)} in a period column ${was(issue)} not a period and counted as blank. Type its number, 1 to 13; 1 is the first month of the financial year.`,
  },
  'cell.notKnown': {
    severity: 'Note',
    say: (facts, issue) => `${unreadable({ field: 'word', ...facts }, issue, isOne(issue) ? 'holds a placeholder or no known word' : 'hold a placeholder or no known word')} Fill ${it(issue)} in when it is known.`,
  },
  'cell.error': { severity: 'Amber', say: (facts, issue) => `${unreadable(facts, issue, issue.count === 1 ? 'holds an Excel error' : 'hold an Excel error')} Mend the formula.` },
  'cell.textNumber': {
    severity: 'Note',
    say: (_, issue) => `${cells(issue)} held a number typed as text; it was read as the number. ${isOne(issue) ? 'Convert it to a number' : 'Convert them to numbers'}: sums in the sheet leave text out.`,
  },
  'cell.tooLarge': { severity: 'Amber', say: (_, issue) => `${cells(issue)} held more than £90 billion, or a count or price beyond a billion, and counted as blank. Check the unit of the column.` },
  'cell.notCalculated': { severity: 'Amber', say: (_, issue) => `${cells(issue)} held a formula without a result and counted as blank. Open the workbook in Excel, recalculate and save it.` },
  'cell.typedOver': { severity: 'Amber', say: (facts, issue) => `${cells(issue)} in a column of formulas (${fieldOf(facts)}) ${was(issue)} typed over with a figure; the figure was used. Put the formula back, or say why it was typed.` },
  'cell.periodsDiffer': {
    severity: 'Amber',
    say: ({ heading = '', stated = '', summed = '', amount = 0 }, issue) =>
      issue.count === 1 && stated !== ''
        ? `The figure under "${heading}" is stated as ${stated}, but its months come to ${summed}. The stated figure was used; correct it or the months.`
        : `${issue.count} figures under "${heading}" are not the sum of their months; the differences come to ${sayPounds(pence(Number(amount)))}. The stated figures were used; correct them or the months.`,
  },
  'cell.acrossDiffers': {
    severity: 'Amber',
    say: ({ heading = '', stated = '', summed = '' }, issue) =>
      isOne(issue)
        ? `The total across under "${heading}" is stated as ${stated}, but the directorates beside it come to ${summed}. The directorates were used; correct them or the total.`
        : `${issue.count} totals across under "${heading}" are not the sum of the directorates beside them. The directorates were used; correct them or the totals.`,
  },
  'cell.namedAbove': {
    severity: 'Note',
    say: (facts, issue) =>
      `${sayMany(issue.count, 'line')} without a ${fieldOf(facts)} of ${isOne(issue) ? 'its' : 'their'} own ${was(issue)} taken to be of the one written above, as in cells merged downwards. Write it into every line if that is wrong.`,
  },
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
    say: ({ dataset = '', ...facts }, issue) => `${rows(issue)} of ${dataset}${moneyIn(facts)} ${was(issue)} left out: "${headingOf(dataset, facts)}" is missing or could not be read. Fill it in, or clear the row.`,
  },
  'row.otherYear': { severity: 'Note', say: ({ year = '', reviewed = '', ...facts }, issue) => `${sayMany(issue.count, 'line')} of ${year}${moneyIn(facts)} ${was(issue)} not used: ${reviewed} is reviewed. Set year to review the other.` },
  'row.mayBeTotal': { severity: 'Amber', say: ({ sums = '', ...facts }, issue) => `${rows(issue, 'A line', 'lines')}${moneyIn(facts)} ${issue.count === 1 ? 'is' : 'are'} exactly the sum of the lines above (${sums}) and ${was(issue)} read as ${issue.count === 1 ? 'a line' : 'lines'}. If this is a total, write "Total" in its name; if not, give it a code.` },
  'setting.unknown': { severity: 'Amber', say: ({ name = '' }) => `There is no setting "${name}"; it was not used. Correct its name; the template lists every setting.` },
  'setting.badValue': {
    severity: 'Amber',
    say: ({ name = '', value = '', expected = '' }) => `The setting ${name} cannot be "${value}": it takes ${expected}. The default was used; correct the value.`,
  },
  'setting.answerGone': {
    severity: 'Amber',
    say: ({ heading = '', field = '', sheet = '' }) =>
      heading === ''
        ? `What was answered of ${fieldWords(String(field))} on the sheet "${sheet}" is not to be found there; the answer was not used. Answer again, or leave it out.`
        : `It was answered that ${fieldWords(String(field))} is under "${heading}" on the sheet "${sheet}", where that heading is no longer to be found; the answer was not used. Answer again, or put the heading back.`,
  },
  'setting.answersUnreadable': {
    severity: 'Amber',
    say: (_, issue) => `${isOne(issue) ? 'An answer' : `${issue.count} answers`} kept in this workbook could not be read and ${was(issue)} not used. Answer the questions again; that puts the record right.`,
  },
  'setting.responsesUnreadable': {
    severity: 'Amber',
    say: (_, issue) => `${isOne(issue) ? 'An explanation' : `${issue.count} explanations`} kept in this workbook could not be read and ${was(issue)} not used. Explain the finding again; that puts the record right.`,
  },
  'setting.keptUnreadable': {
    severity: 'Amber',
    say: (_, issue) => `${isOne(issue) ? 'A setting or what-if' : `${issue.count} settings or what-ifs`} kept in this workbook could not be read and ${was(issue)} not used. Save the settings again in the pane, or add the what-if again; that puts the record right.`,
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
