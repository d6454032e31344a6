/** What stands there by construction: a row of a list that was just counted, a group that was just made. Where it does not, the bug is ours and this throws. */
export function present<Value>(value: Value | null | undefined, name: string): Value {
  if (value === undefined || value === null) throw new RangeError(`${name} is not there`);
  return value;
}
