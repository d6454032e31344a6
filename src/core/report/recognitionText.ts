import type { WorkbookReading } from '../reading/readTables';
import { sayIssue, severityOfIssue } from '../reading/issueWords';
import { sayMany } from '../model/wording';

/** What was understood of a workbook, as plain text: tables, headings, columns, units, signs, rows not used, issues. */
export function recognitionText({ tables, issues }: WorkbookReading): string {
  const sources = tables.sources.flatMap(({ sheet, dataset, headingRow, range, rows, columns, unit, signs, notUsed }) => {
    const money = unit === 'thousands' ? '£000' : '£';
    const conventions = dataset === 'Budget' ? `; ${money}; income ${signs.income}; variance ${signs.variance ?? 'not stated'}` : '';
    return [
      `${sheet}: ${dataset}, headings in row ${headingRow}, ${range}, ${sayMany(rows, 'row')}${conventions}`,
      `  columns   ${[...columns].map(([field, letter]) => `${letter} ${field}`).join(', ')}`,
      ...notUsed.map(({ rows: at, why }) => `  not used  ${at} (${why})`),
    ];
  });
  const problems = issues.map((issue) => {
    const where = [issue.at.sheet, issue.at.cells].filter((part) => part !== '').join(' ');
    return `${severityOfIssue(issue).padEnd(5)}  ${issue.code}  ${where}: ${sayIssue(issue)}`;
  });
  return [...(sources.length === 0 ? ['No table was recognised.'] : sources), '', sayMany(issues.length, 'issue'), ...problems, ''].join('\n');
}
