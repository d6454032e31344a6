import type { Finding } from '../../model/finding';
import { type Pence, size, sum } from '../../model/money';
import type { MonitoredLine } from '../../model/monitoring';
import { placeOf } from '../../model/source';
import { budgetField } from './columnWords';
import type { JoinedPairs } from './joinedPairs';
import { tellFinding } from './tellFinding';

/** Each side may be rounded to pounds. */
const TOLERANCE = 100 as Pence;

/**
 * BUD-13: income and expenditure of a declared pair inside the workbook differ by more than a pound at current budget
 * or at forecast. Amount: the larger of the two differences, in pence; expenditure beyond income is positive.
 */
export function pairDiffers(joined: readonly JoinedPairs[]): Finding[] {
  return joined.filter(({ whole }) => whole).flatMap(({ pairs, income, expenditure }) => {
    const both = [...income, ...expenditure];
    const [atCurrent, atForecast] = [total(both, 'current'), total(both, 'forecast')];
    const amount = size(atForecast) > size(atCurrent) ? atForecast : atCurrent;
    const [first] = pairs;
    if (size(amount) <= TOLERANCE || first === undefined) return [];
    const names = pairs.map(({ name, incomeCostCentre, incomeSubjective }) => name.trim() || `${incomeCostCentre} / ${incomeSubjective}`);
    const facts = { names, income: total(income, 'current'), expenditure: total(expenditure, 'current'), atCurrent, atForecast };
    const { incomeCostCentre, incomeSubjective, expenditureCostCentre, expenditureSubjective } = first;
    return [
      tellFinding('BUD-13', facts, {
        key: [incomeCostCentre, incomeSubjective, expenditureCostCentre, expenditureSubjective],
        at: placeOf(both.map(({ line }) => line.at), amount === atCurrent ? fieldOf(both) : 'forecast'),
        subject: names[0] ?? '',
        amount,
        tolerance: TOLERANCE,
      }),
    ];
  });
}

function total(lines: readonly MonitoredLine[], measure: 'current' | 'forecast'): Pence {
  return sum(lines.map((line) => line[measure]));
}

function fieldOf([first]: readonly MonitoredLine[]): string {
  return first === undefined ? 'current' : budgetField(first.line.at.table);
}
