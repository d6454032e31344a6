import { type Pence, byCodePoint, largestRemainder, pence, sum } from '../../../model/money';
import { present } from '../../../model/present';
import { type Quantity, fraction, roundHalfAway } from '../../../model/quantity';
import { settle, settled, timesFixed } from './fixedPoint';
import { fullCosts } from './fullCosts';
import type { AllocationMethod, Service } from './service';
import { useOfServices } from './useOfServices';

/** What one recipient pays in all, and to each service that charges it; pence. */
export interface AllocatedRecipient {
  readonly recipient: string;
  readonly charge: Pence;
  readonly from: readonly { readonly service: string; readonly charge: Pence }[];
}

/** A cost shared through services that serve each other. */
export interface Allocation {
  /** In code-point order; a stuck service that others charge is one of them. */
  readonly recipients: readonly AllocatedRecipient[];
  /** Each service's full cost in pounds, its own and what other services charge it, to the nearest penny; no bound, where they serve mostly each other. */
  readonly services: readonly { readonly service: string; readonly fullCost: Quantity }[];
  /** Services with nobody to charge: their own cost is not shared. */
  readonly stuck: readonly string[];
}

/**
 * The costs of services shared among those who use them in the end (rules, section 4): recipients' totals by largest
 * remainder to the sum of the costs, ties by key in code-point order, then what each recipient pays to each service by
 * largest remainder to its own total. Direct passes services by; step-down takes them in the order given; reciprocal
 * counts all they do for each other, to less than 2^-64 of a penny before rounding.
 */
export function allocate(services: readonly Service[], method: AllocationMethod): Allocation {
  const { uses, stuck } = useOfServices(services, method);
  const full = fullCosts(services, uses);
  const charges = new Map<string, Charge[]>();
  for (const { key, byRecipient, fullCost } of full) {
    for (const [recipient, part] of byRecipient) {
      const charge = { key, amount: settle(timesFixed(fullCost, part)) };
      const so = charges.get(recipient);
      if (so === undefined) charges.set(recipient, [charge]);
      else so.push(charge);
    }
  }
  const shared = sum(services.filter(({ key }) => !stuck.has(key)).map(({ cost }) => cost));
  return {
    recipients: toThePenny(shared, charges),
    services: full.map(({ key, fullCost }) => ({ service: key, fullCost: toThePennyInPounds(fullCost) })),
    stuck: services.filter(({ key }) => stuck.has(key)).map(({ key }) => key),
  };
}

interface Charge {
  readonly key: string;
  readonly amount: bigint;
}

function toThePenny(shared: Pence, charges: ReadonlyMap<string, readonly Charge[]>): readonly AllocatedRecipient[] {
  const recipients = [...charges].sort(([a], [b]) => byCodePoint(a, b)).map(([key, from]) => ({ key, from, amount: from.reduce((so, { amount }) => so + amount, 0n) }));
  const totals = largestRemainder(shared, recipients, settled(1));
  return recipients.map(({ key, from }, index) => {
    const charge = pence(present(totals[index], key));
    const parts = largestRemainder(charge, from, settled(1));
    return { recipient: key, charge, from: from.map(({ key: service }, at) => ({ service, charge: pence(present(parts[at], service)) })) };
  });
}

function toThePennyInPounds(amount: bigint): Quantity {
  return fraction(roundHalfAway(fraction(settle(amount), settled(1))), 100);
}
