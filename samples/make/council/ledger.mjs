// Ledger entries for periods 1 to 7 that add up, line by line, to the budget sheet's actual to date.
import { tableSheet } from '../tableSheet.mjs';

const EVEN = [14, 14, 14, 14, 15, 14, 15];
const PATTERNS = {
  Employees: EVEN,
  Premises: [30, 8, 9, 24, 9, 9, 11],
  Transport: [11, 14, 15, 15, 12, 16, 17],
  'Supplies and Services': [34, 9, 10, 11, 12, 13, 11],
  'Third Party Payments': [25, 0, 0, 25, 0, 25, 25],
  'Support Services': [0, 0, 50, 0, 0, 50, 0],
  Income: [0, 0, 50, 0, 0, 50, 0],
};
const TEXT = { Employees: 'Payroll', Premises: 'Property costs', Transport: 'Travel claims', 'Supplies and Services': 'Creditor payments', 'Third Party Payments': 'Contract payments', 'Support Services': 'Internal recharge journal', Income: 'Income' };

export function ledgerEntries(lines) {
  return lines.flatMap((line) => {
    const pattern = PATTERNS[line.group];
    const weight = pattern.reduce((a, b) => a + b, 0);
    let given = 0;
    let used = 0;
    return pattern.flatMap((part, at) => {
      used += part;
      const upTo = Math.round((line.actual * used) / weight);
      const amount = upTo - given;
      given = upTo;
      if (amount === 0) return [];
      return [{ costCentre: line.costCentre, subjective: line.subjective, period: at + 1, amount, description: `${TEXT[line.group]}, period ${at + 1}`, reference: '' }];
    });
  }).sort((a, b) => a.period - b.period).map((entry, at) => ({ ...entry, reference: `J${String(10001 + at)}` }));
}

const col = (key, heading, width, shape = 'text') => ({ key, heading, width, shape });

export function ledgerSheet(entries, { year, footer }) {
  return tableSheet({
    name: 'Ledger', footer, title: `General ledger ${year}, periods 1 to 7`, note: 'Amounts in £. Expenditure is positive, income is negative.', filter: true,
    columns: [col('costCentre', 'Cost centre', 13, 'code'), col('subjective', 'Subjective', 12, 'code'), col('period', 'Period', 9, 'count'), col('amount', 'Amount', 13, 'amount'), col('description', 'Description', 36), col('reference', 'Reference', 13, 'code')],
    lines: entries.map((values) => ({ values })),
  });
}
