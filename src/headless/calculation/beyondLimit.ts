import type { FormulaReading } from './readFormula';

/**
 * The most cells that all formulas together may read, counted once for each formula that reads them. The engine reads
 * every range anew for every formula and recalculates all of them at once: this many take a second or two, which is what
 * somebody who saves a workbook will wait for. Sums that `settleSums` put in as numbers read nothing any more.
 */
export const MOST_CELLS_READ = 2_000_000;

/** SUMPRODUCT builds arrays of what it reads: measured at 1.2 microseconds a cell where SUM and SUMIFS take 0.3 to 0.5. */
const COST_OF_SUMPRODUCT = 3;

/** The formulas that go beyond the limit: the small ones are calculated first. */
export function beyondLimit(readings: readonly FormulaReading[]): ReadonlySet<FormulaReading> {
  const bySize = readings.map((reading) => ({ reading, cost: costOf(reading) })).sort((a, b) => a.cost - b.cost);
  let read = 0;
  return new Set(bySize.flatMap(({ reading, cost }) => ((read += cost) > MOST_CELLS_READ ? [reading] : [])));
}

function costOf({ reads, forEngine }: FormulaReading): number {
  const sizes = reads.map(({ area }) => (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1));
  const cells = sizes.reduce((so, size) => so + size, 0);
  return /\bSUMPRODUCT\(/i.test(forEngine) ? COST_OF_SUMPRODUCT * cells : cells;
}
