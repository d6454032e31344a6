import type { ReadBook, ReadCell } from './secondReader';

const HALF_A_PENNY = 0.005;

/** The cells that differ between two workbooks, in words: money by half a penny or more, anything else at all. */
export function differences(expected: ReadBook, found: ReadBook): readonly string[] {
  const sheets = new Set([...expected.keys(), ...found.keys()]);
  return [...sheets].flatMap((sheet) => {
    const [before, after] = [expected.get(sheet) ?? new Map<string, ReadCell>(), found.get(sheet) ?? new Map<string, ReadCell>()];
    const addresses = new Set([...before.keys(), ...after.keys()]);
    return [...addresses].flatMap((address) => {
      const [was, is] = [before.get(address), after.get(address)];
      return agree(was, is) ? [] : [`${sheet}!${address}: ${shown(was)} is ${shown(is)}`];
    });
  });
}

function agree(was: ReadCell | undefined, is: ReadCell | undefined): boolean {
  if ((was?.formula ?? null) !== (is?.formula ?? null)) return false;
  const [before, after] = [was?.value ?? null, is?.value ?? null];
  return typeof before === 'number' && typeof after === 'number' ? Math.abs(before - after) < HALF_A_PENNY : before === after;
}

function shown(cell: ReadCell | undefined): string {
  if (cell === undefined) return 'nothing';
  return `${JSON.stringify(cell.value)}${cell.formula === null ? '' : ` by =${cell.formula}`}`;
}
