import { type Pence, difference } from '../../model/money';
import { type Quantity, magnitude } from '../../model/quantity';
import type { RateCardEntry } from '../../model/recharge';
import type { NotChecked } from '../../model/review';
import { bySign, sayNumber, sayPercent, sayPounds, saySize } from '../../model/wording';
import type { AllocationMethod } from './allocation/service';
import { METHOD } from './poolWords';
import { inSentence, sayFirst, sayRate, sayUnits } from '../../model/unitWords';

/** What the recharge section could not check, in sentences. */
export const UNCHECKED = {
  method: (service: string, method: string, cost: Pence) =>
    line(`${service} is to be charged by ${inSentence(method)}, and not every price or charge is given: its cost is shared by its driver.`, cost),
  methodsDiffer: (services: readonly string[], method: AllocationMethod) =>
    line(`${sayFirst(services)} serve each other and name different methods: they are shared ${METHOD[method]}, as the setting says.`, null),
  noOrder: (services: readonly string[]) =>
    line(`${sayFirst(services)} serve each other and step down in no stated order: they are taken by name.`, null),
  selfUse: (service: string, units: Quantity, driver: string) =>
    line(`${service} uses ${sayUnits(units, driver)} itself: they are taken out and the others share the cost.`, null),
  noIncomeBudget: (service: string, charges: Pence) =>
    line(`The income budget of ${service} is not given in the pools: it is not held against charges of ${sayPounds(charges)}.`, charges),
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
  recipientBudgets: ({ names, some, charges, increase, percent }: NoBudgetFacts) => {
    const start = `${some.length === 0 ? `Recipients' budgets for ${sayFirst(names)}` : `The budgets of ${sayFirst(some)} for ${sayFirst(names)}`} are not given: `;
    if (increase === null) return line(`${start}charges of ${sayPounds(charges)} are not held against them.`, charges);
    if (increase === 0) return line(`${start}charges of ${sayPounds(charges)} are those billed today.`, charges);
    const share = percent === null ? '' : ` (${sayPercent(magnitude(percent))})`;
    return line(`${start}its charges are ${saySize(increase)}${share} ${bySign(increase, 'above', 'below')} those billed today.`, increase);
  },
} satisfies Readonly<Record<string, (...facts: never[]) => NotChecked>>;

/** Charges with no budget of their recipients. */
export interface NoBudgetFacts {
  readonly names: readonly string[];
  /** The recipients without a budget, where others have one. */
  readonly some: readonly string[];
  readonly charges: Pence;
  /** Against the charges billed today; null where those are not known. */
  readonly increase: Pence | null;
  readonly percent: Quantity | null;
}

function line(why: string, amount: Pence | null): NotChecked {
  return { section: 'Recharges', why, amount };
}
