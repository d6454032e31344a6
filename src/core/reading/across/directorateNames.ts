import { sameName } from '../../model/wording';
import { plainName } from '../budgetSections';
import type { FoundTable } from '../findTables';
import { readText } from '../readCell';
import { isTotalLabel } from '../rowShape';

/** The names of directorates, and of others that are charged, that columns of the tables found hold. */
export function directorateNames(found: readonly FoundTable[]): ReadonlySet<string> {
  return namesIn(found, ['directorate', 'recipient']);
}

/** The names of what is counted that columns of the tables found hold. */
export function driverNames(found: readonly FoundTable[]): ReadonlySet<string> {
  return namesIn(found, ['driver', 'element']);
}

function namesIn(found: readonly FoundTable[], fields: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { columns, grid, body } of found) {
    for (const column of fields.flatMap((field) => columns.get(field) ?? [])) {
      const texts = new Set(body.map(({ values }) => readText(values[column - grid.firstColumn] ?? '')));
      for (const text of texts) if (/\p{L}/u.test(text) && !isTotalLabel(text)) names.add(sameName(plainName(text)));
    }
  }
  return names;
}
