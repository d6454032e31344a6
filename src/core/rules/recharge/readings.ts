import type { Pence } from '../../model/money';
import { type Quantity, compare, minus } from '../../model/quantity';
import type { RateCardEntry } from '../../model/recharge';
import { sayList, sayNumber, sayPounds } from '../../model/wording';
import { inSentence, sayRate, sayUnits } from '../../model/unitWords';

/** "620 portables charged at the desktop rate of £490". */
export function readPortables(additions: readonly UnchargedUnits[]): string {
  if (additions.length === 0) return 'Every driver is charged: there are no units to add';
  return sayList(
    additions.map(
      ({ units, name, rate }) =>
        `${sayUnits(units, name)} charged at the ${inSentence(rate.element)} rate of ${sayRate(rate.price)}`,
    ),
  );
}

/** "240 desktops (audit 2,200 less 1,960 billed) charged at £490". */
export function readUncounted(changes: readonly ChangedUnits[]): string {
  if (changes.length === 0) return 'The counts billed are those of the audit: there are no units to add';
  return sayList(
    changes.map(({ name, audit, agreed, billed, rate }) => {
      const counts = `${agreed ? 'agreed' : 'audit'} ${sayNumber(audit)} less ${sayNumber(billed)} billed`;
      return `${sayUnits(minus(audit, billed), name)} (${counts}) charged at ${sayRate(rate.price)}`;
    }),
  );
}

/** "£1,104,317 shared by 2,820 desktops and portables in place of 2,200 desktops". */
export function readAllDevices(cost: Pence, own: NamedUnits, all: NamedUnits): string {
  if (compare(own.units, all.units) === 0) return `${sayPounds(cost)} shared as it is: there are no units to add`;
  const say = ({ units, names }: NamedUnits): string => sayUnits(units, sayList(names.map(inSentence)));
  return `${sayPounds(cost)} shared by ${say(all)} in place of ${say(own)}`;
}

/** Units that no charge is made for, and the price a what-if gives them. */
export interface UnchargedUnits {
  readonly name: string;
  readonly units: Quantity;
  readonly rate: RateCardEntry;
}

/** A charged driver by audit and as billed. */
export interface ChangedUnits {
  readonly name: string;
  readonly audit: Quantity;
  /** Whether these are the counts agreed after it. */
  readonly agreed: boolean;
  readonly billed: Quantity;
  readonly rate: RateCardEntry;
}

/** Units of several drivers together. */
export interface NamedUnits {
  readonly units: Quantity;
  readonly names: readonly string[];
}
