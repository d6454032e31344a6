import type { Share } from '../../../model/money';
import { isNil, total } from '../../../model/quantity';
import { ratio } from './fixedPoint';
import type { AllocationMethod, Service } from './service';
import { stuckServices } from './stuckServices';

/** Whom a service charges, in parts of 2^-128 that sum to one: services whose cost is charged on, and recipients. */
export interface ServiceUse {
  readonly key: string;
  readonly byService: ReadonlyMap<string, bigint>;
  readonly byRecipient: ReadonlyMap<string, bigint>;
}

/**
 * The users that each service charges under a method, self-use taken out and the rest rescaled: direct passes services
 * by, step-down passes by those whose turn is over, reciprocal charges all. A service that can charge nobody is stuck:
 * it has no solution (as RCH-02), and keeps what others charge it as a recipient would (rules, section 4).
 */
export function useOfServices(services: readonly Service[], method: AllocationMethod): { readonly uses: readonly ServiceUse[]; readonly stuck: ReadonlySet<string> } {
  const stuck = stuckServices(services, method);
  const turn = new Map(services.map(({ key }, index) => [key, index]));
  const uses = services.flatMap(({ key, uses: all }, from) => {
    if (stuck.has(key)) return [];
    const goesOn = (to: number | undefined): boolean => to !== undefined && (method === 'reciprocal' || (method === 'step-down' && to > from));
    const users = all.filter((use) => use.key !== key && !isNil(use.weight));
    const on = users.filter((use) => !stuck.has(use.key) && goesOn(turn.get(use.key)));
    const outside = users.filter((use) => !turn.has(use.key) || (method !== 'direct' && stuck.has(use.key)));
    return [useOf(key, on, outside)];
  });
  return { uses, stuck };
}

function useOf(key: string, on: readonly Share[], outside: readonly Share[]): ServiceUse {
  const whole = total([...on, ...outside].map(({ weight }) => weight));
  const parts = (shares: readonly Share[]): ReadonlyMap<string, bigint> => {
    const byUser = new Map<string, bigint>();
    for (const share of shares) byUser.set(share.key, (byUser.get(share.key) ?? 0n) + ratio(share.weight, whole));
    return byUser;
  };
  return { key, byService: parts(on), byRecipient: parts(outside) };
}
