/** Rows of a used range, counted from its first. */
export interface RowRun {
  readonly firstRow: number;
  readonly rows: number;
}

/** A used range, and the sheet it lies on. */
export interface UsedPlace {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** A used range of fewer cells is read as it is: looking for its empty rows would cost more than reading them. */
const LEAST_CUT = 2_000_000;
/** Into so many bands a run of rows is cut; four rounds come down from a million rows to single ones. */
const BANDS = 64;
const MOST_ROUNDS = 4;
/** Beyond so many runs a sheet is not empty but scattered, and read as it is. */
const MOST_RUNS = 4_000;

/**
 * The rows of each used range that hold something, in order. Excel gives one rectangle around all cells: two cells in far
 * corners span seventeen thousand million. A range that large is cut into bands of rows and each is asked for its own
 * used range, over again while that takes away half; one sync a round, none where no range is so large.
 */
export async function findHeldRows<Place extends UsedPlace>(context: Excel.RequestContext, places: readonly Place[]): Promise<ReadonlyMap<Place, readonly RowRun[]>> {
  const held = new Map(places.map((place): [Place, readonly RowRun[]] => [place, place.used.isNullObject ? [] : [{ firstRow: 0, rows: place.used.rowCount }]]));
  let cut = places.filter((place) => !place.used.isNullObject && isWorthCutting(place, held.get(place) ?? []));
  for (let round = 0; round < MOST_ROUNDS && cut.length > 0; round++) {
    const asked = cut.map((place) => ({ place, bands: (held.get(place) ?? []).flatMap(bandsOf).map((band) => askUsed(place, band)) }));
    await context.sync();
    cut = asked.flatMap(({ place, bands }) => {
      const [before, runs] = [rowsIn(held.get(place) ?? []), joined(bands.flatMap(({ range }) => runOf(place, range)))];
      held.set(place, runs);
      return rowsIn(runs) * 2 <= before && isWorthCutting(place, runs) ? [place] : [];
    });
  }
  return held;
}

function isWorthCutting({ used }: UsedPlace, runs: readonly RowRun[]): boolean {
  return rowsIn(runs) * used.columnCount > LEAST_CUT && runs.length <= MOST_RUNS;
}

function rowsIn(runs: readonly RowRun[]): number {
  return runs.reduce((sum, { rows }) => sum + rows, 0);
}

function bandsOf({ firstRow, rows }: RowRun): readonly RowRun[] {
  const step = Math.ceil(rows / BANDS);
  return Array.from({ length: Math.ceil(rows / step) }, (_, band) => ({ firstRow: firstRow + band * step, rows: Math.min(step, rows - band * step) }));
}

function askUsed({ sheet, used }: UsedPlace, { firstRow, rows }: RowRun) {
  const range = sheet.getRangeByIndexes(used.rowIndex + firstRow, used.columnIndex, rows, used.columnCount).getUsedRangeOrNullObject(true);
  range.load('rowIndex,rowCount');
  return { range };
}

/** Runs that touch are one. */
function joined(runs: readonly RowRun[]): readonly RowRun[] {
  return runs.reduce<RowRun[]>((so, run) => {
    const last = so.at(-1);
    if (last !== undefined && last.firstRow + last.rows === run.firstRow) so[so.length - 1] = { firstRow: last.firstRow, rows: last.rows + run.rows };
    else so.push(run);
    return so;
  }, []);
}

function runOf({ used }: UsedPlace, range: Excel.Range): readonly RowRun[] {
  return range.isNullObject ? [] : [{ firstRow: range.rowIndex - used.rowIndex, rows: range.rowCount }];
}
