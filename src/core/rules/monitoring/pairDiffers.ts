import type { InternalPair } from '../../model/budgetLine';
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
    const [line] = both;
    if (line === undefined || size(amount) <= TOLERANCE) return [];
    const names = pairs.map(nameOf);
    const facts = { names, income: total(income, 'current'), expenditure: total(expenditure, 'current'), atCurrent, atForecast };
    const { incomeCostCentre, incomeSubjective, expenditureCostCentre, expenditureSubjective } = pairs[0];
    return [
      tellFinding('BUD-13', facts, {
        key: [incomeCostCentre, incomeSubjective, expenditureCostCentre, expenditureSubjective],
        at: placeOf(both.map(({ line }) => line.at), amount === atCurrent ? budgetField(line.line.at.table) : 'forecast'),
        subject: nameOf(pairs[0]),
        amount,
        tolerance: TOLERANCE,
      }),
    ];
  });
}

function total(lines: readonly MonitoredLine[], measure: 'current' | 'forecast'): Pence {
  return sum(lines.map((line) => line[measure]));
}

function nameOf({ name, incomeCostCentre, incomeSubjective }: InternalPair): string {
  return name.trim() || `${incomeCostCentre} / ${incomeSubjective}`;
}
