import { type Pence, NO_MONEY, toPence } from '../../model/money';
import { type Quantity, ONE, times } from '../../model/quantity';
import type { ZeroBaseLine } from '../../model/recharge';
import type { Dataset } from '../dataset';

/** volume x rate per unit x unit cost in pence, a blank rate counting as one; null when volume or unit cost is blank. */
function built(volume: Quantity | null, rate: Quantity | null, unitCost: Quantity | null): Pence | null {
  return volume === null || unitCost === null ? null : toPence(times(times(volume, rate ?? ONE), unitCost));
}

export const zeroBaseLines: Dataset<Omit<ZeroBaseLine, 'directorate'>> = {
  name: 'Zero-base lines',
  fields: [
    { name: 'stream', aliases: ['Service stream', 'Stream', 'Service area', 'Division', 'Service'] },
    { name: 'package', aliases: ['Package', 'Decision package'] },
    { name: 'level', aliases: ['Level', 'Service level'] },
    { name: 'pool', aliases: ['Pool', 'Cost pool', 'Recharge pool'] },
    { name: 'line', aliases: ['Line', 'Zero-base line', 'Budget line', 'Item', 'Activity', 'Description'] },
    { name: 'driver', aliases: ['Driver', 'Cost driver', 'Volume driver', 'Activity driver'] },
    { name: 'volume', aliases: ['Volume', 'Quantity', 'Units', 'Number', 'Activity volume'] },
    { name: 'rate', aliases: ['Rate per unit', 'Rate', 'Per unit', 'Frequency'] },
    { name: 'unitCost', aliases: ['Unit cost', 'Cost per unit', 'Unit price', 'Price'] },
    { name: 'amount', money: true, aliases: ['Amount', 'Requirement', 'Cost', 'Total', 'Zero-base amount'] },
    { name: 'lastVolume', aliases: ['Last year volume', 'Last year s volume', 'Previous volume'] },
    { name: 'lastRate', aliases: ['Last year rate', 'Last year s rate', 'Previous rate'] },
    { name: 'lastUnitCost', aliases: ['Last year unit cost', 'Last year s unit cost', 'Previous unit cost'] },
    { name: 'lastAmount', money: true, aliases: ['Last year amount', 'Last year', 'Last year s amount', 'Previous amount', 'Last year budget'] },
    { name: 'costCentre', aliases: ['Cost centre', 'Cost centre code', 'CC', 'Cost code'] },
    { name: 'subjective', aliases: ['Subjective', 'Subjective code', 'Account', 'Account code', 'Nominal'] },
    { name: 'justification', aliases: ['Justification', 'Reason', 'Rationale', 'Why'] },
    { name: 'owner', aliases: ['Owner', 'Budget holder', 'Responsible officer'] },
    { name: 'reviewedBy', aliases: ['Reviewed by', 'Reviewer', 'Challenged by'] },
    { name: 'note', aliases: ['Note', 'Notes', 'Comment'] },
  ],
  needs: [['line'], ['volume', 'amount'], ['unitCost', 'justification']],
  read: (row) => {
    const [volume, rate, unitCost] = [row.quantity('volume'), row.quantity('rate'), row.quantity('unitCost')];
    const statedAmount = row.money('amount');
    const lastVolume = row.quantity('lastVolume');
    const lastBuilt = built(lastVolume, row.quantity('lastRate'), row.quantity('lastUnitCost'));
    const lastAmount = row.money('lastAmount') ?? lastBuilt ?? NO_MONEY;
    const amount = statedAmount ?? built(volume, rate, unitCost);
    if (amount === null && lastAmount === 0) return row.leaveOut('amount');
    return {
      at: row.at,
      stream: row.text('stream'),
      package: row.text('package'),
      level: row.text('level'),
      pool: row.text('pool'),
      line: row.text('line'),
      driver: row.text('driver'),
      volume,
      rate,
      unitCost,
      statedAmount,
      amount: amount ?? NO_MONEY,
      lastVolume,
      lastAmount,
      costCentre: row.text('costCentre'),
      subjective: row.text('subjective'),
      justification: row.text('justification'),
      owner: row.text('owner'),
      reviewedBy: row.text('reviewedBy'),
    };
  },
};
