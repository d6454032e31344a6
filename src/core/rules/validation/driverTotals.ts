import { grouped } from '../../model/grouped';
import { NO_MONEY, type Pence, sum } from '../../model/money';
import { type Quantity, NIL, greater, lesser, magnitude, minus, total } from '../../model/quantity';
import type { DriverTotal, RowResult } from '../../model/roundResult';
import { sameName } from '../../model/wording';
import { moneyOf } from './rowResult';

/**
 * What each driver comes to over all directorates, in the order of the round: as issued, as answered, and between which
 * totals it lies while lines are open. A line without an answer stands as issued in the totals that need a number.
 */
export function driverTotals(rows: readonly RowResult[]): readonly DriverTotal[] {
  const counts = rows.filter(({ row }) => row.kind === 'count');
  return [...grouped(counts, ({ row }) => sameName(row.subject)).values()].map((own) => {
    const [{ row }] = own;
    const of = (value: (each: RowResult) => Quantity): Quantity => total(own.map(value));
    const before = own.map((each) => each.row.before).filter((value): value is Quantity => value !== null);
    return {
      subject: row.subject,
      before: before.length === own.length ? total(before) : null,
      issued: of((each) => each.row.issued),
      answered: of(answer),
      disputed: of((each) => (each.state === 'Disputed' ? magnitude(minus(answer(each), each.row.issued)) : NIL)),
      lowest: of(leastOf),
      highest: of(mostOf),
      agreed: own.every(({ agreed }) => agreed !== null) ? of((each) => each.agreed ?? NIL) : null,
      charge: own.some((each) => each.row.price === null) ? null : { lowest: chargeAt(own, leastOf), highest: chargeAt(own, mostOf) },
    };
  });
}

function answer({ answered, row: { issued } }: RowResult): Quantity {
  return answered ?? issued;
}

function leastOf(each: RowResult): Quantity {
  return each.agreed ?? lesser(answer(each), each.row.issued);
}

function mostOf(each: RowResult): Quantity {
  return each.agreed ?? greater(answer(each), each.row.issued);
}

/** Each line to the penny, as it would be charged. */
function chargeAt(own: readonly RowResult[], units: (each: RowResult) => Quantity): Pence {
  return sum(own.map((each) => moneyOf(each.row, units(each)) ?? NO_MONEY));
}
