import { type Pence, NO_MONEY, toPence } from '../../model/money';
import { type Quantity, ONE, times } from '../../model/quantity';
import type { ZeroBaseLine } from '../../model/recharge';
import type { Dataset } from '../dataset';
import { COST_CENTRE, NOTE, STREAM, SUBJECTIVE } from './aliases';

/** volume x rate per unit x unit cost in pence, a blank rate counting as one; null when volume or unit cost is blank. */
function built(volume: Quantity | null, rate: Quantity | null, unitCost: Quantity | null): Pence | null {
  return volume === null || unitCost === null ? null : toPence(times(times(volume, rate ?? ONE), unitCost));
}

export const zeroBaseLines: Dataset<Omit<ZeroBaseLine, 'directorate'>> = {
  name: 'Zero-base lines',
  about: 'One row for each line of a budget built from nothing: volume x rate per unit x unit cost, with its justification and last year\'s figures.',
  fields: [
    { name: 'stream', aliases: [...STREAM, 'Service'], means: 'The service stream', example: 'ICT' },
    { name: 'package', aliases: ['Package', 'Decision package', 'Package name'], means: 'The decision package it belongs to', example: 'Desktop' },
    { name: 'level', aliases: ['Level', 'Service level', 'Package level'], choices: ['Minimum', 'Current', 'Enhanced'], means: 'The level of the package that adds it', example: 'Minimum' },
    { name: 'pool', aliases: ['Pool', 'Cost pool', 'Recharge pool'], means: 'The pool that recovers it, when it is recharged', example: 'Desktop service' },
    { name: 'line', aliases: ['Line', 'Zero-base line', 'Budget line', 'Item', 'Activity', 'Description'], means: 'What the line is', example: 'Service desk calls' },
    { name: 'driver', aliases: ['Driver', 'Cost driver', 'Volume driver', 'Activity driver', 'Driven by'], means: 'What the volume counts', example: 'Desktops' },
    { name: 'volume', aliases: ['Volume', 'Quantity', 'Number of units', 'Number', 'Activity volume', 'This year volume'], holds: 'number', means: 'How many', example: 2_200 },
    { name: 'rate', aliases: ['Rate per unit', 'Rate', 'Per unit', 'Frequency', 'Times per unit'], holds: 'number', means: 'How often for each; blank is 1', example: 9.5 },
    { name: 'unitCost', aliases: ['Unit cost', 'Cost per unit', 'Unit price', 'Price'], holds: 'number', means: 'What one costs, in £', example: 12.4 },
    { name: 'amount', money: true, aliases: ['Amount', 'Requirement', 'Cost', 'Total', 'Zero-base amount', 'Budget requirement', 'Zero-based budget', 'This year amount'], means: 'Volume x rate x unit cost; it is checked', example: 259_160 },
    { name: 'lastVolume', aliases: ['Last year volume', 'Last year s volume', 'Previous volume', 'Prior year volume', 'Volume last year'], holds: 'number', means: 'Last year\'s volume', example: 1_960 },
    { name: 'lastRate', aliases: ['Last year rate', 'Last year s rate', 'Previous rate', 'Prior year rate', 'Rate last year'], holds: 'number', means: 'Last year\'s rate per unit', example: 9 },
    { name: 'lastUnitCost', aliases: ['Last year unit cost', 'Last year s unit cost', 'Previous unit cost', 'Prior year unit cost', 'Unit cost last year'], holds: 'number', means: 'Last year\'s unit cost', example: 12.1 },
    { name: 'lastAmount', money: true, aliases: ['Last year amount', 'Last year', 'Last year s amount', 'Previous amount', 'Last year budget', 'Prior year amount', 'Amount last year', 'Base budget'], means: 'Last year\'s amount', example: 213_444 },
    { name: 'costCentre', aliases: COST_CENTRE, holds: 'code', means: 'The cost centre of the budget line it stands for', example: 'C2110' },
    { name: 'subjective', aliases: SUBJECTIVE, holds: 'code', means: 'The account of that line', example: '4010' },
    { name: 'justification', aliases: ['Justification', 'Reason', 'Rationale', 'Why', 'Why it is needed'], means: 'Why it is needed', example: 'Calls logged in 2006/07 for each desktop' },
    { name: 'owner', aliases: ['Owner', 'Budget holder', 'Responsible officer', 'Lead officer', 'Budget manager'], means: 'Who answers for it, by role', example: 'ICT Manager' },
    { name: 'reviewedBy', aliases: ['Reviewed by', 'Reviewer', 'Challenged by', 'Checked by'], means: 'Who challenged it, by role', example: 'Directorate Accountant' },
    { name: 'note', aliases: NOTE, means: 'Anything else', example: '' },
  ],
  needs: [['line'], ['volume', 'amount'], ['unitCost', 'justification']],
  read: (row) => {
    const [volume, rate, unitCost] = [row.quantity('volume'), row.quantity('rate'), row.quantity('unitCost')];
    const [lastVolume, lastRate, lastUnitCost] = [row.quantity('lastVolume'), row.quantity('lastRate'), row.quantity('lastUnitCost')];
    const statedAmount = row.money('amount');
    const lastAmount = row.money('lastAmount') ?? built(lastVolume, lastRate, lastUnitCost) ?? NO_MONEY;
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
      lastRate,
      lastUnitCost,
      lastAmount,
      costCentre: row.text('costCentre'),
      subjective: row.text('subjective'),
      justification: row.text('justification'),
      owner: row.text('owner'),
      reviewedBy: row.text('reviewedBy'),
    };
  },
};
