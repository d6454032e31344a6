import type { CipfaGroup, Nature } from '../../../src/core/model/budgetLine';
import { groupIn, groupInSection, natureIn, natureOf } from '../../../src/core/reading/budgetNature';

it.each<[string, CipfaGroup | null]>([
  ['Employees', 'Employees'],
  ['Staffing costs', 'Employees'],
  ['Salaries', 'Employees'],
  ['Premises-related expenditure', 'Premises'],
  ['Transport', 'Transport'],
  ['Supplies & Services', 'Supplies and Services'],
  ['Contracted services', 'Third Party Payments'],
  ['Transfer payments', 'Transfer Payments'],
  ['Central support', 'Support Services'],
  ['Depreciation', 'Depreciation and Impairment'],
  ['Fees and charges', 'Income'],
  ['Grant income', 'Income'],
  ['Government grants', 'Income'],
  ['Grants to voluntary bodies', null],
  ['Fees paid to counsel', null],
  ['Capital charges', 'Capital Financing'],
  ['Debt charges', 'Capital Financing'],
  ['Licences', null],
  ['', null],
])('the account "%s" is of the group %s', (text, group) => {
  expect(groupIn(text)).toBe(group);
});

it.each<[string, CipfaGroup | null]>([
  ['Employees', 'Employees'],
  ['Employee costs', 'Employees'],
  ['Premises related expenditure', 'Premises'],
  ['Supplies & Services', 'Supplies and Services'],
  ['Fees and charges', 'Income'],
  ['Capital financing costs', 'Capital Financing'],
  ['Transport and Highways', null],
  ['Property Services', null],
  ['Central Services', null],
  ['Contracts Team', null],
  ['Travel Concessions', null],
])('a section headed "%s" is %s, else a stream', (label, group) => {
  expect(groupInSection(label)).toBe(group);
});

it.each<[CipfaGroup | null, string, Nature | null, Nature]>([
  ['Income', 'Salaries', null, 'income'],
  ['Employees', 'Sales', null, 'expenditure'],
  [null, 'Sales of maps', 'expenditure', 'expenditure'],
  [null, 'Licences', 'income', 'income'],
  [null, 'Planning fees', null, 'income'],
  [null, 'Legal fees', null, 'expenditure'],
  [null, 'External audit fee', null, 'expenditure'],
  [null, 'Rents received', null, 'income'],
  [null, 'Licences', null, 'expenditure'],
  [null, 'Use of reserves', null, 'income'],
  [null, 'Reserve contribution', null, 'income'],
  ['Support Services', 'Contribution from earmarked reserves', null, 'income'],
  [null, 'Contribution to reserves', null, 'expenditure'],
  ['Capital Financing', 'Transfer to the repairs reserve', null, 'expenditure'],
])('group %s, words "%s", section %s: %s', (group, words, section, nature) => {
  expect(natureOf(group, words, section)).toBe(nature);
});

it.each<[string, Nature | null]>([
  ['Income', 'income'], ['Total income', 'income'], ['Gross Expenditure', 'expenditure'], ['Costs', 'expenditure'], ['Income Collection', null], ['ICT', null],
])('a section headed "%s" names the nature %s', (label, nature) => {
  expect(natureIn(label)).toBe(nature);
});
