import type { Pence } from '../../model/money';
import type { Quantity } from '../../model/quantity';
import { bySign, sayList, sayMany, sayNumber, sayPounds, saySize } from '../../model/wording';
import { postWords } from './postWords';
import { rateWords } from './rateWords';
import { named } from './sayStaff';

export interface CostAgainstBudget {
  readonly stream: string;
  readonly cost: Pence;
  readonly allowance: Pence;
  readonly budget: Pence;
  readonly difference: Pence;
  readonly tolerance: Pence;
  readonly notCosted: number;
  /** Rules that account for part of it, and what they come to. */
  readonly named: readonly string[];
  readonly namedAmount: Pence;
}

export interface PaidAboveApproved {
  readonly stream: string;
  readonly post: string;
  readonly paid: Quantity;
  readonly approved: Quantity;
  readonly excess: Quantity;
  readonly tolerance: Quantity;
  readonly amount: Pence | null;
  readonly thisYear: Pence;
}

export interface ProjectionAgainstForecast {
  readonly stream: string;
  readonly projection: Pence;
  readonly fullCost: Pence;
  readonly vacant: Pence;
  readonly above: Pence;
  readonly forecast: Pence;
  readonly difference: Pence;
  readonly tolerance: Pence;
  readonly notCosted: number;
}

interface RuleWords<Facts> {
  readonly title: string;
  readonly message: (facts: Facts) => string;
  readonly advice: string;
}

/** What the rules on the pay of posts say. */
const payWords = {
  'EST-01': {
    title: 'Establishment does not agree with the employees budget',
    message: ({ stream, cost, allowance, budget, difference, tolerance, notCosted, named: rules, namedAmount }) =>
      `The approved posts of ${named(stream)} cost ${sayPounds(cost)} this year${allowance === 0 ? '' : ` after a vacancy allowance of ${sayPounds(allowance)}`}, ` +
      `${moreOrLess(difference)} than the employees budget of ${sayPounds(budget)} (tolerance ${sayPounds(tolerance)})${leftOut(notCosted)}${rules.length === 0 ? '' : `; ${sayList(rules)} ${rules.length === 1 ? 'accounts' : 'account'} for ${sayPounds(namedAmount)} of it`}.`,
    advice:
      'Agree the list of approved posts with the budget holder, then vire the difference or correct the posts. Agency, overtime, training, redundancy and pension deficit lines are not in this budget.',
  },
  'EST-03': {
    title: 'More FTE paid than approved',
    message: ({ stream, post, paid, approved, excess, tolerance, amount, thisYear }) =>
      `Payroll pays ${sayNumber(paid)} FTE as ${post} in ${named(stream)} against ${sayNumber(approved)} FTE approved: ${sayNumber(excess)} FTE above establishment ` +
      `(tolerance ${sayNumber(tolerance)} FTE), ${amount === null ? 'not costed because the post has no salary' : `${sayPounds(amount)} a year at the full-time cost of the post with on-costs${thisYear === amount ? '' : `, ${sayPounds(thisYear)} of it over the days the post runs this year`}`}.`,
    advice: 'Have the extra posts approved with their funding, or end them; correct the post on payroll when people are paid against the wrong one.',
  },
  'EST-13': {
    title: 'Pay forecast does not follow from the posts',
    message: ({ stream, projection, fullCost, vacant, above, forecast, difference, tolerance, notCosted }) =>
      `The posts of ${named(stream)} project pay of ${sayPounds(projection)} (full cost ${sayPounds(fullCost)}, less ${sayPounds(vacant)} for dated vacant months, plus ${sayPounds(above)} above establishment), ` +
      `${moreOrLess(difference)} than the employees forecast of ${sayPounds(forecast)} (tolerance ${sayPounds(tolerance)})${leftOut(notCosted)}.`,
    advice: 'Rebuild the forecast from the posts in payment, or date the vacancies and leavers that the forecast relies on.',
  },
} satisfies {
  readonly 'EST-01': RuleWords<CostAgainstBudget>;
  readonly 'EST-03': RuleWords<PaidAboveApproved>;
  readonly 'EST-13': RuleWords<ProjectionAgainstForecast>;
};

/** What the rules of the establishment say, by rule id. */
export const establishmentWords = { ...payWords, ...postWords, ...rateWords };

/** What the establishment review did not check, in sentences. */
export const notCheckedWords = {
  noPayroll: () => 'Paid against approved FTE: there is no payroll.',
  payrollFte: (records: number) => `Paid against approved FTE: ${sayMany(records, 'payroll record')} without FTE left out.`,
  noRate: (names: string) => `Neither the settings, the workbook's rates nor the rule pack give ${names}: posts are costed without, and are not held against the employees budget and forecast. The amount is that budget.`,
  notDated: (rows: number, fte: Quantity) => `${sayMany(rows, 'row')} with ${sayNumber(fte)} vacant FTE and no vacancy dates: no saving is counted. The amount is their cost for the year.`,
  noBudget: (stream: string) => `The posts of ${named(stream)} have no employees budget to be compared with. The amount is their cost.`,
  notPaid: (stream: string) => `The payroll pays nobody in ${named(stream)}: its filled posts are not held against pay. The amount is their cost.`,
  noPostColumn: (records: number) => `${sayMany(records, 'payroll record')} on a sheet without a column for the post: people without a post cannot be told.`,
  noPostNumbers: (records: number) => `${sayMany(records, 'payroll record')} could not be joined to a post: the establishment has no post numbers, and no one post has the title and grade. The amount is their cost for a year.`,
  casuals: (records: number) => `${sayMany(records, 'casual worker')} paid without a post, exempt by the setting casuals.exempt. The amount is their cost for a year.`,
  noGrades: (rows: number) => `Grades and points of ${sayMany(rows, 'row')} of posts: the workbook has no pay scale with grades.`,
  localGrades: (rows: number, grades: string) => `Grades and points of ${sayMany(rows, 'row')} of posts that the pay scale does not have (${grades}). The amount is their cost for the year.`,
  noPosts: (stream: string) => `${named(stream)} has an employees budget and no posts on the establishment. The amount is the budget.`,
  levyAllowance: () => 'The apprenticeship levy allowance in the settings is not spread over posts: the levy is costed on all pay.',
};

function moreOrLess(difference: Pence): string {
  return `${saySize(difference)} ${bySign(difference, 'more', 'less')}`;
}

function leftOut(notCosted: number): string {
  return notCosted === 0 ? '' : `; ${sayMany(notCosted, 'row')} of posts could not be costed and ${notCosted === 1 ? 'is' : 'are'} left out`;
}
