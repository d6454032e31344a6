import type { Pence } from '../../model/money';
import { present } from '../../model/present';
import type { NotChecked } from '../../model/review';
import { sayMany, sayPounds } from '../../model/wording';
import { named } from './words';

const SECTION = 'Zero-base';

/** What the zero-base section leaves out, in sentences. */
export const NOT_CHECKED = {
  noPackages: (lines: number, amount: Pence): NotChecked => line(`${sayMany(lines, 'line')} named in packages, and no Packages sheet: no funding line is drawn.`, amount),
  noLimit: (cost: Pence): NotChecked => line(`The packages state no limit: they are ranked, and no funding line is drawn through ${sayPounds(cost)}.`, cost),
  limits: (limits: readonly Pence[]): NotChecked => line(`The packages state ${sayMany(limits.length, 'limit')} (${named(limits.map(sayPounds))}): the smallest is used.`, present(limits[0], 'limit')),
  noCounts: (names: readonly string[], amount: Pence): NotChecked =>
    line(`${sayMany(names.length, 'line')} on populations that not every directorate has a count of: their volumes are not held against the counts (${named(names)}).`, amount),
  virements: (amount: Pence): NotChecked =>
    line(`Virements of ${sayPounds(amount)} are not in the base budget: the register does not say that they are permanent, or their head names no single line.`, amount),
  allPrice: (names: readonly string[], change: Pence): NotChecked =>
    line(`${sayMany(names.length, 'line')} without a volume for both years: the whole change is shown as price (${named(names)}).`, change),
  byGroup: (lines: number, base: Pence): NotChecked =>
    line(`${sayMany(lines, 'budget line')}, ${sayPounds(base)}, matched by stream and group, not by cost centre and subjective.`, base),
} as const;

function line(why: string, amount: Pence | null): NotChecked {
  return { section: SECTION, why, amount };
}
