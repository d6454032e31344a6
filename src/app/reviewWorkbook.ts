import type { Grid } from '../core/model/grid';
import type { Issue } from '../core/model/issue';
import type { Review } from '../core/model/review';
import { type WorkbookReading, readTables } from '../core/reading/readTables';
import type { GivenSetting } from '../core/reading/settingCatalogue';
import { review } from '../core/review';
import { type Failure, failureIn } from './failure';
import type { WorkbookHost } from './host';

export type ReviewOutcome =
  | { readonly kind: 'reviewed'; readonly review: Review; readonly grids: readonly Grid[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * Reads the workbook and reviews it, once. Settings given here win over the workbook's own. Fails, with nothing
 * reviewed, when it cannot be read, a setting cannot be used, no budget is found or nothing names the financial year.
 */
export async function reviewWorkbook(host: WorkbookHost, given: readonly GivenSetting[]): Promise<ReviewOutcome> {
  try {
    return reviewGrids(await host.readGrids(), given, host.fileIssues ?? []);
  } catch (fault) {
    return { kind: 'failed', failure: failureIn(fault) };
  }
}

function reviewGrids(grids: readonly Grid[], given: readonly GivenSetting[], fileIssues: readonly Issue[]): ReviewOutcome {
  const tables = readTables(grids, given);
  const reading = { ...tables, issues: [...fileIssues, ...tables.issues] };
  const failure = unusable(reading, grids.filter(({ rows }) => rows.length > 0).map(({ sheet }) => sheet));
  return failure === null ? { kind: 'reviewed', review: review(reading), grids } : { kind: 'failed', failure };
}

function unusable({ tables, described, faults, yearKnown }: WorkbookReading, sheets: readonly string[]): Failure | null {
  const fault = faults[0];
  if (fault !== undefined) return { kind: 'setting', fault };
  if (tables.budget.length === 0) return { kind: 'noBudget', sheets, described: described.map(({ sheet }) => sheet) };
  return yearKnown ? null : { kind: 'yearNotNamed' };
}
