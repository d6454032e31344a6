import type { Pence } from '../../model/money';
import type { NotChecked } from '../../model/review';
import { sayList, sayMany, sayPounds } from '../../model/wording';

const SECTION = 'Zero-base';
const MOST_NAMED = 5;

/** What the zero-base section leaves out, in sentences. */
export const NOT_CHECKED = {
  packages: (): NotChecked => line('Packages and the funding line are not in this version yet.', null),
  rules: (): NotChecked => line('The zero-base rules (ZBB-01 to ZBB-09) are not in this version yet.', null),
  allPrice: (names: readonly string[], change: Pence): NotChecked =>
    line(
      `${sayMany(names.length, 'line')} without a volume for both years: the whole change is shown as price (${named(names)}).`,
      change,
    ),
  byGroup: (lines: number, base: Pence): NotChecked =>
    line(
      `${sayMany(lines, 'budget line')}, ${sayPounds(base)}, matched by stream and group, not by cost centre and subjective.`,
      base,
    ),
  noLines: (streams: readonly string[], base: Pence): NotChecked =>
    line(
      `No zero-base line is given for ${named(streams)}: ${sayPounds(base)} of base budget is not zero-based.`,
      base,
    ),
} as const;

function line(why: string, amount: Pence | null): NotChecked {
  return { section: SECTION, why, amount };
}

function named(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? sayList([...names.slice(0, MOST_NAMED), `${rest} more`]) : sayList(names);
}
