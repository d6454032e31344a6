import type { Issue } from '../model/issue';
import type { TableSource } from '../model/source';
import { sayIssue, severityOfIssue } from '../reading/issueWords';
import type { WorkbookReading } from '../reading/readTables';

/** One recognised table of REPORT.json. */
export function sourceJson({ file, sheet, dataset, headingRow, range, rows, columns, unit, signs, notUsed }: TableSource): object {
  return { file, sheet, dataset, headingRow, range, rows, columns: Object.fromEntries(columns), unit, signs, notUsed };
}

/** One issue of REPORT.json, in words. */
export function issueJson(issue: Issue): object {
  const { code, at, count } = issue;
  return { code, severity: severityOfIssue(issue), ...at, count, message: sayIssue(issue) };
}

/** What `recognise --json` writes: the sources and issues of REPORT.json. */
export function recognitionJson({ tables, issues }: WorkbookReading): object {
  return { sources: tables.sources.map(sourceJson), issues: issues.map(issueJson) };
}
