import { present } from '../../../model/present';
import { isNil } from '../../../model/quantity';
import type { AllocationMethod, Service } from './service';

/** The services that a method leaves with nobody to charge: a group that serves nobody outside itself has no solution. */
export function stuckServices(services: readonly Service[], method: AllocationMethod): ReadonlySet<string> {
  return method === 'reciprocal' ? reachNobody(services) : leaveNobody(services, method);
}

/** From the last turn to the first: one is stuck when nobody outside uses it, nor, stepping down, a later service. */
function leaveNobody(services: readonly Service[], method: AllocationMethod): ReadonlySet<string> {
  const all = new Set(services.map(({ key }) => key));
  const later = new Set<string>();
  const stuck = new Set<string>();
  for (const service of [...services].reverse()) {
    const open = usersOf(service).some((user) => !all.has(user) || (method === 'step-down' && later.has(user)));
    if (!open) stuck.add(service.key);
    later.add(service.key);
  }
  return stuck;
}

/** Services from which no chain of use leads outside, found backwards from those that outsiders use. */
function reachNobody(services: readonly Service[]): ReadonlySet<string> {
  const providers = new Map<string, string[]>(services.map(({ key }) => [key, []]));
  const stuck = new Set(providers.keys());
  const free = services.filter((service) => usersOf(service).some((user) => !providers.has(user))).map(({ key }) => key);
  for (const service of services) for (const user of usersOf(service)) providers.get(user)?.push(service.key);
  for (let next = free.pop(); next !== undefined; next = free.pop()) {
    if (stuck.delete(next)) free.push(...(present(providers.get(next), next)));
  }
  return stuck;
}

function usersOf({ key, uses }: Service): readonly string[] {
  return uses.filter((use) => use.key !== key && !isNil(use.weight)).map((use) => use.key);
}
