import type { NameEntry } from './readWorkbookPart';
import { splitReferences, withoutSheet } from './references';

/** What the built-in names of a sheet say it prints: "A1:L80" and the rows "1:2"; '' where there is none. */
export function printNames(names: readonly NameEntry[], sheet: string): { readonly printArea: string; readonly titleRows: string } {
  const references = (wanted: string): readonly string[] => {
    const found = names.find(({ name, scope }) => scope === sheet && name.toLowerCase() === `_xlnm.${wanted}`);
    return found === undefined ? [] : splitReferences(found.formula.slice(1)).map(withoutSheet);
  };
  return { printArea: references('print_area').join(','), titleRows: references('print_titles').find((reference) => /^\d+:\d+$/.test(reference)) ?? '' };
}
