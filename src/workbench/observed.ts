/** Something that changes while it is watched. */
export interface Observed<Value> {
  readonly now: () => Value;
  /** Has a listener called after every change; gives back how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A value that is watched, and the only way to change it. */
export function observe<Value>(first: Value): Observed<Value> & { readonly set: (value: Value) => void } {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    now: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
  };
}
