import { present } from '../model/present';

const STEP = /\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g;

/** What a path such as 'funding[0].byStatus["Capital bid"]' leads to; undefined where it leads nowhere. */
export function valueAt(facts: unknown, path: string): unknown {
  const steps = Array.from(path.matchAll(STEP), ([whole, quoted, index, name]) => (quoted === undefined ? present(index ?? name, whole) : (JSON.parse(`"${quoted}"`) as string)));
  return steps.reduce<unknown>((so, step) => (typeof so === 'object' && so !== null && Object.hasOwn(so, step) ? (so as Record<string, unknown>)[step] : undefined), facts);
}

/** The path of an entry that is known by a name, whatever the name holds. */
export function entryPath(list: string, name: string): string {
  return `${list}[${JSON.stringify(name)}]`;
}
