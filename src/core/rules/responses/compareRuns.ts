import type { Answers, RecordedFinding, RunComparison, RunRecord } from '../../model/answers';
import type { Day } from '../../model/day';
import type { Finding } from '../../model/finding';
import { findingKey } from './findingKey';
import { hasMoved } from './hasMoved';

/** What is kept of a run for the next: every finding's key, severity and amount, accepted or not. */
export function recordOf(findings: readonly Finding[], asAt: Day): RunRecord {
  return { asAt, findings: findings.map(({ key, severity, amount }) => ({ key, severity, amount })) };
}

/**
 * What is new, repeated and cleared since the last run, by key, and which amounts moved beyond tolerance (rules, section
 * 0). An accepted finding is never new: it is counted among the accepted, and repeated when the last run had it. A key
 * that stands several times is matched as often as it stood.
 */
export function compareRuns(findings: readonly Finding[], { accepted }: Answers, last: RunRecord): RunComparison {
  const left = new Map<string, RecordedFinding[]>();
  for (const recorded of last.findings) {
    const key = findingKey(recorded.key);
    const same = left.get(key);
    if (same === undefined) left.set(key, [recorded]);
    else same.push(recorded);
  }
  const matched = findings.map((finding) => ({ finding, then: left.get(findingKey(finding.key))?.shift() }));
  const settled = new Set(accepted.map(({ finding }) => finding));
  return {
    since: last.asAt,
    new: matched.flatMap(({ finding, then }) => (then === undefined && !settled.has(finding) ? [finding] : [])),
    repeated: matched.flatMap(({ finding, then }) => (then === undefined ? [] : [{ finding, was: then.amount, changed: hasMoved(finding, then.amount) }])),
    cleared: [...left.values()].flat(),
  };
}
