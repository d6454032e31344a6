import type { Finding } from '../../model/finding';
import { type Pence, difference, sum } from '../../model/money';
import type { FundingUnit } from '../../model/zeroBase';
import { findingOf } from './lineFinding';
import { zeroBaseWords } from './words';

/** ZBB-09: what the law requires costs more than the limit. */
export function statutoryBeyondLimit(units: readonly FundingUnit[], limit: Pence | null): Finding[] {
  const statutory = units.filter((unit) => unit.statutory && unit.competes);
  const cost = sum(statutory.map((unit) => unit.cost));
  if (limit === null || cost <= limit) return [];
  const { message, advice } = zeroBaseWords['ZBB-09'];
  const amount = difference(cost, limit);
  return [
    findingOf({
      id: 'ZBB-09',
      key: ['limit'],
      at: statutory.map(({ package: { at } }) => at),
      field: 'limit',
      subject: 'Statutory packages',
      amount,
      message: message({ units: statutory.length, cost, limit, amount }),
      advice,
    }),
  ];
}
