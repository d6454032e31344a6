import type { Pence } from '../../model/money';
import { type ByYear, yearOfField } from '../../model/yearField';
import type { RowReader } from '../rowReader';

/** The amounts of a row in the columns of a field that has one for each year; blank years are absent. */
export function amountsByYear(row: RowReader, field: string): ByYear<Pence> {
  const amounts = [...row.at.table.columns.keys()].flatMap((name): (readonly [number, Pence])[] => {
    const year = yearOfField(field, name);
    const amount = year === null ? null : row.money(name);
    return year === null || amount === null ? [] : [[year, amount]];
  });
  return new Map(amounts.sort(([a], [b]) => a - b));
}
