import { LONGEST_MS, MOST_BYTES_READ, MOST_PLACES, MOST_SHARED_CHARACTERS, MOST_WIDTHS } from './limits';
import { PackageFault } from './packageFault';

/** Counts what opening one workbook spends; each throws a PackageFault when it is more than a workbook can be worth. */
export interface ReadingGuard {
  /** Bytes of a part that is about to be read; looks at the clock too. */
  readonly read: (bytes: number) => void;
  /** Places in the arrays of rows, from column A to the last cell. */
  readonly places: (count: number) => void;
  readonly widths: (count: number) => void;
  /** Characters of shared formulas written out. */
  readonly shared: (characters: number) => void;
}

/** Moving a formula of more characters than this may take milliseconds: then the clock is looked at. */
const LONG_FORMULA = 500;

function budget(most: number, what: string): (amount: number) => void {
  let spent = 0;
  return (amount) => {
    spent += amount;
    if (spent > most) throw new PackageFault('tooLarge', `${most} ${what}, at the most`);
  };
}

/** A guard that starts counting, and its clock, now. */
export function startGuard(): ReadingGuard {
  const started = performance.now();
  const [bytes, characters] = [budget(MOST_BYTES_READ, 'bytes of parts read again and again'), budget(MOST_SHARED_CHARACTERS, 'characters of shared formulas')];
  const inTime = (): void => {
    if (performance.now() - started > LONGEST_MS) throw new PackageFault('tooLarge', `${LONGEST_MS / 1000} seconds of reading, at the most`);
  };
  return {
    read: (count) => {
      inTime();
      bytes(count);
    },
    shared: (count) => {
      if (count > LONG_FORMULA) inTime();
      characters(count);
    },
    places: budget(MOST_PLACES, 'cells and empty places between them'),
    widths: budget(MOST_WIDTHS, 'column widths'),
  };
}

/** For parts that were opened before and are read again to be saved. */
export const NO_GUARD: ReadingGuard = { read: () => undefined, places: () => undefined, widths: () => undefined, shared: () => undefined };
