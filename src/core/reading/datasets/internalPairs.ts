import type { InternalPair } from '../../model/budgetLine';
import type { Dataset } from '../dataset';
import { NOTE } from './aliases';

export const internalPairs: Dataset<InternalPair> = {
  name: 'Internal pairs',
  about: 'One row for each internal charge: the income line of one service and the expenditure line that pays it. Gross figures count it once.',
  fields: [
    { name: 'name', aliases: ['Name', 'Pair', 'Internal recharge', 'Internal pair', 'Internal charge', 'Recharge'], means: 'What the charge is for', example: 'Project management charged to projects' },
    { name: 'incomeCostCentre', aliases: ['Income cost centre', 'Income cost centre code', 'Income centre', 'Provider cost centre'], holds: 'code', means: 'Cost centre of the income', example: 'C2210' },
    { name: 'incomeSubjective', aliases: ['Income subjective', 'Income account', 'Income account code', 'Income code'], holds: 'code', means: 'Account of the income', example: '9400' },
    {
      name: 'expenditureCostCentre', aliases: ['Expenditure cost centre', 'Expenditure cost centre code', 'Expenditure centre', 'Recipient cost centre', 'Expense cost centre'],
      holds: 'code', means: 'Cost centre that pays', example: 'C2310',
    },
    { name: 'expenditureSubjective', aliases: ['Expenditure subjective', 'Expenditure account', 'Expenditure account code', 'Expenditure code', 'Expense account'], holds: 'code', means: 'Account that pays', example: '4400' },
    { name: 'inside', aliases: ['Inside or outside', 'Inside', 'Where', 'Inside or outside the workbook'], choices: ['Inside', 'Outside'], means: 'Whether the paying line is in this workbook', example: 'Inside' },
    { name: 'recipientType', aliases: ['Recipient type', 'Type of recipient', 'Fund'], choices: ['General fund', 'Ring-fenced', 'External'], means: 'Whose money pays', example: 'General fund' },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
  ],
  needs: [['incomeCostCentre'], ['expenditureCostCentre']],
  read: (row) => {
    const [incomeCostCentre, expenditureCostCentre] = [row.text('incomeCostCentre'), row.text('expenditureCostCentre')];
    if (incomeCostCentre === '') return row.leaveOut('incomeCostCentre');
    if (expenditureCostCentre === '') return row.leaveOut('expenditureCostCentre');
    return {
      at: row.at,
      name: row.text('name'),
      incomeCostCentre,
      incomeSubjective: row.text('incomeSubjective'),
      expenditureCostCentre,
      expenditureSubjective: row.text('expenditureSubjective'),
      inside: !/^outside/i.test(row.text('inside')),
      recipientType: row.text('recipientType'),
    };
  },
};
