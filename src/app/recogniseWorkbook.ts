import { type WorkbookReading, readTables } from '../core/reading/readTables';
import type { GivenSetting } from '../core/reading/settingCatalogue';
import type { WorkbookHost } from './host';
import { readKept } from './readKept';

/** Reads the workbook and says what was understood, without reviewing it. */
export async function recogniseWorkbook(host: WorkbookHost, given: readonly GivenSetting[]): Promise<WorkbookReading> {
  const grids = await host.readGrids();
  const kept = await readKept(host);
  const reading = readTables(grids, [...kept.settings, ...given], kept.answers.answers);
  return { ...reading, issues: [...(host.fileIssues ?? []), ...kept.issues, ...reading.issues] };
}
