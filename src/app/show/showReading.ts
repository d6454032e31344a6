import type { Issue } from '../../core/model/issue';
import type { Review } from '../../core/model/review';
import type { TableSource } from '../../core/model/source';
import { sayMany } from '../../core/model/wording';
import { sayIssue, severityOfIssue } from '../../core/reading/issueWords';
import { showPlace } from './showPlace';
import type { ShownGap, ShownIssue, ShownReading, ShownTable } from './shownReview';
import { poundsBeside } from './figures';

/** What was recognised on `sheets` worksheets, and what reading had to say of it. */
export function showReading({ sources, issues }: Review, sheets: number): ShownReading {
  const used = new Set(sources.map(({ file, sheet }) => `${file}\u0000${sheet}`)).size;
  const rows = sources.reduce((so, source) => so + source.rows, 0);
  return {
    line: `${used} of ${sayMany(sheets, 'sheet')}, ${sayMany(rows, 'row')}`,
    tables: sources.map(showTable),
    issues: [...issues].sort((a, b) => RANK[severityOfIssue(a)] - RANK[severityOfIssue(b)]).map(showIssue),
  };
}

const RANK = { Red: 0, Amber: 1, Note: 2 } as const;

function showTable({ sheet, dataset, range, rows, hidden }: TableSource): ShownTable {
  const words = `${sayMany(rows, 'row')}${hidden ? ', hidden sheet' : ''}`;
  return { dataset, rows: words, place: { sheet, cells: range, words: sheet } };
}

function showIssue(issue: Issue): ShownIssue {
  return { severity: severityOfIssue(issue), sentence: sayIssue(issue), place: showPlace(issue.at) };
}

/** What was not checked: the most money first, then in the order of the review. */
export function showGaps({ notChecked }: Review): readonly ShownGap[] {
  const money = (amount: number | null): number => Math.abs(amount ?? 0);
  return [...notChecked]
    .sort((a, b) => money(b.amount) - money(a.amount))
    .map(({ section, why, amount }) => ({ section, why, amount: amount === null ? '' : poundsBeside(amount) }));
}
