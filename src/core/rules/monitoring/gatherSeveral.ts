/** The groups of more than one item that share a key; quick where most keys are an item's own. */
export function gatherSeveral<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const firsts = new Map<string, Item>();
  const several = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    else {
      const group = several.get(key);
      if (group === undefined) several.set(key, [first, item]);
      else group.push(item);
    }
  }
  return [...several.values()];
}
