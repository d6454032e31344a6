import { joinAddresses } from './joinAddresses';
import type { Queued } from './sendInParts';

/** About what a range of its own, and a row among others, cost in bytes. */
const [A_RANGE, A_ROW] = [450, 30];

/** Queues the heights of rows from the first: row by row where there are few, else those of one height together. */
export function* renderHeights(worksheet: Excel.Worksheet, heights: readonly number[]): Queued {
  const all = worksheet.getRange(`1:${heights.length}`).untrack();
  const [common, ...others] = rowsByHeight(heights);
  if (heights.length * A_ROW < others.length * A_RANGE) all.setRowProperties(heights.map((rowHeight) => ({ format: { rowHeight } })));
  else if (common !== undefined) {
    all.format.rowHeight = common.points;
    for (const { points, runs } of others) yield* renderRows(worksheet, runs, points);
  }
}

function* renderRows(worksheet: Excel.Worksheet, runs: RowsOfHeight['runs'], points: number): Queued {
  for (const address of joinAddresses(runs.map(([first, last]) => `${first}:${last}`))) {
    worksheet.getRanges(address).untrack().format.rowHeight = points;
    yield address.length;
  }
}

interface RowsOfHeight {
  readonly points: number;
  readonly runs: readonly (readonly [number, number])[];
}

/** Runs of neighbouring rows of one height; the height with the most runs first, for it is set for all rows at once. */
function rowsByHeight(heights: readonly number[]): readonly RowsOfHeight[] {
  const runs = new Map<number, [number, number][]>();
  heights.forEach((points, index) => {
    const own = runs.get(points) ?? [];
    const last = own.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else own.push([index + 1, index + 1]);
    runs.set(points, own);
  });
  return [...runs].map(([points, own]) => ({ points, runs: own })).sort((a, b) => b.runs.length - a.runs.length);
}
