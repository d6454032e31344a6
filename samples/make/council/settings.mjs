import { DIRECTOR, GROUP, ICT, PROGRAMMES, PROJECTS } from './names.mjs';

const row = (name, value, unit, note, shape) => ({ name, value, unit, note, shape });

export const settings = (controlBudget, controlActual) => [
  row('year', '2007/08', 'financial year', 'April 2007 to March 2008.'),
  row('period', 7, 'period', 'October 2007.', 'count'),
  row('asAt', '2007-10-31', 'date', 'All figures are at this date.', 'date'),
  row('balance.groups', `${GROUP}: ${ICT}; ${PROGRAMMES}; ${PROJECTS}`, 'name: streams', 'Paragraph 3 of the report.'),
  row('tolerance.balance', 1000, '£', 'Two-sided.', 'amount'),
  row('tolerance.establishment', 2500, '£', 'Cost of establishment against employees budget, by stream.', 'amount'),
  row('vacancyFactor', 4, 'per cent', 'Of the full cost of posts that are not exempt.', 'percent'),
  row('oncost.pack', '2007/08', 'year', 'Rates are on the sheet Rates.'),
  row('oncost.pension', 17.5, 'per cent', 'Invented.', 'percent'),
  row('payAward.included', 'no', 'yes or no', 'Salaries are at the rates in the sheet PayScale. The 2007/08 award was not settled at the as-at date and is left out.'),
  row('claims.approximately', 5, 'per cent', 'What "approximately" allows.', 'percent'),
  row('audit.base', '2007-09-20', 'date', 'Audits 3, 6 and 12 months after this date, then every year. The report gives no date.', 'date'),
  row('review.cadence', 14, 'days', 'Fortnightly.', 'count'),
  row('tender.threshold', 50000, '£', 'A tender is needed above this amount. Invented.', 'amount'),
  row('control.budget', controlBudget, '£', 'Net current budget in the ledger.', 'amount'),
  row('control.actual', controlActual, '£', 'Net actual to date in the ledger, periods 1 to 7.', 'amount'),
  row('reportTitle', 'Update on action in the special report governance improvement plan', 'text', null),
  row('preparedBy', DIRECTOR, 'role', null),
  row('reviewedBy', 'Head of Financial Services', 'role', null),
  row('decision', 'That the actions taken be noted', 'text', null),
  row('wards', 'County-wide', 'text', null),
];

export const claims = [
  { statement: 'If charges were applied at the same rate it would generate in excess of £300,000.', measure: 'what-if: portables', comparison: 'in excess of', value: 300000, reading: 'Reading A: the 620 portables charged at the desktop rate.' },
  { statement: 'A recent audit revealed approximately 240 more desktops than in 05/06.', measure: 'change: Desktops', comparison: 'approximately', value: 240, tolerance: 5, reading: 'Audit count less billed count, before disputes. Tolerance in per cent.' },
  { statement: 'A recent audit revealed approximately 240 more desktops than in 05/06, less those disputed.', measure: 'change after disputes: Desktops', comparison: 'approximately', value: 240, tolerance: 5, reading: 'Returned count less billed count. Tolerance in per cent.', provisional: '2007-11-30' },
  { statement: 'The ICT, Corporate Programme and Corporate ICT Project budget will balance at the end of March 2008.', measure: `balance: ${GROUP}`, comparison: 'balances', value: 0, tolerance: 1000, reading: 'Sum of the three variances. Tolerance in pounds.' },
  { statement: 'The Customer Service budget is currently predicted to overspend by approximately £100,000.', measure: 'variance: Customer Services', comparison: 'approximately', value: 100000, tolerance: 5, reading: 'Against the budget after the £500,000 supplement. Tolerance in per cent.', provisional: '2007-11-09' },
  { statement: 'For each of these ten critical projects, full business and benefits card has been produced.', measure: 'projects: cards complete', comparison: 'all', value: 10, reading: 'Projects ranked 1 to 10 with both a business case and a benefits card.' },
];
