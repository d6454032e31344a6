import { bookFaults } from './packageFaults/bookFaults';
import { openPackage } from './packageFaults/packageParts';
import { linkFaults, orderFaults, typeFaults } from './packageFaults/partFaults';
import { sheetFaults } from './packageFaults/sheetFaults';
import { styleFaults } from './packageFaults/styleFaults';
import { chainFaults, drawingFaults, tableFaults } from './packageFaults/tableFaults';

const CHECKS = [typeFaults, linkFaults, orderFaults, bookFaults, styleFaults, sheetFaults, tableFaults, drawingFaults, chainFaults];

/**
 * What Excel would call damaged in a package, in words; none when it would open. It shares no code with what it judges and
 * checks what Excel is strict about: well-formed parts, the order of elements, relationships, content types, unique ids,
 * indexes in range, names, counts, headings of tables, the calculation chain.
 */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const faults: string[] = [];
  const book = openPackage(bytes, (fault) => faults.push(fault));
  return [...faults, ...CHECKS.flatMap((check) => check(book))];
}
