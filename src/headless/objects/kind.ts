import type { Host, HostObject } from './hostObject';

/** A property that holds a value. `byNameOnly` is left out when everything is loaded. */
export interface Scalar<Self> {
  readonly get?: (self: Self, host: Host) => unknown;
  readonly set?: (self: Self, value: unknown, host: Host) => void;
  readonly byNameOnly?: true;
}

/** A call; `args` holds objects of this host where the caller gave an object. */
export type Method<Self> = (self: Self, args: readonly unknown[], host: Host) => unknown;

/** The members of one of Excel's classes under the names the client sends. What is not listed is not implemented. */
export interface Kind<Self> {
  readonly scalars: Readonly<Record<string, Scalar<Self>>>;
  readonly objects: Readonly<Record<string, (self: Self, host: Host) => HostObject | null>>;
  /** Calls that change nothing. */
  readonly asks: Readonly<Record<string, Method<Self>>>;
  /** Calls that change the workbook. */
  readonly changes: Readonly<Record<string, Method<Self>>>;
  /** collection.getItem(key). */
  readonly item: ((self: Self, key: unknown, host: Host) => HostObject) | null;
  readonly items: ((self: Self, host: Host) => readonly HostObject[]) | null;
  /** What the client needs to find the object again in a later request, such as {Id}. */
  readonly identity: (self: Self) => Readonly<Record<string, string>>;
}

/** A class of Excel's with the members given and no others. */
export function kind<Self>(members: Partial<Kind<Self>>): Kind<Self> {
  return { scalars: {}, objects: {}, asks: {}, changes: {}, item: null, items: null, identity: () => ({}), ...members };
}
