import { type FindingGroup, groupFindings } from '../../app/show/groupFindings';
import { searchFindings } from '../../app/show/searchFindings';
import type { ShownFinding } from '../../app/show/shownReview';
import type { FindingsView, Shown } from './findingsState';

/** The findings as they are listed. */
export interface Listed {
  readonly groups: readonly FindingGroup[];
  /** The numbers of the findings that can be seen, from top to bottom: those in folded groups cannot. */
  readonly order: readonly number[];
  /** How many match, in folded groups too, and how many there are of those that are shown. */
  readonly hits: number;
  readonly of: number;
}

interface Known {
  readonly view: FindingsView;
  readonly listed: Listed;
}

/** The last list made of each review: several parts of the pane ask for it at every change. */
const known = new WeakMap<readonly ShownFinding[], Known>();

/** The findings that are shown and match, grouped. */
export function listedIn(findings: readonly ShownFinding[], view: FindingsView): Listed {
  const last = known.get(findings);
  if (last?.view === view) return last.listed;
  const listed = listFindings(findings, view);
  known.set(findings, { view, listed });
  return listed;
}

function listFindings(findings: readonly ShownFinding[], { by, show, words, folded }: FindingsView): Listed {
  const shown = findings.filter((finding) => isShown(finding, show));
  const hits = searchFindings(shown, words);
  const groups = groupFindings(hits, by);
  const order = groups.flatMap((group) => (folded.has(group.id) ? [] : group.findings.map(({ number }) => number)));
  return { groups, order, hits: hits.length, of: shown.length };
}

/** An explained finding is settled; every other is open, whatever else was answered to it. */
export function isExplained({ answer }: ShownFinding): boolean {
  return answer?.status === 'Explained';
}

function isShown(finding: ShownFinding, show: Shown): boolean {
  return show === 'all' || isExplained(finding) === (show === 'explained');
}

/** How many findings are open. */
export function countOpen(findings: readonly ShownFinding[]): number {
  return findings.reduce((so, finding) => (isExplained(finding) ? so : so + 1), 0);
}
