import type { Pence } from '../model/money';
import { financialYear, yearLabel } from '../model/period';
import type { ByYear } from '../model/yearField';
import { poundsOf } from './jsonValue';

/** Amounts by year as {"2007/08": 500000}, earliest first. */
export function yearsJson(amounts: ByYear<Pence>, firstMonth: number): Readonly<Record<string, number>> {
  return Object.fromEntries([...amounts].map(([year, amount]) => [yearLabel(financialYear(year, firstMonth)), poundsOf(amount)]));
}
