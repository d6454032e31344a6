import { present } from '../model/present';

/** The longest name we define. */
const LONGEST = 80;

function plain(part: string): string {
  return part
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/**
 * "ZB_BUDGET_CUSTOMER_SERVICES_VARIANCE" of section, key and measure: capitals, other characters "_", at most 80; a long
 * key is cut and the measure kept.
 */
export function figureName(parts: readonly string[]): string {
  const [section = '', ...rest] = parts.map(plain);
  const measure = plain(present(parts.at(-1), 'measure of a figure').replace(/([a-z])([A-Z])/g, '$1_$2'));
  rest.pop();
  const key = rest.join('_');
  const room = LONGEST - `ZB_${section}__${measure}`.length;
  return ['ZB', section, key.slice(0, Math.max(0, room)), measure].filter((part) => part !== '').join('_').slice(0, LONGEST);
}

/** The name, or with _2, _3 and so on where it is taken; names are matched without case, as Excel does. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let [free, number] = [name, 1];
  while (taken.has(free.toUpperCase())) {
    number += 1;
    free = `${name.slice(0, LONGEST - `_${number}`.length)}_${number}`;
  }
  return free;
}
