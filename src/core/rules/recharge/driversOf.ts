import { sameName } from '../../model/wording';
import type { Population } from './populations';

/** The drivers a pool names, "desktops + portables" being two, and the names no count answers to. */
export interface PoolDrivers {
  readonly populations: readonly Population[];
  readonly unknown: readonly string[];
}

/** The populations that a pool or a zero-base line names as its driver. */
export function driversOf({ driver }: { readonly driver: string }, populations: ReadonlyMap<string, Population>): PoolDrivers {
  const named = [...new Map(driver.split('+').map((name) => [sameName(name), name.trim()]))];
  const found = named.flatMap(([key]) => populations.get(key) ?? []);
  const unknown = named.filter(([key, name]) => name !== '' && !populations.has(key)).map(([, name]) => name);
  return { populations: driver.trim() === '' ? [] : found, unknown };
}
