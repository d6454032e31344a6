import type { CellValue } from '../../model/grid';
import { yearIn } from '../../model/period';
import { typeNature } from '../budgetNature';
import type { DatasetShape, Field } from '../datasetShape';
import { readText } from '../readCell';

/** True when most cells are of a kind. */
function mostly(cells: readonly CellValue[], isOfKind: (text: string) => boolean): boolean {
  return cells.filter((value) => isOfKind(readText(value))).length * 2 > cells.length;
}

/** The columns of a budget (product words; aliases from monitoring reports of English, Scottish and Welsh councils). */
export const BUDGET_FIELDS: readonly Field[] = [
  { name: 'directorate', aliases: ['Directorate', 'Department', 'Portfolio', 'Dept', 'Committee'] },
  { name: 'stream', aliases: ['Service stream', 'Stream', 'Service area', 'Division', 'Head of service', 'Service group'] },
  { name: 'service', aliases: ['Service', 'Service name', 'Team', 'Function', 'Cost centre name', 'Cost centre description', 'Org description'] },
  { name: 'costCentre', aliases: ['Cost centre', 'Cost centre code', 'CC', 'CC code', 'Cost code', 'Centre', 'Org', 'Org code', 'Project number', 'Project code'] },
  {
    name: 'subjective',
    aliases: ['Subjective', 'Subjective code', 'Account', 'Account code', 'Nominal', 'Nominal code', 'Detail code', 'Expense type', 'GL code', 'Object'],
  },
  { name: 'group', aliases: ['Group', 'CIPFA group', 'Subjective group', 'Standard group', 'Category', 'Account group', 'Account category', 'Categ', 'Expenditure type'] },
  { name: 'description', aliases: ['Description', 'Budget line', 'Line', 'Account description', 'Account name', 'Detail', 'Narrative', 'Item', 'Budget head', 'Project description'] },
  {
    name: 'original',
    money: true,
    aliases: ['Original budget', 'Original', 'Approved budget', 'Approved', 'Base budget', 'Base', 'Budget', 'Original estimate', 'Annual budget', 'Adopted budget', 'Adopted', 'Proposed budget', 'Proposed'],
  },
  { name: 'virement', money: true, aliases: ['Virement', 'Virements', 'Budget changes', 'Budget virements', 'In-year virements', 'Transfers'] },
  {
    name: 'supplementary',
    money: true,
    aliases: ['Supplementary estimate', 'Supplementary', 'Supplementary budget', 'Supplement', 'One-off', 'One-off funding', 'Additional', 'Additional budget', 'Carry forward', 'Carry forwards', 'Brought forward', 'b/f', 'Use of reserves', 'Contingency release', 'New grant', 'Technical adjustment'],
  },
  {
    name: 'current',
    money: true,
    aliases: ['Current budget', 'Current', 'Revised budget', 'Revised', 'Latest budget', 'Latest', 'Latest approved budget', 'Working budget', 'Revised estimate', 'Adjusted budget', 'Amended budget', 'Amended', 'Modified budget'],
  },
  { name: 'budgetToDate', money: true, aliases: ['Budget to date', 'Profiled budget', 'YTD budget', 'Budget YTD', 'Profiled budget to date', 'Year to date budget'] },
  {
    name: 'actualToDate',
    money: true,
    aliases: ['Actual to date', 'Actual', 'Actuals', 'YTD', 'YTD actual', 'Actual YTD', 'Spend to date', 'Actuals to date', 'Year to date', 'Year to date actual', 'Expenditure to date'],
  },
  { name: 'commitments', money: true, aliases: ['Commitments', 'Commitment', 'Orders', 'Committed', 'Outstanding orders'] },
  {
    name: 'forecast',
    money: true,
    aliases: ['Forecast outturn', 'Forecast', 'Projected outturn', 'Probable outturn', 'Estimated outturn', 'Projection', 'Full year forecast', 'Year end forecast', 'Outturn forecast', 'Current forecast', 'Outturn', 'Provisional outturn', 'Draft outturn', 'Predicted outturn', 'Expected outturn', 'Year end projection'],
  },
  { name: 'previousForecast', money: true, aliases: ['Previous forecast', 'Last forecast', 'Prior forecast', 'Previously reported forecast', 'Forecast last month', 'Previous projected outturn'] },
  {
    name: 'variance',
    money: true,
    aliases: ['Variance', 'Variation', 'Forecast variance', 'Projected variance', 'Over under spend', 'Over underspend', 'Under overspend', 'Under over spend', 'Overspend underspend', 'Variance to budget', 'Surplus deficit'],
  },
  { name: 'lastYear', money: true, aliases: ['Last year', 'Prior year', 'Previous year', 'Last year actual', 'Prior year outturn', 'Last year outturn', 'Prior year actual', 'Audited outcome', 'Audited actual'] },
  { name: 'explanation', aliases: ['Explanation', 'Comment', 'Comments', 'Commentary', 'Reason', 'Explanation of variance', 'Variance explanation', 'Reason for variance'] },
  { name: 'cause', aliases: ['Cause', 'Cause of variance', 'Driver of variance'] },
  { name: 'recurrence', aliases: ['One-off or recurring', 'Recurring', 'Recurring or one-off', 'Ongoing', 'One-off or ongoing'] },
  { name: 'action', aliases: ['Action', 'Management action', 'Action taken', 'Mitigating action', 'Mitigation'] },
  {
    name: 'type',
    aliases: ['Type', 'Account type', 'Revenue or expense', 'Income or expenditure', 'Income expenditure', 'Rev exp', 'Inc exp'],
    fits: (cells) => mostly(cells, (text) => typeNature(text) !== null),
  },
  { name: 'year', aliases: ['Year', 'Financial year', 'Budget year', 'Budget year name', 'Fiscal year'], fits: (cells) => mostly(cells, (text) => yearIn(text) !== null) },
  { name: 'owner', aliases: ['Owner', 'Budget holder', 'Responsible officer', 'Action owner', 'Manager'] },
];

/** A budget needs something that names its lines, a budget figure, and a second column that only budgets have. */
export const BUDGET_NEEDS = [
  ['costCentre', 'service', 'description', 'subjective', 'stream', 'directorate'],
  ['original', 'current'],
  ['current', 'forecast', 'virement', 'actualToDate', 'variance', 'supplementary', 'group', 'subjective', 'costCentre'],
] as const;

const AMOUNT = ['Amount', 'Amt', 'Value', 'Budget amount'];

/** A budget of one amount column, whose rows say of what type the amount is: revenue or expense. */
export const budgetOfAmounts: DatasetShape = {
  name: 'Budget',
  fields: BUDGET_FIELDS.map((field) => (field.name === 'original' ? { ...field, aliases: [...field.aliases, ...AMOUNT] } : field)),
  needs: [BUDGET_NEEDS[0], ['original'], ['type']],
};
