import { UsageFault } from './parseArguments';

/** Throws a UsageFault for the name of a copy with another ending than the workbook has: Excel would not open it. */
export function demandEnding(path: string, ending: string): void {
  if (!path.toLowerCase().endsWith(ending)) throw new UsageFault(`${path}: the name of the copy must end in ${ending}, which is what the workbook is, or Excel will not open it.`);
}
