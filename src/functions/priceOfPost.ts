import type { Pence } from '../core/model/money';
import { NIL, ONE, type Quantity, compare } from '../core/model/quantity';
import { readText } from '../core/reading/readCell';
import { costOfPost } from '../core/rules/establishment/costOfPost';
import { ArgumentFault } from './argumentFault';
import { type Argument, atLeastNil, yearFrom } from './readArgument';

/** A post as its function is given it; salary a year. */
export interface PostGiven {
  readonly salary: Pence;
  readonly fte: Quantity;
  readonly year: Argument;
  readonly pension: Argument;
}

/** The year's cost of a post; refused for a year whose rates no rule pack has, and for a pension that is no per cent. */
export function priceOfPost({ salary, fte, year, pension }: PostGiven): Pence {
  if (salary < 0) throw new ArgumentFault('pay is below nil.');
  const { cost, lacking } = costOfPost({ salary, fte, startsIn: yearFrom(year, 'year'), pension: percentFrom(pension) });
  if (lacking.length > 0) throw new ArgumentFault(`no rule pack has ${lacking.join(' or ')} for ${readText(year ?? '')}.`);
  return cost;
}

/** A cell that shows 18.5% holds 0.185, which would be next to nothing. */
function percentFrom(argument: Argument): Quantity {
  const percent = atLeastNil(argument, 'pension');
  if (compare(percent, NIL) > 0 && compare(percent, ONE) < 0) throw new ArgumentFault(`pension is ${readText(argument ?? '')}, less than 1%: write 18.5 for 18.5%, or 100 times the cell.`);
  return percent;
}
