import { PackageFault } from '../packageFault';
import type { SheetEntry } from './readWorkbookPart';

/**
 * Throws a PackageFault for a list of sheets that would lose one in silence or read one twice: a sheet without a part,
 * two sheets of one part or one name.
 */
export function checkSheets(entries: readonly SheetEntry[]): void {
  const [parts, names] = [new Set<string>(), new Set<string>()];
  for (const { name, part } of entries) {
    if (part === '') throw new PackageFault('unreadable', `the sheet "${name}" has no part`);
    if (parts.has(part)) throw new PackageFault('unreadable', `the sheet "${name}" has the part of another`);
    if (names.has(name.toLowerCase())) throw new PackageFault('unreadable', `two sheets called "${name}"`);
    parts.add(part);
    names.add(name.toLowerCase());
  }
}
