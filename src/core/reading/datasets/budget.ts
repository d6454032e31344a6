import { CIPFA_GROUPS } from '../../model/budgetLine';
import type { CellValue } from '../../model/grid';
import { yearIn } from '../../model/period';
import { typeNature } from '../budgetNature';
import type { Column } from '../dataset';
import type { DatasetShape } from '../datasetShape';
import { readText } from '../readCell';
import { COST_CENTRE, DIRECTORATE, STREAM, SUBJECTIVE, YEAR } from './aliases';
import { SUPPLEMENT_COLUMNS } from './supplements';

const PLACES: readonly Column[] = [
  { name: 'directorate', aliases: [...DIRECTORATE, 'Committee'], means: 'The directorate that answers for the line', example: 'Resources' },
  { name: 'stream', aliases: [...STREAM, 'Head of service'], means: 'The service stream it is reported under', example: 'ICT' },
  {
    name: 'service',
    aliases: ['Service', 'Service name', 'Team', 'Function', 'Cost centre name', 'Cost centre description', 'Sub-service', 'Org description'],
    means: 'The service or team', example: 'Service desk',
  },
  { name: 'costCentre', aliases: [...COST_CENTRE, 'Org', 'Org code', 'Project number', 'Project code'], holds: 'code', means: 'The code of the cost centre, as in the ledger', example: 'C2110' },
  { name: 'subjective', aliases: SUBJECTIVE, holds: 'code', means: 'The account: what is bought or charged', example: '1010' },
  {
    name: 'group',
    aliases: ['Group', 'CIPFA group', 'Subjective group', 'Standard group', 'Category', 'Account group', 'Expenditure type', 'Subjective heading', 'Account category', 'Categ'],
    choices: CIPFA_GROUPS, means: 'The standard group of the account', example: 'Employees',
  },
  {
    name: 'description',
    aliases: ['Description', 'Budget line', 'Line', 'Account description', 'Account name', 'Subjective description', 'Subjective name', 'Detail', 'Narrative', 'Item', 'Budget head', 'Project description'],
    means: 'What the line is, in words', example: 'Service desk staff',
  },
];

const BUDGETS: readonly Column[] = [
  {
    name: 'original', money: true,
    aliases: [
      'Original budget', 'Original', 'Approved budget', 'Approved', 'Base budget', 'Base', 'Budget', 'Annual budget', 'Original estimate', 'Approved estimate', 'Base estimate',
      'Original approved budget', 'Original base budget', 'Original net budget', 'Opening budget', 'Budget set', 'Budget book', 'Original cash limit', 'Adopted budget', 'Adopted', 'Proposed budget', 'Proposed',
    ],
    means: 'The budget as approved before the year began; income is negative', example: 189_300,
  },
  {
    name: 'virement', money: true,
    aliases: [
      'Virement', 'Budget changes', 'Budget virement', 'In-year virement', 'Approved virement', 'Virements approved', 'Virement to date', 'Net virement', 'Transfers',
      'Budget transfer', 'In-year transfer', 'Budget movement',
    ],
    means: 'Moved in (+) or out (-) from other heads this year', example: -5_000,
  },
  ...SUPPLEMENT_COLUMNS,
  {
    name: 'supplementaryKind',
    aliases: ['Kind of supplementary estimate', 'Kind of supplementary', 'Supplementary type', 'Type of supplementary', 'Supplementary kind'],
    choices: ['Supplementary', 'One-off', 'Additional', 'Carry-forward', 'Use of reserves', 'Contingency', 'New grant', 'Technical'],
    means: 'What kind of new money the supplementary estimate is', example: 'Carry-forward',
  },
  {
    name: 'current', money: true,
    aliases: [
      'Current budget', 'Current', 'Revised budget', 'Revised', 'Latest budget', 'Latest', 'Latest approved budget', 'Working budget', 'Revised estimate', 'Latest estimate',
      'Current estimate', 'Current approved budget', 'Revised approved budget', 'Approved revised budget', 'Updated budget', 'Adjusted budget', 'Current net budget',
      'Net current budget', 'Revised annual budget', 'Full year budget', 'Total budget', 'Cash limit', 'Current cash limit', 'Final budget', 'Amended budget', 'Amended', 'Modified budget',
    ],
    means: 'Original budget with virements and supplementary estimates', example: 194_300,
  },
];

const MONITORING: readonly Column[] = [
  {
    name: 'budgetToDate', money: true,
    aliases: [
      'Budget to date', 'Profiled budget', 'YTD budget', 'Budget YTD', 'Profiled budget to date', 'Year to date budget', 'Profiled budget YTD', 'Budget profile', 'Profile',
      'Profile to date', 'Phased budget', 'Phased budget to date', 'Budget for the period', 'Expected to date', 'Planned spend to date',
    ],
    means: 'The part of the budget expected to be used by now', example: 113_000,
  },
  {
    name: 'actualToDate', money: true,
    aliases: [
      'Actual to date', 'Actual', 'YTD', 'YTD actual', 'Actual YTD', 'Spend to date', 'Year to date', 'Year to date actual', 'Expenditure to date', 'Actual spend',
      'Actual spend to date', 'Actual expenditure', 'Actual expenditure to date', 'Actual spend or income', 'Net actual', 'Net expenditure to date', 'Spend YTD', 'Cumulative actual',
    ],
    means: 'Spent or received so far, from the ledger', example: 110_200,
  },
  {
    name: 'commitments', money: true,
    aliases: ['Commitments', 'Orders', 'Committed', 'Outstanding orders', 'Open orders', 'Purchase orders', 'Committed spend', 'Commitments to date', 'Encumbrances'],
    means: 'Ordered and not yet paid', example: 1_500,
  },
  {
    name: 'forecast', money: true,
    aliases: [
      'Forecast outturn', 'Forecast', 'Projected outturn', 'Probable outturn', 'Estimated outturn', 'Projection', 'Full year forecast', 'Year end forecast', 'Outturn forecast',
      'Current forecast', 'Latest forecast', 'Forecast full year', 'Forecast year end', 'Forecast spend', 'Forecast spend or income', 'Forecast expenditure', 'Predicted outturn',
      'Expected outturn', 'Anticipated outturn', 'Outturn projection', 'Year end projection', 'Projected year end', 'Full year projection', 'Latest projected outturn', 'Projected spend',
      'Outturn', 'Final outturn', 'Draft outturn', 'Provisional outturn',
    ],
    means: 'What the line is expected to come to at the year end', example: 190_100,
  },
  {
    name: 'previousForecast', money: true,
    aliases: [
      'Previous forecast', 'Last forecast', 'Prior forecast', 'Previously reported forecast', 'Last reported forecast', 'Forecast last month', 'Last month forecast',
      'Previous month forecast', 'Forecast last report', 'Forecast at last report', 'Previous projected outturn', 'Previous projection',
    ],
    means: 'The forecast of the last report', example: 192_000,
  },
  {
    name: 'variance', money: true,
    aliases: [
      'Variance', 'Variation', 'Forecast variance', 'Forecast variation', 'Projected variance', 'Projected variation', 'Outturn variance', 'Year end variance', 'Full year variance',
      'Net variance', 'Variance to budget', 'Over under spend', 'Over underspend', 'Under overspend', 'Under over spend', 'Over or under spend', 'Overspend underspend',
      'Underspend overspend', 'Projected over under spend', 'Forecast over under spend', 'Adverse favourable variance', 'Surplus deficit', 'Deficit surplus',
    ],
    means: 'Forecast less current budget; it is checked, not used', example: -4_200,
  },
  {
    name: 'lastYear', money: true,
    aliases: [
      'Last year', 'Prior year', 'Previous year', 'Last year actual', 'Prior year actual', 'Previous year actual', 'Last year outturn', 'Prior year outturn', 'Previous year outturn',
      'Actual last year', 'Outturn last year', 'Last year budget', 'Prior year budget', 'Previous year budget', 'Audited outcome', 'Audited actual',
    ],
    means: 'What the line came to last year', example: 187_900,
  },
];

const WORDS: readonly Column[] = [
  {
    name: 'explanation',
    aliases: [
      'Explanation', 'Comment', 'Commentary', 'Reason', 'Note', 'Explanation of variance', 'Explanation for variance', 'Variance explanation', 'Variance commentary',
      'Reason for variance', 'Reason for variation', 'Explanation of variation', 'Budget holder comments', 'Main reason',
    ],
    means: 'Why the forecast differs from the budget', example: 'One analyst left in June',
  },
  { name: 'cause', aliases: ['Cause', 'Cause of variance', 'Driver of variance', 'Root cause', 'Reason code', 'Type of variance', 'Variance type'], means: 'The cause in a word or two', example: 'Vacancy' },
  {
    name: 'recurrence',
    aliases: ['One-off or recurring', 'Recurring', 'Recurring or one-off', 'One-off recurring', 'Ongoing', 'One-off or ongoing', 'One-off ongoing', 'Permanent or temporary'],
    choices: ['One-off', 'Recurring'], means: 'Whether the variance will come again next year', example: 'One-off',
  },
  {
    name: 'action',
    aliases: ['Action', 'Management action', 'Action taken', 'Action required', 'Proposed action', 'Mitigating action', 'Mitigation', 'Corrective action', 'Remedial action', 'Recovery plan', 'Recovery action'],
    means: 'What is being done about it', example: 'Recruit by December',
  },
  {
    name: 'owner',
    aliases: ['Owner', 'Budget holder', 'Budget manager', 'Budget owner', 'Cost centre manager', 'Service manager', 'Responsible officer', 'Lead officer', 'Accountable officer', 'Action owner', 'Manager'],
    means: 'Who answers for the line, by role', example: 'ICT Manager',
  },
];

/** True when most cells are of a kind. */
function mostly(cells: readonly CellValue[], isOfKind: (text: string) => boolean): boolean {
  return cells.filter((value) => isOfKind(readText(value))).length * 2 > cells.length;
}

/** On sheets that have one amount column for everything, what each row's amount is. */
const KINDS_OF_AMOUNT: readonly Column[] = [
  { name: 'type', aliases: ['Type', 'Account type', 'Revenue or expense', 'Income or expenditure', 'Income expenditure', 'Rev exp', 'Inc exp'], fits: (cells) => mostly(cells, (text) => typeNature(text) !== null),
    means: 'Whether the amount is revenue or expense', example: '' },
  { name: 'year', aliases: [...YEAR, 'Budget year', 'Budget year name'], fits: (cells) => mostly(cells, (text) => yearIn(text) !== null), holds: 'year', means: 'The financial year of the amount', example: '' },
];

/** The columns of a budget (product words; aliases from monitoring reports of English, Scottish and Welsh councils). */
export const BUDGET_FIELDS: readonly Column[] = [...PLACES, ...BUDGETS, ...MONITORING, ...WORDS, ...KINDS_OF_AMOUNT];

/** A budget needs something that names its lines, a budget figure, and a second column that only budgets have. */
export const BUDGET_NEEDS = [
  ['costCentre', 'service', 'description', 'subjective', 'stream', 'directorate'],
  ['original', 'current'],
  ['current', 'forecast', 'virement', 'actualToDate', 'variance', 'group', 'subjective', 'costCentre', ...SUPPLEMENT_COLUMNS.map(({ name }) => name)],
] as const;

const AMOUNT = ['Amount', 'Amt', 'Value', 'Budget amount'];

/** A budget of one amount column, whose rows say of what type the amount is: revenue or expense. */
export const budgetOfAmounts: DatasetShape = {
  name: 'Budget',
  fields: BUDGET_FIELDS.map((field) => (field.name === 'original' ? { ...field, aliases: [...field.aliases, ...AMOUNT] } : field)),
  needs: [BUDGET_NEEDS[0], ['original'], ['type']],
};
