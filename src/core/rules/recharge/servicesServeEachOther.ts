import { type Finding, keyOf } from '../../model/finding';
import { type Pence, NO_MONEY, byCodePoint, difference, inPounds, size, sum, toPence } from '../../model/money';
import type { Policy } from '../../model/policy';
import { present } from '../../model/present';
import { compare, fraction, over, times } from '../../model/quantity';
import { placeOf } from '../../model/source';
import { sameName } from '../../model/wording';
import { type Allocation, allocate } from './allocation/allocate';
import { poolBasis } from './poolBasis';
import type { SharedGroup } from './serving/shareServing';
import { WORDS } from './words';

/** More than one per cent of the pools in the wrong place is reported. */
const PERCENT = fraction(1, 100);

/**
 * RCH-09: services that serve each other are shared by another method than the reciprocal, and half the sum of the
 * differences over recipients is more than 1% of their cost. A Note.
 */
export function servicesServeEachOther(groups: readonly SharedGroup[], policy: Policy): readonly Finding[] {
  return groups.flatMap((group) => {
    if (group.method === 'reciprocal') return [];
    const shifts = shiftsBetween(group.allocation, allocate(group.services, 'reciprocal'));
    const cost = size(sum(group.members.map(({ source }) => source.cost)));
    const misplaced = over(inPounds(sum(shifts.map(({ shift }) => size(shift)))), fraction(2));
    const tolerance = times(PERCENT, inPounds(cost));
    return compare(misplaced, tolerance) <= 0 ? [] : [finding({ group, shifts, cost, misplaced: toPence(misplaced), tolerance: toPence(tolerance), policy })];
  });
}

interface Shift {
  readonly recipient: string;
  readonly shift: Pence;
}

/** Method less reciprocal by recipient, the largest first. */
function shiftsBetween(method: Allocation, reciprocal: Allocation): readonly Shift[] {
  const charges = new Map(method.recipients.map(({ recipient, charge }) => [recipient, charge]));
  for (const { recipient, charge } of reciprocal.recipients) charges.set(recipient, difference(charges.get(recipient) ?? NO_MONEY, charge));
  return [...charges]
    .map(([recipient, shift]) => ({ recipient, shift }))
    .filter(({ shift }) => shift !== 0)
    .sort((a, b) => size(b.shift) - size(a.shift) || byCodePoint(a.recipient, b.recipient));
}

interface Misplaced {
  readonly group: SharedGroup;
  readonly shifts: readonly Shift[];
  readonly cost: Pence;
  readonly misplaced: Pence;
  readonly tolerance: Pence;
  readonly policy: Policy;
}

function finding({ group, shifts, cost, misplaced, tolerance, policy }: Misplaced): Finding {
  const pools = group.members.map(({ source }) => source.pool);
  const services = group.members.map(({ key }) => key).sort(byCodePoint);
  const percent = cost === 0 ? null : over(times(inPounds(misplaced), fraction(100)), inPounds(cost));
  const facts = { services, method: group.method, cost, misplaced, percent, shifts };
  return {
    id: 'RCH-09',
    key: keyOf('RCH-09', ...services.map(sameName)),
    severity: 'Note',
    basis: poolBasis(present(pools[0], 'pool'), policy),
    at: placeOf(pools.map(({ at }) => at), 'method'),
    subject: services.join(', '),
    amount: misplaced,
    tolerance,
    message: WORDS['RCH-09'].message(facts),
    advice: WORDS['RCH-09'].advice,
  };
}
