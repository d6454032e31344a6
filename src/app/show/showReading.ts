import type { Issue } from '../../core/model/issue';
import type { Review } from '../../core/model/review';
import type { TableSource } from '../../core/model/source';
import { sayMany } from '../../core/model/wording';
import { sayIssue, severityOfIssue } from '../../core/reading/issueWords';
import { poundsBeside } from './figures';
import { showPlace } from './showPlace';
import type { ShownGap, ShownIssue, ShownPlace, ShownReading, ShownTable } from './shownReview';

/** What was recognised on `sheets` worksheets, and what reading had to say of it. */
export function showReading({ sources, issues }: Review, sheets: number): ShownReading {
  const used = new Set(sources.map(({ file, sheet }) => `${file}\u0000${sheet}`)).size;
  const rows = sources.reduce((so, source) => so + source.rows, 0);
  return {
    line: `${used} of ${sayMany(sheets, 'sheet')}, ${sayMany(rows, 'row')}`,
    tables: sources.map(showTable),
    issues: showIssues(issues),
  };
}

function showTable({ file, sheet, dataset, range, rows, hidden }: TableSource): ShownTable {
  const words = `${sayMany(rows, 'row')}${hidden ? ', hidden sheet' : ''}`;
  return { dataset, rows: words, place: { file, sheet, cells: range, words: sheet } };
}

const RANK = { Red: 0, Amber: 1, Note: 2 } as const;

/** One sentence a cause, the gravest first, with all its places. */
function showIssues(issues: readonly Issue[]): readonly ShownIssue[] {
  const bySentence = new Map<string, { readonly severity: ShownIssue['severity']; readonly places: ShownPlace[] }>();
  for (const issue of issues) {
    const sentence = sayIssue(issue);
    const known = bySentence.get(sentence) ?? { severity: severityOfIssue(issue), places: [] };
    const place = showPlace(issue.at);
    if (place !== null) known.places.push(place);
    bySentence.set(sentence, known);
  }
  return [...bySentence].map(([sentence, issue]) => ({ sentence, ...issue })).sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** What was not checked: the most money first, then in the order of the review. */
export function showGaps({ notChecked }: Review): readonly ShownGap[] {
  const money = (amount: number | null): number => Math.abs(amount ?? 0);
  return [...notChecked]
    .sort((a, b) => money(b.amount) - money(a.amount))
    .map(({ section, why, amount }) => ({ section, why, amount: amount === null ? '' : poundsBeside(amount) }));
}
