import type { Grid } from '../../src/core/model/grid';
import { type ReviewedWorkbook, reviewWorkbook } from '../../src/app/reviewWorkbook';
import { gridOf } from './grid';

/** A budget line as a test draws it: the stream, what it is for, its budget and its forecast in pounds. */
export type DrawnLine = readonly [stream: string, description: string, budget: number, forecast: number];

/** A sheet with a budget of 2007/08 from row 3 on; the forecast stands in column H. */
export function budgetGrid(...lines: readonly DrawnLine[]): Grid {
  return gridOf('Budget 2007-08', [
    ['Budget monitoring 2007/08'],
    ['Stream', 'Cost centre', 'Description', 'Original', 'Virement', 'Supplementary', 'Current', 'Forecast'],
    ...lines.map(([stream, description, budget, forecast], index) => [stream, `C${index}`, description, budget, 0, 0, budget, forecast]),
  ]);
}

/** The review of those sheets; fails the test when there is none. */
export async function reviewGrids(...grids: readonly Grid[]): Promise<ReviewedWorkbook> {
  const outcome = await reviewWorkbook({ readGrids: () => Promise.resolve(grids) }, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return outcome;
}
