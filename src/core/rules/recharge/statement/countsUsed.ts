import type { CountUsed } from '../../../model/chargeStatement';
import type { Day } from '../../../model/day';
import { grouped } from '../../../model/grouped';
import type { DriverCount } from '../../../model/recharge';
import { type Place, type RowSource, placeOf } from '../../../model/source';

type Used = Exclude<CountUsed, 'several'>;

/** The field in which each count stands. */
const FIELD: Readonly<Record<Used, string>> = { agreed: 'locked', audit: 'audit', billed: 'baseline' };

/** Which count these rows are charged on, as countedUnits takes them. */
export function countUsed(rows: readonly DriverCount[]): CountUsed {
  const [only = 'billed', ...others] = new Set(rows.map(usedOf));
  return others.length === 0 ? only : 'several';
}

/** The one day that rows were audited on; null where it is not given or not one, or they are charged on another count. */
export function countedOn(rows: readonly DriverCount[]): Day | null {
  const [only = null, ...others] = new Set(rows.map((row) => row.countedOn));
  return others.length === 0 && countUsed(rows) === 'audit' ? only : null;
}

/** The cells of the counts that rows are charged on. */
export function countPlaces(rows: readonly DriverCount[]): readonly Place[] {
  return [...grouped(rows, usedOf)].flatMap(([used, own]) => placesOf(own.map(({ at }) => at), FIELD[used]));
}

/** The cells of one field over the rows of any tables. */
export function placesOf(sources: readonly RowSource[], field: string): readonly Place[] {
  return [...grouped(sources, ({ table }) => table).values()].map((own) => placeOf(own, field));
}

function usedOf({ locked, audit }: DriverCount): Used {
  if (locked !== null) return 'agreed';
  return audit !== null ? 'audit' : 'billed';
}
