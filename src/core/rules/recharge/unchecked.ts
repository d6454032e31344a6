import { type Pence, difference } from '../../model/money';
import { type Quantity, magnitude } from '../../model/quantity';
import type { RateCardEntry } from '../../model/recharge';
import type { NotChecked } from '../../model/review';
import { sayNumber, sayPercent, sayPounds, saySize } from '../../model/wording';
import { inSentence, sayFirst, sayRate, sayUnits } from './unitWords';

/** What the recharge section could not check, in sentences. */
export const UNCHECKED = {
  rules: () => line('RCH-03, RCH-06 and RCH-08 to RCH-10 are not in this version yet.', null),
  method: (service: string, method: string, cost: Pence) =>
    line(`${service} is to be charged by ${inSentence(method)}: this version shares it by its driver.`, cost),
  allocation: (method: string) =>
    line(`Services that serve each other are shared direct in this version; the setting asks for ${method}.`, null),
  noCost: (service: string) =>
    line(`${service} has no cost in the pools and no zero-base lines of that name: it is not recharged.`, null),
  twoCosts: (service: string, pool: Pence, zeroBase: Pence) =>
    line(
      `${service} costs ${sayPounds(pool)} in the pools and ${sayPounds(zeroBase)} in the zero-base lines: the pools are used.`,
      difference(pool, zeroBase),
    ),
  driverNotCounted: (service: string, drivers: readonly string[]) =>
    line(`${service} is shared without ${sayFirst(drivers.map(inSentence))}: no such count is given.`, null),
  driverNotCharged: (service: string, driver: string, units: Quantity) =>
    line(`${service} is shared without ${sayUnits(units, driver)}: they are marked not chargeable.`, null),
  poolNotPriced: (service: string, cost: Pence) =>
    line(`The recovery of ${service} is not worked out: the rate card has no price for all of its drivers.`, cost),
  notPriced: (driver: string, units: Quantity) =>
    line(`${driver}: the rate card has no price, so the charge on ${sayNumber(units)} is not worked out.`, null),
  twoPrices: (driver: string, used: RateCardEntry, other: RateCardEntry) =>
    line(
      `The rate card has two prices for ${inSentence(driver)}, ${sayRate(used.price)} and ${sayRate(other.price)}: the lower is used.`,
      null,
    ),
  negative: (driver: string, recipients: readonly string[], amount: Pence | null) =>
    line(`A count of ${inSentence(driver)} below nil is left out for ${sayFirst(recipients)}.`, amount),
  partlyCharged: (driver: string, units: Quantity, amount: Pence | null) =>
    line(`${sayUnits(units, driver)} are on rows marked not chargeable: no charge is worked out for them.`, amount),
  noBilledCount: (driver: string) =>
    line(`${driver}: one count is given, so what is billed today is not held against an audit.`, null),
  oneCount: (driver: string, recipients: readonly string[]) =>
    line(
      `The count of ${inSentence(driver)} billed today cannot be held against the audit for ${sayFirst(recipients)}: one of the two is blank.`,
      null,
    ),
  noProvider: () => line('No pool names who provides it: what the provider pays to itself is not shown.', null),
  recipientBudgets: (service: string, increase: Pence, percent: Quantity | null) =>
    line(
      `Recipients' budgets for ${service} are not given: its charges are ${saySize(increase)}` +
        `${percent === null ? '' : ` (${sayPercent(magnitude(percent))})`} ${increase < 0 ? 'below' : 'above'} those billed today.`,
      increase,
    ),
} satisfies Readonly<Record<string, (...facts: never[]) => NotChecked>>;

function line(why: string, amount: Pence | null): NotChecked {
  return { section: 'Recharges', why, amount };
}
