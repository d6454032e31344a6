import { present } from '../../../model/present';
import { UNIT, fixed, timesFixed } from './fixedPoint';
import type { Service } from './service';
import type { ServiceUse } from './useOfServices';

/** A service with whom it charges and its full cost. */
export interface CostedUse extends ServiceUse {
  /** In pence of 2^-128. */
  readonly fullCost: bigint;
}

interface Row {
  readonly toService: Map<number, bigint>;
  /** The services that charge it. */
  readonly chargedBy: Set<number>;
  outside: bigint;
  cost: bigint;
  /** Part of its cost that leaves it, when its turn came. */
  away: bigint;
}

/**
 * The full cost of each service in pence of 2^-128: its own and what other services charge it, round and round. Each
 * service in turn is taken out: its cost and its place as a user pass to its own users, without any subtraction, so that
 * nothing is lost where services serve mostly each other; then the full costs are found from the last to the first.
 */
export function fullCosts(services: readonly Service[], uses: readonly ServiceUse[]): readonly CostedUse[] {
  const rows = rowsOf(services, uses);
  const received = rows.map((row, index) => takeOut(rows, row, index));
  const full: bigint[] = [];
  for (let index = rows.length - 1; index >= 0; index--) full[index] = fullCost(rows[index] as Row, present(received[index], 'service'), full);
  return uses.map((use, index) => ({ ...use, fullCost: present(full[index], use.key) }));
}

function rowsOf(services: readonly Service[], uses: readonly ServiceUse[]): readonly Row[] {
  const at = new Map(uses.map(({ key }, index) => [key, index]));
  const cost = new Map(services.map((service) => [service.key, service.cost]));
  const rows = uses.map(({ key, byService, byRecipient }): Row => ({
    toService: new Map([...byService].map(([user, part]) => [present(at.get(user), user), part])),
    chargedBy: new Set(),
    outside: sum(byRecipient.values()),
    cost: fixed(present(cost.get(key), key)),
    away: 0n,
  }));
  rows.forEach(({ toService }, index) => { for (const user of toService.keys()) (rows[user] as Row).chargedBy.add(index); });
  return rows;
}

/** Passes the row's cost and its use of other services to its users; gives who charges it then, and by what part. */
function takeOut(rows: readonly Row[], row: Row, index: number): readonly (readonly [number, bigint])[] {
  row.away = row.outside + sum(row.toService.values());
  for (const [user, part] of row.toService) {
    const at = rows[user] as Row;
    at.cost += (row.cost * part) / row.away;
    at.chargedBy.delete(index);
  }
  return [...row.chargedBy].map((other) => {
    const provider = rows[other] as Row;
    const part = provider.toService.get(index) as bigint;
    passOn(rows, other, { row, index, scale: (part * UNIT) / row.away });
    return [other, part];
  });
}

interface PassedOn {
  readonly row: Row;
  readonly index: number;
  readonly scale: bigint;
}

function passOn(rows: readonly Row[], own: number, { row, index, scale }: PassedOn): void {
  const provider = rows[own] as Row;
  provider.toService.delete(index);
  provider.outside += timesFixed(scale, row.outside);
  for (const [user, part] of row.toService) {
    if (user === own) continue;
    const so = provider.toService.get(user);
    if (so === undefined) (rows[user] as Row).chargedBy.add(own);
    provider.toService.set(user, (so ?? 0n) + timesFixed(scale, part));
  }
}

function fullCost({ cost, away }: Row, providers: readonly (readonly [number, bigint])[], full: readonly bigint[]): bigint {
  const charged = providers.reduce((so, [provider, part]) => so + timesFixed(present(full[provider], 'service'), part), cost);
  return (charged * UNIT) / away;
}

function sum(parts: Iterable<bigint>): bigint {
  let result = 0n;
  for (const part of parts) result += part;
  return result;
}
