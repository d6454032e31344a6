import type { InternalPair } from '../../model/budgetLine';
import type { Dataset } from '../dataset';

export const internalPairs: Dataset<InternalPair> = {
  name: 'Internal pairs',
  fields: [
    { name: 'name', aliases: ['Name', 'Pair', 'Internal recharge', 'Internal pair'] },
    { name: 'incomeCostCentre', aliases: ['Income cost centre', 'Income cost centre code'] },
    { name: 'incomeSubjective', aliases: ['Income subjective', 'Income account'] },
    { name: 'expenditureCostCentre', aliases: ['Expenditure cost centre', 'Expenditure cost centre code'] },
    { name: 'expenditureSubjective', aliases: ['Expenditure subjective', 'Expenditure account'] },
    { name: 'inside', aliases: ['Inside or outside', 'Inside', 'Where'] },
    { name: 'recipientType', aliases: ['Recipient type', 'Type of recipient'] },
    { name: 'note', aliases: ['Note', 'Notes', 'Comment'] },
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
