import type { Issue, IssueCode } from '../core/model/issue';

/** An issue of a file as a whole, of which no sheet has to be read. */
export function fileIssue(code: Extract<IssueCode, `file.${string}`>, file: string): Issue {
  return { code, at: { file, sheet: '', cells: '' }, count: 1, facts: {} };
}
