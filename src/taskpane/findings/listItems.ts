import type { Listed } from './listed';

/** The heading of a group, or a finding, as the keys of the list know it. */
export type ItemKey = `group ${string}` | `finding ${number}`;

/** Where an item stands: in which group, and as which of its findings from 0; -1 is the heading. */
export interface ItemPlace {
  readonly index: number;
  readonly group: string;
  readonly row: number;
}

/** What the keys move between, from top to bottom. */
export interface ListItems {
  readonly keys: readonly ItemKey[];
  /** null for what is not listed. */
  readonly placeOf: (key: ItemKey | null) => ItemPlace | null;
}

/** The headings, and the findings under those that are not folded. */
export function listItems({ groups }: Pick<Listed, 'groups'>, folded: ReadonlySet<string>): ListItems {
  const places = new Map<ItemKey, ItemPlace>();
  for (const { id, findings } of groups) {
    places.set(groupItem(id), { index: places.size, group: id, row: -1 });
    if (folded.has(id)) continue;
    for (const [row, { number }] of findings.entries()) places.set(findingItem(number), { index: places.size, group: id, row });
  }
  return { keys: [...places.keys()], placeOf: (key) => (key === null ? null : (places.get(key) ?? null)) };
}

/** A group's heading among the items. */
export function groupItem(id: string): ItemKey {
  return `group ${id}`;
}

/** A finding among the items, by its number. */
export function findingItem(number: number): ItemKey {
  return `finding ${number}`;
}

/** The number of a finding among the items; null for a heading. */
export function numberIn(key: ItemKey): number | null {
  return key.startsWith('finding ') ? Number(key.slice('finding '.length)) : null;
}
