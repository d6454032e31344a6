import { sayList, sayMany } from '../model/wording';
import type { WorkbookReading } from '../reading/readTables';

/** What was understood of a file in one line, for lists of many: its tables and how many issues. */
export function recognitionLine({ tables, issues }: WorkbookReading): string {
  const { sources } = tables;
  const names = sayList([...new Set(sources.map(({ dataset }) => dataset))]);
  const tablesFound = sources.length === 0 ? 'no table was recognised' : `${sayMany(sources.length, 'table')} (${names})`;
  return `${tablesFound}; ${sayMany(issues.length, 'issue')}.`;
}
