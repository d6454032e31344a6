import { type WorkbookReading, readTables } from '../core/reading/readTables';
import type { GivenSetting } from '../core/reading/settingCatalogue';
import type { WorkbookHost } from './host';

/** Reads the workbook and says what was understood, without reviewing it. */
export async function recogniseWorkbook(host: WorkbookHost, given: readonly GivenSetting[]): Promise<WorkbookReading> {
  const reading = readTables(await host.readGrids(), given);
  return { ...reading, issues: [...(host.fileIssues ?? []), ...reading.issues] };
}
