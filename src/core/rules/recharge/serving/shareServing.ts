import { type Pence, NO_MONEY, byCodePoint, share, sum, toPence } from '../../../model/money';
import { present } from '../../../model/present';
import { type Quantity, NIL, isNil, plus } from '../../../model/quantity';
import type { Pool, RecipientType } from '../../../model/recharge';
import { sameName } from '../../../model/wording';
import { type Allocation, allocate } from '../allocation/allocate';
import type { CostedPool } from '../costedPool';
import { countedUnits } from '../populations';
import type { SharedCharge } from '../sharePool';
import type { ServingGroup } from './servingGroups';

/** What becomes of one pool among pools that serve each other. */
export interface ServedPool {
  readonly charges: readonly SharedCharge[];
  /** The units its full cost is spread over: a user that the method passes by is not among them. */
  readonly units: Quantity;
  readonly fullCost: Pence;
  /** The group it is shared with, and how that came out. */
  readonly group: SharedGroup;
  /** True when the method leaves it nobody to charge: its cost is not shared. */
  readonly stuck: boolean;
}

export interface SharedGroup extends ServingGroup {
  readonly allocation: Allocation;
}

/** The pools of each group shared by its method (rules, section 4): what recipients pay in all sums to the pools. */
export function shareServing(groups: readonly ServingGroup[]): ReadonlyMap<Pool, ServedPool> {
  return new Map(groups.flatMap((group) => [...sharedBy({ ...group, allocation: allocate(group.services, group.method) })]));
}

function sharedBy(group: SharedGroup): readonly (readonly [Pool, ServedPool])[] {
  const { recipients, services, stuck } = group.allocation;
  const charged = new Map<string, Map<string, Pence>>(group.members.map(({ key }) => [key, new Map<string, Pence>()]));
  for (const { recipient, from } of recipients) for (const { service, charge } of from) charged.get(service)?.set(recipient, charge);
  const full = new Map(services.map(({ service, fullCost }) => [service, toPence(fullCost)]));
  const received = new Map(recipients.map(({ recipient, charge }) => [recipient, charge]));
  const [left, turns] = [new Set(stuck), new Map(group.members.map(({ key }, turn) => [sameName(key), turn]))];
  return group.members.map(({ key, source }, turn) => {
    const own = present(charged.get(key), key);
    const passedBy = (recipient: string): boolean => isPassedBy(group, turn, turns.get(sameName(recipient)));
    return [source.pool, {
      charges: chargesOf(source, own, left),
      units: left.has(key) ? NIL : unitsBut(source, passedBy),
      fullCost: full.get(key) ?? sum([source.cost, received.get(key) ?? NO_MONEY]),
      group,
      stuck: left.has(key),
    }];
  });
}

/** Direct passes every service by, step-down those whose turn is over; reciprocal none. */
function isPassedBy({ method }: ServingGroup, turn: number, other: number | undefined): boolean {
  if (other === undefined || method === 'reciprocal') return false;
  return method === 'direct' || other < turn;
}

function unitsBut({ charged }: CostedPool, passedBy: (recipient: string) => boolean): Quantity {
  let units = NIL;
  for (const { charged: counts } of charged) for (const count of counts) if (!passedBy(count.recipient)) units = plus(units, countedUnits(count));
  return units;
}

/** What each recipient pays to the pool, parted among the kinds of money that pay it by their units. */
function chargesOf({ charged }: CostedPool, own: ReadonlyMap<string, Pence>, stuck: ReadonlySet<string>): readonly SharedCharge[] {
  const keptBy = new Map([...stuck].map((key) => [sameName(key), key]));
  const units = new Map<string, Map<RecipientType, Quantity>>();
  for (const { charged: counts } of charged) {
    for (const count of counts) {
      const recipient = own.has(count.recipient) ? count.recipient : keptBy.get(sameName(count.recipient));
      if (recipient === undefined || !own.has(recipient)) continue;
      const types = units.get(recipient) ?? new Map<RecipientType, Quantity>();
      types.set(count.recipientType, plus(types.get(count.recipientType) ?? NIL, countedUnits(count)));
      units.set(recipient, types);
    }
  }
  return [...units].sort(([a], [b]) => byCodePoint(a, b)).flatMap(([recipient, types]) => partsOf(recipient, types, present(own.get(recipient), recipient)));
}

function partsOf(recipient: string, types: ReadonlyMap<RecipientType, Quantity>, charge: Pence): readonly SharedCharge[] {
  const parts = [...types].filter(([, units]) => !isNil(units)).sort(([a], [b]) => byCodePoint(a, b));
  const charges = share(charge, parts.map(([key, weight]) => ({ key, weight })));
  return parts.map(([recipientType, units], at) => ({ recipient, recipientType, units, charge: present(charges[at], recipient) }));
}
